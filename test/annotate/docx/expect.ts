import { unzipSync } from 'fflate';
import { expect } from '@jest/globals';
import { remarksOf } from '../../../pipeline/annotate/remarks.js';
import { fold } from '../../../pipeline/common/characters.js';
import type { Annotated } from './word.js';
import { partOf, withoutMarks } from './xml.js';

/** Holds the words under each comment against those of its finding. Returns how many stand beside them. */
export function expectWords({ list, report, comments }: Annotated): number {
  let beside = 0;
  const remarks = remarksOf(list, report, 'zh');
  expect(comments).toHaveLength(remarks.length);
  for (const [index, { anchor, lines }] of remarks.entries()) {
    const comment = comments[index];
    expect(comment?.lines.slice(0, lines.length)).toEqual(lines);
    expect(comment?.sound).toBe(true);
    const { text, span } = anchor;
    if (text === null) continue;
    const meant = text.slice(span?.start ?? 0, span?.end ?? text.length);
    const words = comment?.words ?? '';
    if (comment?.lines.some((line) => line.startsWith('所指内容')) === true) beside++;
    else if (words.trim() === '' && /\d/.test(meant)) beside++;
    // Where a line ends there may be no character: then it is on the one before.
    else if (fold(meant) === '') expect(fold(words).length).toBeLessThanOrEqual(meant.includes('\n') ? 2 : 0);
    else if (fold(words) !== fold(meant)) {
      // Of a text in several cells the comment is on what stands in the first one.
      expect(anchor.subject.kind).toBe('odd-row');
      expect(fold(meant).startsWith(fold(words))).toBe(true);
    }
  }
  return beside;
}

/** Holds all that is no mark of ours against the document as it was. */
export function expectTheRest(before: Uint8Array, { copy, comments }: Annotated): void {
  const ids = new Set(comments.map(({ id }) => id));
  expect(withoutMarks(partOf(copy.bytes, 'word/document.xml'), ids)).toBe(
    withoutMarks(partOf(before, 'word/document.xml'), new Set()),
  );
  const [old, now] = [unzipSync(before), unzipSync(copy.bytes)];
  for (const [name, bytes] of Object.entries(old)) {
    if (/document\.xml|comments\.xml|Content_Types/.test(name)) continue;
    expect([name, Buffer.from(now[name] ?? []).equals(bytes)]).toEqual([name, true]);
  }
}
