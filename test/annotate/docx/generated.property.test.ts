import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../../pipeline/annotate/index.js';
import { LISTS } from '../../../pipeline/common/names.js';
import type { DutyList, Finding, Span, Subject } from '../../../pipeline/model.js';
import { Random } from '../../townships/index.js';
import { range, seeds } from '../../tools/seeds.js';
import { expectTheRest, expectWords } from './expect.js';
import { documentOf } from './generated.js';
import { annotated, findingsOf, readOf } from './word.js';
import { commentsOf } from './xml.js';

/** Whatever a document looks like, comments stand around the words of their findings and nothing else changes. */
const SEEDS = seeds(range(1, 80), 5);

/** A finding on some characters of each cell and of each paragraph of the statement. */
function anyFindings(list: DutyList, random: Random): Finding[] {
  const span = ({ length }: string): Span => {
    const start = random.integer(0, length - 1);
    return { start, end: random.integer(start + 1, Math.min(length, start + 12)) };
  };
  const { paragraphs } = list.statement;
  const subjects: Subject[] = [
    ...paragraphs.flatMap(({ text }, paragraph): Subject[] => [
      { kind: 'paragraph', paragraph, span: span(text) },
      { kind: 'paragraph', paragraph, span: span(text) },
    ]),
    ...LISTS.flatMap((name) =>
      list.lists[name].flatMap(({ cells }, row) =>
        cells.flatMap(({ text, column }, cell): Subject[] =>
          text === '' ? [] : [{ kind: 'cell', list: name, row, cell, column, span: span(text) }],
        ),
      ),
    ),
  ];
  return subjects.map((subject, index) => ({
    ruleId: 'any',
    severity: 'error',
    list: null,
    item: null,
    message: `第 ${index} 处`,
    expected: null,
    actual: null,
    place: null,
    subject,
    spot: null,
    related: [],
    because: null,
    accepted: null,
    fingerprint: String(index),
  }));
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

  test.each(SEEDS)('seed %i, with findings on any words', async (seed) => {
    // Where Word numbers the steps their numbers are in the list, and in no text: odd ones have none of these.
    const bytes = await documentOf(2 * seed + 1, 0.05);
    const { list, report } = await readOf(bytes);
    const about = { list, report: { ...report, findings: anyFindings(list, new Random(seed)) } };
    const done = await annotate({ bytes, ...about });
    if (!done.ok) throw new Error(done.failure.message.en);
    const copy = { ...about, copy: done.value, comments: commentsOf(done.value.bytes) };
    expect(copy.comments.length).toBeGreaterThan(100);
    expect(expectWords(copy)).toBe(done.value.beside);
    expectTheRest(bytes, copy);
    expect(await readOf(done.value.bytes)).toEqual({ list, report });
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
