import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Log, Result, Run } from 'sarif';
import { RULES } from '../../../pipeline/check/rules.js';
import { sarifReport } from '../../../pipeline/emit/reports/sarif/index.js';
import { wholeReport } from '../../../pipeline/emit/reports/stream.js';
import { shownOf } from '../../../pipeline/emit/words/shown.js';
import type { Told } from '../../../pipeline/emit/reports/report-input.js';
import {
  FIXTURES,
  MISSING,
  OPTIONS,
  refused,
  tell,
  tellFile,
  tellFixture,
  withFindings,
  WRONG,
} from './tell.js';

/** The schema of SARIF 2.1.0 as OASIS has it, of a package of Microsoft's. */
const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

let validate: ValidateFunction;

beforeAll(() => {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
  // It is of draft 4, whose `id` has another name since; the rest of what it uses means the same in draft 7.
  delete schema['id'];
  delete schema['$schema'];
  validate = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema);
});

function runOf(documents: readonly Told[], options = OPTIONS): Run {
  const log = JSON.parse(wholeReport(sarifReport(options), documents)) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0]!;
}

function resultsOf(documents: readonly Told[], options = OPTIONS): Result[] {
  return runOf(documents, options).results ?? [];
}

/** The words of a source that a region holds. */
function wordsAt(text: string, result: Result): string {
  const region = result.locations?.[0]?.physicalLocation?.region;
  const lines = text.split(/\r\n|[\n\r]/);
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  if (startLine === endLine) return lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1) ?? '';
  const middle = lines.slice(startLine, endLine - 1);
  return [
    lines[startLine - 1]?.slice(startColumn - 1),
    ...middle,
    lines[endLine - 1]?.slice(0, endColumn - 1),
  ].join('\n');
}

describe('the schema', () => {
  test('refuses what is not SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{}] }] })).toBe(
      false,
    );
  });

  test('takes the report of each fixture, in both languages', async () => {
    // In one log: each has the words of all rules, and to hold those against the schema takes longer than all else.
    for (const lang of ['zh', 'en'] as const) {
      const documents: Told[] = [];
      for (const fixture of FIXTURES) documents.push(await tellFixture(fixture, { lang }));
      const findings = documents.flatMap(({ report }) => report.findings);
      expect(runOf(documents, { ...OPTIONS, lang }).results).toHaveLength(findings.length);
    }
  });

  test('takes PDF, refusals and documents that are not sure', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(WRONG), 0xff, 0x41]);
    runOf([
      await tellFile('fixtures/pdf/browser/lines-group.pdf'),
      refused(MISSING),
      await tell('坏.txt', bytes),
    ]);
  });
});

describe('the tool', () => {
  test('describes all rules, each with what code scanning asks for', async () => {
    const { tool, language, columnKind } = runOf([await tell('a.txt', WRONG)]);
    const { rules = [], name } = tool.driver;
    expect([name, language, columnKind]).toEqual(['qingdan', 'zh-CN', 'utf16CodeUnits']);
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule.shortDescription?.text).toMatch(/\S/);
      expect(rule.fullDescription?.text).toMatch(/\S/);
      expect(rule.help?.text).toMatch(/\S/);
      expect(rule.help?.markdown).toContain('```markdown\n');
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration?.level);
      expect(rule.helpUri).toBeUndefined();
    }
  });

  test('speaks English where that is asked', async () => {
    const { tool, language } = runOf([await tell('a.txt', WRONG, { lang: 'en' })], {
      ...OPTIONS,
      lang: 'en',
    });
    expect(language).toBe('en');
    expect(tool.driver.rules?.[0]?.shortDescription?.text).toMatch(/^The stated grand total/);
  });

  test('has a rule for each code of a note too', async () => {
    const told = await tell('a.txt', WRONG);
    const noted = withFindings(told, (finding, index) =>
      index === 0 ? { ...finding, ruleId: 'tracked-changes', severity: 'info' } : finding,
    );
    const { tool, results = [] } = runOf([noted]);
    expect(results[0]).toMatchObject({ ruleId: 'tracked-changes', level: 'note' });
    expect(tool.driver.rules?.[results[0]?.ruleIndex ?? -1]?.id).toBe('tracked-changes');
    for (const { ruleId, ruleIndex = -1 } of results) expect(tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  });
});

