import { unzipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { remarksOf } from '../../../pipeline/annotate/remarks.js';
import { fold } from '../../../pipeline/common/characters.js';
import { range, seeds } from '../../tools/seeds.js';
import { documentOf } from './generated.js';
import { annotated, findingsOf, readOf, type Annotated } from './word.js';
import { partOf, withoutMarks } from './xml.js';

/** Whatever a document looks like, comments stand around the words of their findings and nothing else changes. */
const SEEDS = seeds(range(1, 70), 6);

/** Holds the words under each comment against those of its finding. Returns how many stand beside them. */
function expectWords({ list, report, comments }: Annotated): number {
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
    else if (fold(meant) === '') expect([meant, words.trim()]).toEqual([meant, '']);
    else if (fold(words) !== fold(meant)) {
      // Of a text in several cells the comment is on what stands in the first one.
      expect(anchor.subject.kind).toBe('odd-row');
      expect(fold(meant).startsWith(fold(words))).toBe(true);
    }
  }
  return beside;
}

function expectTheRest(before: Uint8Array, { copy, comments }: Annotated): void {
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

describe('a generated document with slips', () => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const bytes = await documentOf(seed, 0.05);
    const done = await annotated(bytes);
    expect(done.comments.length).toBeGreaterThan(0);
    expect(expectWords(done)).toBe(done.copy.beside);
    expectTheRest(bytes, done);
    const { list, report } = done;
    expect(await readOf(done.copy.bytes)).toEqual({ list, report });
  });

  test.each(SEEDS)('seed %i, with certain figures as changes', async (seed) => {
    const bytes = await documentOf(seed, 0);
    const done = await annotated(bytes, { fix: true });
    expectTheRest(bytes, done);
    if (seed % 3 !== 0) {
      const rejected = await readOf(done.copy.bytes, { revisions: 'original' });
      expect(findingsOf(rejected)).toEqual(findingsOf(done));
    }
    const accepted = await readOf(done.copy.bytes);
    const wrong = ({ report }: typeof accepted): number =>
      report.ledger.filter(({ cause, figure }) => cause === 'text' && figure !== null).length;
    expect(wrong(accepted)).toBeLessThanOrEqual(wrong(done) - done.copy.changes);
  });
});
