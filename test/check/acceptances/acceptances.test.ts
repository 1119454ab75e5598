import { expect, test } from '@jest/globals';
import { RULES } from '../../../pipeline/check/rules.js';
import { checkDocument } from '../../../pipeline/index.js';
import type { Acceptance, CheckOptions, Finding, Report } from '../../../pipeline/model.js';

const ROWS = ['1\t党的建设\t组织党员学习', '2\t民生服务\t', '3\t民生服务\t核实补贴对象'];
const text = (rows: readonly string[], total = 3): string =>
  [`共有基本履职事项${total}项。`, '基本履职事项清单', '序号\t事项类别\t事项名称', ...rows, ''].join('\n');

/** What else may be found in so small a document is none of these tests' concern. */
const ASKED = ['empty-cell', 'list-total-differs', 'acceptance-expired', 'acceptance-stale'];
const OFF: NonNullable<CheckOptions['rules']> = Object.fromEntries(
  RULES.filter((rule) => !ASKED.includes(rule.id)).map((rule) => [rule.id, 'off']),
);

async function reportOf(content: string, options: CheckOptions = {}): Promise<Report> {
  const done = await checkDocument('list.txt', new TextEncoder().encode(content), {
    lang: 'en',
    rules: OFF,
    ...options,
  });
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value.report;
}

function acceptanceOf({ fingerprint, ruleId }: Finding, more: Partial<Acceptance> = {}): Acceptance {
  return { fingerprint, rule: ruleId, reason: 'meant so', by: null, until: null, ...more };
}

const told = ({ findings }: Report): string[] =>
  findings.map(({ ruleId, accepted }) => `${ruleId}${accepted === null ? '' : ' accepted'}`);

test('an accepted finding stays, is marked, and fails nothing', async () => {
  const before = await reportOf(text(ROWS));
  expect([before.status, told(before)]).toEqual(['fail', ['empty-cell']]);
  const accepted = before.findings.map((each) => acceptanceOf(each, { by: '张三', until: '2026-12-31' }));
  const after = await reportOf(text(ROWS), { accepted });
  expect(after.status).toBe('pass');
  expect(after.findings).toEqual([
    { ...before.findings[0], accepted: { reason: 'meant so', by: '张三', until: '2026-12-31' } },
  ]);
});

test('one new finding in place of an accepted one fails', async () => {
  const before = await reportOf(text(ROWS));
  const accepted = before.findings.map((each) => acceptanceOf(each));
  const other = [ROWS[0] ?? '', '2\t民生服务\t办好老年食堂', '3\t平安法治\t'];
  const changed = await reportOf(text(other), { accepted });
  expect([changed.status, told(changed)]).toEqual(['fail', ['empty-cell', 'acceptance-stale']]);
  const both = await reportOf(text([...ROWS, '4\t平安法治\t'], 4), { accepted });
  expect([both.status, told(both)]).toEqual(['fail', ['empty-cell accepted', 'empty-cell']]);
});

test('figures other than those that were accepted count', async () => {
  const rows = [ROWS[0] ?? '', ROWS[2]?.replace('3', '2') ?? ''];
  const before = await reportOf(text(rows));
  expect(told(before)).toEqual(['list-total-differs']);
  const accepted = before.findings.map((each) => acceptanceOf(each, { expected: '3', actual: '2' }));
  expect((await reportOf(text(rows), { accepted })).status).toBe('pass');
  const after = await reportOf(text(rows, 4), { accepted });
  expect([after.status, told(after)]).toEqual(['fail', ['list-total-differs', 'acceptance-stale']]);
  expect(after.findings[1]?.message).toContain('3 / 2 then, 4 / 2 now');
});

test('an acceptance holds on its last day, and not on the next', async () => {
  const accepted = (await reportOf(text(ROWS))).findings.map((each) =>
    acceptanceOf(each, { until: '2026-12-31' }),
  );
  expect((await reportOf(text(ROWS), { accepted, today: '2026-12-31' })).status).toBe('pass');
  const after = await reportOf(text(ROWS), { accepted, today: '2027-01-01' });
  expect([after.status, told(after)]).toEqual(['fail', ['empty-cell', 'acceptance-expired']]);
  expect(after.findings[1]?.place).toEqual(after.findings[0]?.place);
});

test('an entry of a document that was mended is a warning, once for each', async () => {
  const accepted = (await reportOf(text(ROWS))).findings.map((each) => acceptanceOf(each));
  const mended = text([ROWS[0] ?? '', '2\t民生服务\t办好老年食堂', ROWS[2] ?? '']);
  const after = await reportOf(mended, { accepted });
  expect([after.status, told(after)]).toEqual(['pass', ['acceptance-stale']]);
  expect((await reportOf(mended, { accepted, failOn: 'warning' })).status).toBe('fail');
  expect(told(await reportOf(mended, { accepted, rules: { ...OFF, 'acceptance-stale': 'off' } }))).toEqual(
    [],
  );
});

test('of a rule that is off it is not known whether its finding is there', async () => {
  const accepted = (await reportOf(text(ROWS))).findings.map((each) => acceptanceOf(each));
  expect(told(await reportOf(text(ROWS), { accepted, rules: { ...OFF, 'empty-cell': 'off' } }))).toEqual([]);
});

test('a fingerprint under the name of another rule matches nothing', async () => {
  const accepted = (await reportOf(text(ROWS))).findings.map((each) =>
    acceptanceOf(each, { rule: 'list-total-differs' }),
  );
  const after = await reportOf(text(ROWS), { accepted });
  expect([after.status, told(after)]).toEqual(['fail', ['empty-cell', 'acceptance-stale']]);
});

test('what is inconclusive stays so', async () => {
  const bytes = new TextEncoder().encode(`${text(ROWS)}${'说明'.repeat(500)}`);
  bytes[bytes.length - 1] = 0xff;
  const reports = async (accepted: Acceptance[]): Promise<Report> => {
    const done = await checkDocument('list.txt', bytes, { rules: OFF, accepted });
    if (!done.ok) throw new Error(done.failure.message.en);
    return done.value.report;
  };
  const before = await reports([]);
  expect(before.status).toBe('inconclusive');
  const after = await reports(before.findings.map((each) => acceptanceOf(each)));
  expect(after.status).toBe('inconclusive');
  expect(after.findings.length).toBeGreaterThan(0);
  expect(after.findings.every((each) => each.accepted !== null)).toBe(true);
});