describe('regions', () => {
  test('hold the numeral of a wrong figure, to the character', async () => {
    const told = await tell('a.txt', WRONG);
    const words = resultsOf([told]).map((result) => [result.ruleId, wordsAt(WRONG, result)]);
    expect(words).toEqual([
      ['grand-total-differs', '5'],
      ['list-total-differs', '3'],
    ]);
  });

  test('count UTF-16 units behind characters of two, and lines that end in CR LF', async () => {
    const text = WRONG.replace('共梳理', '𠮷共梳理').replaceAll('\n', '\r\n');
    const results = resultsOf([await tell('a.txt', text)]);
    expect(results.map((result) => wordsAt(text, result))).toEqual(['5', '3']);
  });

  test('hold words that a rule tells, also where the source has markup between them', async () => {
    const text =
      '<h1>基本履职事项清单</h1>\n<table><tr><th>序号<th>事项类别<th>事项名称\n' +
      '<tr><td>1<td>党的建设<td>组织党员学习\n<tr><td>2<td>民生服务<td>办好<b>老&amp;年</b>\n食堂</table>';
    const told = await tell('a.html', text);
    const cell = told.list!.lists.basic[1]!.cells[2]!;
    const start = cell.text.indexOf('年 食');
    const spot = { text: cell.text, start, end: start + 3 };
    const [result] = resultsOf([withFindings(told, (finding) => ({ ...finding, place: cell.place, spot }))]);
    expect(wordsAt(text, result!)).toBe('年</b>\n食');
  });

  test('reach to the end of the line, and no further, where the words are not in the source', async () => {
    const told = await tell('a.txt', WRONG);
    const spot = { text: '别的文字', start: 1, end: 2 };
    const place = { kind: 'text' as const, line: 6, column: 3 };
    const [result] = resultsOf([withFindings(told, (finding) => ({ ...finding, place, spot }))]);
    expect(wordsAt(WRONG, result!)).toBe('党的建设\t组织党员学习');
  });

  test('have all four fields wherever the format has lines, and stay inside of the document', async () => {
    let regions = 0;
    const documents: Told[] = [];
    for (const fixture of FIXTURES) documents.push(await tellFixture(fixture));
    // Those of all documents, in their order.
    const results = resultsOf(documents);
    for (const [at, fixture] of FIXTURES.entries()) {
      const told = documents[at]!;
      const lines = (told.text ?? '').split(/\r\n|[\n\r]/);
      const shown = shownOf(told.list, told.report);
      for (const [index, result] of results.splice(0, told.report.findings.length).entries()) {
        const finding = told.report.findings[index]!;
        const locations = [...(result.locations ?? []), ...(result.relatedLocations ?? [])];
        for (const { physicalLocation } of locations) {
          if (finding.place === null) continue;
          const {
            startLine = 0,
            startColumn = 0,
            endLine = 0,
            endColumn = 0,
          } = physicalLocation?.region ?? {};
          expect(startLine).toBeGreaterThan(0);
          expect(startColumn).toBeGreaterThan(0);
          expect(endLine).toBeGreaterThanOrEqual(startLine);
          expect(endColumn).toBeGreaterThan(endLine === startLine ? startColumn - 1 : 0);
          expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? -1) + 1);
          regions++;
        }
        const spot = shown.atPlace(finding);
        if (spot === null) continue;
        // Where the words are told, the region holds them, markup and white space aside, and the mark that parts an
        // ordinal from its category where they stand in two cells.
        const bare = (text: string): string =>
          text.replace(/<[^>]*>|[\s│|*_#>`]/g, '').replace(/^([一二三四五六七八九十]+)、/, '$1');
        expect([fixture.path, bare(wordsAt(told.text ?? '', result))]).toEqual([
          fixture.path,
          expect.stringContaining(bare(spot.text.slice(spot.start, spot.end)).slice(0, 20)),
        ]);
      }
    }
    expect(regions).toBeGreaterThan(FIXTURES.length);
  });

  test('are none for a PDF: page and box are properties, and a logical location', async () => {
    const told = await tellFile('fixtures/pdf/browser/lines-group.pdf');
    const place = { kind: 'page' as const, page: 3, box: [1, 2, 3, 4] as [number, number, number, number] };
    const base = (await tell('a.txt', WRONG)).report.findings[0]!;
    const finding = {
      ...base,
      list: 'basic' as const,
      item: 2,
      place,
      related: [{ message: '另一处', place }],
    };
    const [result] = resultsOf([
      { ...told, report: { ...told.report, findings: [finding] } as Told['report'] },
    ]);
    const [location] = result?.locations ?? [];
    expect(location?.physicalLocation).toEqual({
      artifactLocation: { uri: 'fixtures/pdf/browser/lines-group.pdf', index: 0 },
    });
    expect(location?.properties).toEqual({ page: 3, box: [1, 2, 3, 4] });
    expect(location?.logicalLocations).toEqual([
      { name: '2', fullyQualifiedName: 'basic/2', kind: 'item' },
      { name: '3', fullyQualifiedName: 'page/3', kind: 'page' },
    ]);
    expect(result?.relatedLocations?.[0]).toMatchObject({
      id: 1,
      properties: { page: 3 },
      message: { text: '另一处' },
    });
    // A result without a line is known by our fingerprint alone.
    expect(result?.partialFingerprints?.['primaryLocationLineHash']).toBe(finding.fingerprint);
  });

  test('are none for a sheet: its name and the cell are told', async () => {
    const told = await tell('a.xlsx', WRONG);
    const place = { kind: 'part' as const, part: '基本 履职', path: 'B17' };
    const [result] = resultsOf([
      { ...withFindings(told, (finding) => ({ ...finding, place, related: [] })), text: null },
    ]);
    expect(result?.locations?.[0]).toMatchObject({
      properties: { part: '基本 履职', path: 'B17' },
      logicalLocations: [{ name: 'B17', fullyQualifiedName: '基本 履职/B17', kind: 'part' }],
    });
    expect(result?.locations?.[0]?.physicalLocation?.region).toBeUndefined();
  });
});

