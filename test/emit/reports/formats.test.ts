import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { Random } from '../../townships/index.js';
import { REPORT_FORMATS, REPORTS, type ReportFormat } from '../../../pipeline/emit/reports/index.js';
import { wholeReport } from '../../../pipeline/emit/reports/stream.js';
import type { Told } from '../../../pipeline/emit/reports/report-input.js';
import type { Reports } from '../../../pipeline/model.js';
import { listPath, listText, slip, type Fixture } from '../../fixtures/documents.js';
import { FIXTURES, MISSING, OPTIONS, refused, tell, tellFile, tellFixture, tellFixtures } from './tell.js';

/** All formats carry the same findings, and say the same of them from run to run. */

async function write(format: ReportFormat, documents: readonly Told[]): Promise<string> {
  return wholeReport((await REPORTS[format]())(OPTIONS), documents);
}

/** The fingerprints of all findings, as the checks gave them. */
function fingerprintsOf(documents: readonly Told[]): string[] {
  return documents.flatMap(({ report }) => report.findings.map(({ fingerprint }) => fingerprint)).sort();
}

/** The fingerprints that a report carries, read from where its format has them. */
const READERS: Readonly<Partial<Record<ReportFormat, (text: string) => string[]>>> = {
  json: (text) =>
    (JSON.parse(text) as Reports).reports.flatMap(({ findings }) => findings.map((each) => each.fingerprint)),
  sarif: (text) =>
    (JSON.parse(text) as Log).runs.flatMap(({ results }) =>
      (results ?? []).map((result) => result.partialFingerprints?.['qingdan/v1'] ?? ''),
    ),
  junit: (text) => {
    const found: string[] = [];
    const parser = new SaxesParser();
    parser.on('text', (each) =>
      found.push(...[...each.matchAll(/#([0-9a-f]{16})$/gm)].map(([, print = '']) => print)),
    );
    parser.write(text).close();
    return found;
  },
  markdown: (text) => [...text.matchAll(/\| `([0-9a-f]{16})` \|$/gm)].map(([, print = '']) => print),
};

async function expectSameFindings(documents: readonly Told[]): Promise<void> {
  const expected = fingerprintsOf(documents);
  for (const [format, read] of Object.entries(READERS)) {
    const found = read(await write(format as ReportFormat, documents));
    expect([format, found.sort()]).toEqual([format, expected]);
  }
  // GitLab's fingerprints are ours with the document's name.
  const issues = JSON.parse(await write('gitlab', documents)) as {
    fingerprint: string;
    location: { path: string };
  }[];
  const hashes = documents.flatMap(({ report }) =>
    report.findings.map(({ fingerprint }) => gitlabHash(`${OPTIONS.cwd}/${report.document}`, fingerprint)),
  );
  const told = issues.map(({ fingerprint }) => fingerprint);
  expect(told).toEqual(expect.arrayContaining(hashes));
  expect(new Set(told).size).toBe(told.length);
  expect(issues.length).toBe(hashes.length + otherIssues(documents));
  // Annotations count what they leave out.
  const annotations = (await write('github', documents))
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '');
  const left = annotations.map((line) => Number(/::另有 (\d+) 处/.exec(line)?.[1] ?? 0));
  const shown = annotations.length - left.filter((each) => each > 0).length;
  expect(shown + left.reduce((sum, each) => sum + each, 0)).toBe(expected.length + otherIssues(documents));
  // The text names the rule of each finding.
  const text = await write('text', documents);
  for (const [rule, count] of countsOf(documents)) {
    const times = text.split('\n').filter((line) => line.endsWith(`  ${rule}`)).length;
    expect([rule, times]).toEqual([rule, count]);
  }
}

/** What is told beside findings: documents that could not be checked, and doubts. */
function otherIssues(documents: readonly Told[]): number {
  return documents.reduce(
    (sum, { report }) => sum + report.uncertain.length + (report.status === 'error' ? 1 : 0),
    0,
  );
}

function gitlabHash(path: string, fingerprint: string): string {
  const relative = path.startsWith(`${OPTIONS.cwd}/`) ? path.slice(OPTIONS.cwd.length + 1) : path;
  return createHash('sha256').update(`${relative}\u0000${fingerprint}`).digest('hex').slice(0, 32);
}

function countsOf(documents: readonly Told[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { report } of documents)
    for (const { ruleId } of report.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** A document as a careless editor leaves it: lines and characters are lost, doubled, exchanged. */
function damaged(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let times = random.integer(1, 12); times > 0; times--) {
    const at = random.integer(0, lines.length - 1);
    const line = lines[at] ?? '';
    const cut = random.integer(0, line.length);
    const changed = random.pick([
      [],
      [line, line],
      [line.slice(0, cut) + line.slice(cut + 1)],
      [
        `${line.slice(0, cut)}${random.pick(['7', '\t', '|', '`x`', '<b>', '@qinghe', '\u0007', '\ud83d\ude00'])}${line.slice(cut)}`,
      ],
      [line.replace(/\d+/, (digits) => String(Number(digits) + 1))],
    ]);
    lines.splice(at, 1, ...changed);
  }
  return lines.join('\n');
}

describe('all formats carry the same findings', () => {
  test('of each fixture', async () => {
    for (const fixture of FIXTURES) await expectSameFindings([await tellFixture(fixture)]);
  });

  test('of all fixtures and a document that is missing, in one report', async () => {
    const documents = await tellFixtures();
    expect(fingerprintsOf(documents).length).toBeGreaterThan(FIXTURES.length);
    await expectSameFindings([...documents, refused(MISSING)]);
  });

  test('of a PDF', async () => {
    await expectSameFindings([await tellFile('fixtures/pdf/browser/lines-group.pdf')]);
  });

  test('of a document whose reading is not sure', async () => {
    const bytes = new Uint8Array(new TextEncoder().encode(slip('row-lost')));
    bytes[bytes.length - 2] = 0xff;
    const told = await tell('坏.txt', bytes);
    expect(told.report.status).toBe('inconclusive');
    await expectSameFindings([told]);
  });

  test('of documents that are damaged at random', async () => {
    const random = new Random(20260101);
    const sources: Fixture[] = [
      ...['sound/list.txt', 'markdown-group-rows/list.md', 'html/list.html'].map((name) => ({
        path: listPath(name),
        text: listText(name),
      })),
      { path: 'row-lost.txt', text: slip('row-lost') },
    ];
    let found = 0;
    for (let turn = 0; turn < 60; turn++) {
      const { path, text } = sources[turn % sources.length]!;
      const told = await tell(path, damaged(text, random));
      found += told.report.findings.length;
      await expectSameFindings([told]);
    }
    expect(found).toBeGreaterThan(60);
  });
});

test.each([...REPORT_FORMATS])('%s is the same from run to run', async (format) => {
  const once = async (): Promise<string> => {
    const documents = await tellFixtures(FIXTURES.slice(0, 12));
    return write(format, [...documents, refused(MISSING)]);
  };
  const first = await once();
  expect(first.length).toBeGreaterThan(100);
  expect(await once()).toBe(first);
});

test.each([...REPORT_FORMATS])('%s of no document at all is no fault', async (format) => {
  await expect(write(format, [])).resolves.toEqual(expect.any(String));
});
