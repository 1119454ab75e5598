import { expect, test } from '@jest/globals';
import { gitlabReport } from '../../../pipeline/emit/reports/gitlab.js';
import { wholeReport } from '../../../pipeline/emit/reports/stream.js';
import type { Told } from '../../../pipeline/emit/reports/report-input.js';
import {
  FIXTURES,
  MISSING,
  OPTIONS,
  refused,
  SOUND,
  tell,
  tellFixtures,
  withFindings,
  WRONG,
} from './tell.js';

/** An issue as GitLab reads it. */
interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number; end?: number } };
}

function issuesOf(documents: readonly Told[]): Issue[] {
  return JSON.parse(wholeReport(gitlabReport(OPTIONS), documents)) as Issue[];
}

test('a bare array, empty where all is well', async () => {
  expect(wholeReport(gitlabReport(OPTIONS), [await tell('好.txt', SOUND)])).toBe('[]\n');
});

test('each issue has all that GitLab asks for', async () => {
  const issues = issuesOf(await tellFixtures());
  expect(issues.length).toBeGreaterThan(FIXTURES.length);
  for (const issue of issues) {
    expect(issue.description).toMatch(/\S/);
    expect(issue.check_name).toMatch(/^[a-z-]+$/);
    expect(issue.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
    expect(issue.location.path).toMatch(/^fixtures\//);
    expect(issue.location.lines.begin).toBeGreaterThan(0);
  }
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
});

test('fingerprints stay where lines move, and differ from document to document', async () => {
  const of = async (name: string, text: string): Promise<string[]> =>
    issuesOf([await tell(name, text)]).map(({ fingerprint }) => fingerprint);
  const first = await of('a.txt', WRONG);
  expect(await of('./a.txt', `\n\n${WRONG}`)).toEqual(first);
  const other = await of('b.txt', WRONG);
  expect(other.filter((fingerprint) => first.includes(fingerprint))).toEqual([]);
  // A document that is given twice still has no two issues of one fingerprint.
  const twice = issuesOf([await tell('a.txt', WRONG), await tell('a.txt', WRONG)]);
  expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(twice.length);
});

test('line 1, and the page in words, where the format has no lines', async () => {
  const told = await tell('a.pdf', WRONG);
  const place = { kind: 'page' as const, page: 3, box: [1, 2, 3, 4] as [number, number, number, number] };
  const [issue] = issuesOf([withFindings(told, (finding) => ({ ...finding, place }))]);
  expect(issue).toMatchObject({
    location: { path: 'a.pdf', lines: { begin: 1 } },
    description: expect.stringMatching(/（第 3 页）$/),
  });
});

test('accepted findings are infos, with the reason; refusals and doubts are issues', async () => {
  const told = await tell('a.txt', WRONG);
  const accepted = { reason: '上级要求如此', by: '张三', until: null };
  const bytes = new Uint8Array([...new TextEncoder().encode(SOUND), 0xff, 0x41]);
  const issues = issuesOf([
    withFindings(told, (finding) => ({ ...finding, accepted })),
    refused(MISSING),
    await tell('坏.txt', bytes),
  ]);
  expect(issues.map(({ check_name, severity }) => [check_name, severity])).toEqual([
    ['grand-total-differs', 'info'],
    ['list-total-differs', 'info'],
    ['unreadable', 'blocker'],
    ['character-damaged', 'minor'],
    ['inconclusive', 'major'],
  ]);
  expect(issues[0]?.description).toMatch(/^\[已确认保留：上级要求如此（张三）\] /);
});