describe('documents', () => {
  test.each([
    ['清单 1.txt', '%E6%B8%85%E5%8D%95%201.txt'],
    ['./子/../a#b?c%d.txt', 'a%23b%3Fc%25d.txt'],
    ['/文件夹/清单/a.txt', 'a.txt'],
    ['../a.txt', 'file:///%E6%96%87%E4%BB%B6%E5%A4%B9/a.txt'],
    ['/别处/a.txt', 'file:///%E5%88%AB%E5%A4%84/a.txt'],
    ['-', 'stdin'],
  ])('%s is %s', async (document, uri) => {
    const { artifacts = [], results = [] } = runOf([await tell(document, WRONG)]);
    expect(artifacts[0]?.location?.uri).toBe(uri);
    expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri, index: 0 });
    expect(new URL(uri, 'file:///base/').href).toBe(uri.startsWith('file:') ? uri : `file:///base/${uri}`);
  });

  test('are all told, sound ones too, each once', async () => {
    const sound = await tellFile('fixtures/lists/sound/list.txt');
    const { artifacts = [], invocations } = runOf([sound, sound]);
    expect(
      artifacts.map(({ location, encoding, properties }) => [location?.uri, encoding, properties]),
    ).toEqual([['fixtures/lists/sound/list.txt', 'UTF-8', { status: 'pass' }]]);
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  test('that could not be checked, or not surely, are notifications of a run that was not successful', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(WRONG), 0xff, 0x41]);
    const [invocation] = runOf([refused(MISSING), await tell('坏.txt', bytes)]).invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(
      invocation?.toolExecutionNotifications?.map(({ level, descriptor, locations }) => [
        level,
        descriptor?.id,
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      ]),
    ).toEqual([
      ['error', 'unreadable', '%E6%B2%A1%E6%9C%89.txt'],
      ['warning', 'inconclusive', '%E5%9D%8F.txt'],
    ]);
  });
});

describe('results', () => {
  test('that a person has accepted are suppressed, with the reason; the others say that they are not', async () => {
    const told = await tell('a.txt', WRONG);
    const accepted = { reason: '上级要求如此', by: '张三', until: '2026-12-31' };
    const results = resultsOf([
      withFindings(told, (finding, index) => (index === 0 ? { ...finding, accepted } : finding)),
    ]);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: '上级要求如此',
          properties: { by: '张三', until: '2026-12-31' },
        },
      ],
      [],
    ]);
  });

  test('have no links and placeholders of the document', async () => {
    const told = await tell('a.txt', WRONG);
    const message = '“[点这里](https://example.org)”{0}';
    const [result] = resultsOf([withFindings(told, (finding) => ({ ...finding, message }))]);
    expect(result?.message.text).toBe('“\\[点这里](https://example.org)”｛0｝');
  });

  test('are never without words', async () => {
    const told = await tell('a.txt', WRONG);
    for (const result of resultsOf([withFindings(told, (finding) => ({ ...finding, message: '' }))]))
      expect(result.message.text).toBe(result.ruleId);
  });

  test('are all there where they are too many for GitHub, and the report says so', async () => {
    const told = await tell('a.txt', WRONG);
    const [finding] = told.report.findings;
    const many = (count: number): Told => ({
      ...told,
      report: { ...told.report, findings: Array.from({ length: count }, () => finding!) } as Told['report'],
    });
    const told5000 = runOf([many(5000)]);
    expect(told5000.invocations?.[0]?.toolConfigurationNotifications).toBeUndefined();
    const { results, invocations } = runOf([many(5001)]);
    expect(results).toHaveLength(5001);
    const [said] = invocations?.[0]?.toolConfigurationNotifications ?? [];
    expect(said).toMatchObject({
      level: 'warning',
      message: { text: expect.stringContaining('共有 5001 处') },
    });
  });
});
