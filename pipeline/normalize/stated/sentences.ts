/** As much of a text is looked at before and after a number: no phrase, and no list of names, is longer. */
export const WINDOW = 160;

/** What ends a sentence, or a part of one that says all for itself. */
export const SENTENCE_END = /[。；;!?\n]/;

/** The sentence that an offset of a text stands in, up to that offset. */
export function sentenceBefore(folded: string, offset: number): string {
  return (
    folded
      .slice(Math.max(0, offset - WINDOW), offset)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  );
}
