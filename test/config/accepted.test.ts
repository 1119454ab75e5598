import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAccepted } from '../../pipeline/config/accepted.js';
import { withEntries, withoutEntry } from '../../pipeline/config/accepted-edit.js';
import type { AcceptedFinding } from '../../pipeline/config/accepted.js';

const FILE = 'list.txt.accepted.yaml';
const HEAD = { lang: 'en', schema: './accepted.schema.json' } as const;
const entry = (fingerprint: string, more: Partial<AcceptedFinding> = {}): AcceptedFinding => ({
  fingerprint,
  rule: 'empty-cell',
  reason: 'meant so',
  ...more,
});

async function edited(
  text: string | null,
  entries: AcceptedFinding[],
  order: string[] = [],
): Promise<string> {
  const done = await withEntries(FILE, text, entries, order, HEAD);
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.text;
}

async function wrongIn(text: string): Promise<string> {
  const parsed = await parseAccepted(FILE, text);
  if (parsed.ok) return '';
  const { place, message } = parsed.failure;
  return place?.kind === 'text' ? `${place.line}:${place.column} ${message.en}` : message.en;
}

test('an entry is read with all that it says', async () => {
  const text =
    '- fingerprint: 0123456789012345\n  rule: list-total-differs\n  item: basic\n  reason: 待核\n  by:\n  until: 2026-12-31\n  expected: 3\n';
  expect(await parseAccepted(FILE, text)).toEqual({
    ok: true,
    value: [
      {
        fingerprint: '0123456789012345',
        rule: 'list-total-differs',
        reason: '待核',
        by: null,
        until: '2026-12-31',
        expected: '3',
      },
    ],
  });
  expect(await parseAccepted(FILE, '# none\n')).toEqual({ ok: true, value: [] });
});

const ONE = '- fingerprint: 0123456789abcdef\n  rule: empty-cell\n';
test.each([
  ['no reason', ONE, '1:3 “reason” is missing'],
  ['an empty reason', `${ONE}  reason: ""\n`, '3:11 “reason” cannot be empty'],
  ['a blank reason', `${ONE}  reason: "  "\n`, '3:11 “reason” cannot be empty'],
  ['a misspelt key', `${ONE}  resaon: x\n`, '3:3 there is no key “resaon”; did you mean “reason”?'],
  [
    'half a fingerprint',
    '- fingerprint: 0123\n  rule: empty-cell\n  reason: x\n',
    '1:16 “fingerprint” is not written as it should be: “0123”',
  ],
  ['a day that is none', `${ONE}  reason: x\n  until: 2026-02-30\n`, '4:10 there is no day “2026-02-30”'],
  ['no day', `${ONE}  reason: x\n  until: 明年\n`, '4:10 “until” is not written as it should be: “明年”'],
  [
    'a fingerprint twice',
    `${ONE}  reason: x\n${ONE}  reason: y\n`,
    '4:16 the fingerprint 0123456789abcdef stands twice',
  ],
  ['no list', 'reason: x\n', '1:1 it should be a list (each line begins with -)'],
  ['text', 'x', '1:1 it should be a list (each line begins with -)'],
  ['half a line', `${ONE}  reason: "x\n`, '4:1 a quotation mark, bracket, colon or comma is missing'],
])('%s', async (_what, text, wrong) => {
  expect(await wrongIn(text)).toBe(wrong);
});

test('a new file names its schema, says what it is, and is read back', async () => {
  const text = await edited(null, [entry('12e4567890123456', { until: '2026-12-31', by: '张三' })]);
  const lines = text.split('\n');
  expect(lines[0]).toBe('# yaml-language-server: $schema=./accepted.schema.json');
  expect(lines[1]).toMatch(/^# Accepted findings/);
  // YAML would take such a fingerprint for a number.
  expect(text).toContain('fingerprint: "12e4567890123456"');
  expect(await parseAccepted(FILE, text)).toMatchObject({
    ok: true,
    value: [{ fingerprint: '12e4567890123456', until: '2026-12-31', by: '张三' }],
  });
});

test('what stands there stays: comments, order, other entries', async () => {
  const text = [
    '# ours',
    '',
    '# the first',
    `- fingerprint: ${'c'.repeat(16)} # of June`,
    '  rule: empty-cell',
    '  # agreed by phone',
    '  reason: meant so',
    '',
  ].join('\n');
  const more = await edited(
    text,
    [entry('a'.repeat(16)), entry('d'.repeat(16))],
    ['a', 'c', 'd'].map((each) => each.repeat(16)),
  );
  const [head, ...rest] = text.trimEnd().split('\n');
  for (const line of [head, ...rest]) expect(more).toContain(line ?? '');
  const read = await parseAccepted(FILE, more);
  expect(read.ok && read.value.map((each) => each.fingerprint[0])).toEqual(['a', 'c', 'd']);
});

test('an entry that is there takes over what is given, and keeps what is not', async () => {
  const before = await edited(null, [entry('a'.repeat(16), { by: '张三', until: '2026-06-30' })]);
  const after = await edited(before, [entry('a'.repeat(16), { reason: 'still', until: '2026-12-31' })]);
  expect(await parseAccepted(FILE, after)).toMatchObject({
    ok: true,
    value: [{ reason: 'still', by: '张三', until: '2026-12-31' }],
  });
  expect(await edited(after, [entry('a'.repeat(16), { reason: 'still' })])).toBe(after);
});

test('line ends stay as they are', async () => {
  const before = (await edited(null, [entry('a'.repeat(16))])).replaceAll('\n', '\r\n');
  const after = await edited(before, [entry('b'.repeat(16))]);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a damaged file is not written to', async () => {
  const done = await withEntries(FILE, `${ONE}  reason: "x\n`, [entry('a'.repeat(16))], [], HEAD);
  expect(done.ok).toBe(false);
});

test('any text is read back as it was written', async () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() !== '');
  await fc.assert(
    fc.asyncProperty(words, words, async (reason, by) => {
      const text = await edited(null, [entry('0123456789012345', { reason, by })]);
      const read = await parseAccepted(FILE, text);
      expect(read.ok && read.value).toMatchObject([{ fingerprint: '0123456789012345', reason, by }]);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('an entry is taken out again, and the others keep their comments', async () => {
  const text = await edited(null, [entry('a'.repeat(16)), entry('b'.repeat(16))]);
  const commented = text.replace('- fingerprint: bbbb', '# of the county\n- fingerprint: bbbb');
  const left = await withoutEntry(FILE, commented, 'a'.repeat(16));
  expect(left.ok && left.value).toContain('# of the county');
  expect(left.ok && left.value).not.toContain('aaaa');
  expect(await withoutEntry(FILE, text, 'c'.repeat(16))).toEqual({ ok: true, value: text });
  const none = await withoutEntry(FILE, await edited(null, [entry('a'.repeat(16))]), 'a'.repeat(16));
  expect(none.ok && (await parseAccepted(FILE, none.value))).toEqual({ ok: true, value: [] });
  expect((await withoutEntry(FILE, '- 1', 'a'.repeat(16))).ok).toBe(false);
});
