import { lineate } from '../../common/steps.js';
import type { Block } from '../../model.js';

/** What reads HTML within Markdown. */
export interface Markup {
  blocksOf(html: string, lineOffset: number): Block[];
  textOf(html: string): string;
}

/**
 * What reads the HTML of a document. Most have none but `<br>` between the lines of a cell: what reads all of it is as
 * large as what reads Markdown, and is loaded for the others alone.
 */
export async function markupFor(source: string): Promise<Markup> {
  if (!NEEDS_PARSER.test(source)) return BREAKS_ALONE;
  const { blocksOfMarkup } = await import('../html/blocks.js');
  const { parsePiece } = await import('../html/parse.js');
  const { fragmentText } = await import('../html/shown-text.js');
  return {
    blocksOf: (html, lineOffset) => blocksOfMarkup(parsePiece(html), lineOffset),
    textOf: fragmentText,
  };
}

/**
 * Other tags than `<br>`; one on a line that is no row of a table, where it may begin a block of HTML; what a parser may
 * change of the text: references to characters, and white space that HTML does not know.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NEEDS_PARSER = /<(?!br ?\/?>)|^(?![^\S\n]*\|)[^\n]*<br|&|[\u0000\v\f]|\r(?!\n)/imu;

/** For a document whose only HTML is `<br>` within cells. */
const BREAKS_ALONE: Markup = {
  blocksOf: () => {
    throw new Error('HTML that was not seen');
  },
  textOf: (html) => lineate(unescaped(html.replace(/<br ?\/?>/giu, '\n'))),
};

/** A text in which `&` and `<` were written as HTML does. */
export function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&amp;/g, '&');
}
