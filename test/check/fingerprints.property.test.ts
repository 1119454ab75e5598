import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RULES } from '../../pipeline/check/rules.js';
import { entryOf } from '../../pipeline/config/entry.js';
import { check, checkDocument, readDocument } from '../../pipeline/index.js';
import type { Finding } from '../../pipeline/model.js';
import { allFixtures, sound } from '../fixtures/documents.js';
import { rounds } from '../tools/seeds.js';

const ROW = /^(\d+)(\t.*)$/s;
const FIGURES = new Set(RULES.filter((rule) => rule.scope === 'figures').map((rule) => rule.id));

async function findingsOf(text: string): Promise<Finding[]> {
  const done = await checkDocument('list.txt', new TextEncoder().encode(text));
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.report.findings;
}

/** A row put in behind a row as an editor does it: of the same category, and the rows below numbered anew. */
function withRow(lines: readonly string[], at: number): string[] {
  const [, number = '', cells = ''] = ROW.exec(lines[at] ?? '') ?? [];
  const [, category = '', , ...others] = cells.split('\t');
  const row = [Number(number) + 1, category, '办好新增的事项', ...others].join('\t');
  const next = lines.findIndex((line, index) => index > at && /清单$/.test(line));
  const end = next < 0 ? lines.length : next;
  const below = lines
    .slice(at + 1, end)
    .map((line) => line.replace(/^\d+(?=[\t\u4e00-\u9fff])/, (each) => String(Number(each) + 1)));
  return [...lines.slice(0, at + 1), row, ...below, ...lines.slice(end)];
}

const cases = allFixtures()
  .filter(({ path }) => path.endsWith('.txt'))
  .map(({ path, text }) => [path, text] as const);

/**
 * What stands beside the new row may look otherwise by it (a gap is filled, a run of rows is split); figures count
 * it. All else keeps its name.
 */
describe.each(cases)('%s', (_name, text) => {
  const lines = text.split('\n');
  const rows = lines.flatMap((line, index) => (ROW.test(line) ? [index] : []));

  test('a row that is put in elsewhere changes no fingerprint', async () => {
    const before = await findingsOf(text);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rows), async (at) => {
        const after = new Set(
          (await findingsOf(withRow(lines, at).join('\n'))).map((each) => each.fingerprint),
        );
        // Places are lines of the text: 1 is the first.
        const near = (finding: Finding): boolean =>
          finding.place?.kind === 'text' && Math.abs(finding.place.line - 1 - at) <= 1;
        const kept = before.filter((finding) => !FIGURES.has(finding.ruleId) && !near(finding));
        const lost = kept.filter((finding) => !after.has(finding.fingerprint));
        expect(lost.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
      }),
      { numRuns: rounds(8, 2), seed: 1 },
    );
  });
});

test('what was accepted stays so where a row is put in elsewhere, but for figures that count it', async () => {
  const scopes = new Map(RULES.map((rule) => [rule.id, rule.scope]));
  for (const [name, text] of cases) {
    const lines = text.split('\n');
    const rows = lines.flatMap((line, index) => (ROW.test(line) ? [index] : []));
    const at = rows.at(-1) ?? 0;
    const before = await findingsOf(text);
    const decision = { reason: 'meant so', by: null, until: null };
    const accepted = before.map((each) => ({
      ...entryOf(each, scopes.get(each.ruleId) ?? null, { reason: '' }),
      ...decision,
    }));
    const done = await checkDocument('list.txt', new TextEncoder().encode(withRow(lines, at).join('\n')), {
      accepted,
    });
    if (!done.ok) throw new Error(done.failure.message.en);
    const after = new Map(done.value.report.findings.map((each) => [each.fingerprint, each]));
    const open = before.filter((each) => {
      const near = each.place?.kind === 'text' && Math.abs(each.place.line - 1 - at) <= 1;
      return !near && scopes.get(each.ruleId) !== 'figures' && after.get(each.fingerprint)?.accepted == null;
    });
    expect([name, open.map((each) => each.message)]).toEqual([name, []]);
  }
});

test('a row that takes the category over from the first of its rows changes no fingerprint', async () => {
  const list = (rows: readonly string[]): string =>
    ['基本履职事项清单', '序号\t事项类别\t事项名称\t备注说明', ...rows, ''].join('\n');
  const before = ['1\t党的建设\t组织党员学习\t无', '2\t民生服务\t\t无', '3\t\t核实补贴对象\t无'];
  const after = [
    '1\t党的建设\t组织党员学习\t无',
    '2\t民生服务\t办好老年食堂\t无',
    '3\t\t\t无',
    '4\t\t核实补贴对象\t无',
  ];
  const empty = async (rows: readonly string[]): Promise<string[]> =>
    (await findingsOf(list(rows)))
      .filter((each) => each.ruleId === 'empty-cell')
      .map((each) => each.fingerprint);
  expect(await empty(before)).toHaveLength(1);
  expect(await empty(after)).toEqual(await empty(before));
});

test('a note that counts places has the same fingerprint where it counts more', async () => {
  const done = await readDocument('list.txt', new TextEncoder().encode(sound()));
  if (!done.ok) throw new Error(done.failure.message.en);
  const told = (zh: string): string[] =>
    check({
      ...done.value,
      notes: [{ code: 'noted', level: 'info', message: { zh, en: '' }, place: null }],
    }).findings.map((each) => each.fingerprint);
  expect(told('第 12 行起隐藏了 3 行、2 列')).toEqual(told('第 7 行起隐藏了 30 行、1 列'));
  expect(told('“党的建设24项”未核对')).not.toEqual(told('“党的建设25项”未核对'));
});
