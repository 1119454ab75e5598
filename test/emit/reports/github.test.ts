import { describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { githubReport } from '../../../pipeline/emit/reports/github.js';
import { wholeReport } from '../../../pipeline/emit/reports/stream.js';
import { gitlabReport } from '../../../pipeline/emit/reports/gitlab.js';
import { sarifReport } from '../../../pipeline/emit/reports/sarif/index.js';
import type { Told } from '../../../pipeline/emit/reports/report-input.js';
import type { Severity } from '../../../pipeline/model.js';
import { MISSING, OPTIONS, refused, SOUND, tell, tellFile, withFindings, WRONG } from './tell.js';

/** A command as the runner of GitHub reads it (actions/runner, ActionCommand). */
interface Command {
  kind: string;
  properties: Record<string, string>;
  message: string;
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

function commandsOf(text: string): Command[] {
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, kind = '', words = '', message = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
      const pairs = words.split(',').map((word): [string, string] => {
        const at = word.indexOf('=');
        return [word.slice(0, at), unescapeProperty(word.slice(at + 1))];
      });
      return { kind, properties: Object.fromEntries(pairs), message: unescapeData(message) };
    });
}

function annotate(documents: readonly Told[]): Command[] {
  return commandsOf(wholeReport(githubReport(OPTIONS), documents));
}

test('a sound document has none', async () => {
  expect(wholeReport(githubReport(OPTIONS), [await tell('好.txt', SOUND)])).toBe('');
});

test('file, lines, columns within a line, the last of them included', async () => {
  const [grand, total] = annotate([await tell('子/清单.txt', WRONG)]);
  expect(grand).toMatchObject({
    kind: 'error',
    properties: { file: '子/清单.txt', line: '3', endLine: '3' },
  });
  const { col, endColumn } = total?.properties ?? {};
  const line = WRONG.split('\n')[2] ?? '';
  expect(line.slice(Number(col) - 1, Number(endColumn))).toBe('3');
  expect(total?.properties['title']).toMatch(/^list-total-differs 基本履职，第 3 行第 \d+ 列$/);
});

test('a range over several lines has no columns', async () => {
  const text =
    '<h1>基本履职事项清单</h1>\n<table><tr><th>序号<th>事项类别<th>事项名称\n<tr><td>1<td>党的建设<td>组织\n党员</table>';
  const told = await tell('a.html', text);
  const cell = told.list!.lists.basic[0]!.cells[2]!;
  const subject = { kind: 'cell', list: 'basic', row: 0, cell: 2, column: cell.column, span: null } as const;
  const spot = { text: cell.text, start: 0, end: cell.text.length };
  const about = { place: cell.place, subject, spot };
  const [command] = annotate([withFindings(told, (finding) => ({ ...finding, ...about }))]);
  expect(command?.properties).toMatchObject({ line: '3', endLine: '4' });
  expect(command?.properties).not.toHaveProperty('col');
  expect(command?.properties).not.toHaveProperty('endColumn');
});

test('a PDF has no lines: the title names the page', async () => {
  const told = await tellFile('fixtures/pdf/browser/lines-group.pdf');
  const place = { kind: 'page' as const, page: 3, box: [1, 2, 3, 4] as [number, number, number, number] };
  const finding = { ...(await tell('a.txt', WRONG)).report.findings[0]!, place };
  const [command] = annotate([
    { ...told, report: { ...told.report, findings: [finding] } as Told['report'] },
  ]);
  expect(command?.properties).toEqual({
    file: 'fixtures/pdf/browser/lines-group.pdf',
    title: 'grand-total-differs 第 3 页',
  });
});

test('the lines of a web page in an .mht are not those of the file', async () => {
  const mht =
    'MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<h1>基本履职事项清单</h1>\n' +
    '<p>共有基本履职事项 3 项。</p>\n<table><tr><th>序号<th>事项类别<th>事项名称\n<tr><td>1<td>党的建设<td>甲</table>\n';
  const told = await tell('a.mht', mht);
  expect(told.report.findings[0]?.place?.kind).toBe('text');
  for (const { properties } of annotate([told])) expect(Object.keys(properties)).toEqual(['file', 'title']);
  const [result] = (JSON.parse(wholeReport(sarifReport(OPTIONS), [told])) as Log).runs[0]?.results ?? [];
  expect(result?.locations?.[0]?.physicalLocation?.region).toBeUndefined();
  expect(result?.locations?.[0]?.properties).toEqual({ line: 2, column: 6 });
  expect(wholeReport(gitlabReport(OPTIONS), [told])).toContain('（基本履职，第 2 行第 6 列）');
});

test('what the runner would read as a command, or as the end of one, is text', async () => {
  const hostile = '100%25 of 1,2:3\r\n::error file=x::y\u001b[31m';
  const told = await tell('a,b:c%.txt', WRONG);
  const text = wholeReport(githubReport(OPTIONS), [
    withFindings(told, (finding) => ({ ...finding, message: hostile })),
  ]);
  expect(text.split('\n')).toHaveLength(3);
  const [command] = commandsOf(text);
  expect(command?.properties['file']).toBe('a,b:c%.txt');
  expect(command?.message).toBe('100%25 of 1,2:3\n::error file=x::y\ufffd[31m');
});

describe('of a kind', () => {
  const many = async (counts: Readonly<Record<Severity, number>>): Promise<Command[]> => {
    const told = await tell('a.txt', WRONG);
    const finding = told.report.findings[0]!;
    const findings = Object.entries(counts).flatMap(([severity, count]) =>
      Array.from({ length: count }, () => ({ ...finding, severity: severity as Severity })),
    );
    return annotate([{ ...told, report: { ...told.report, findings } as Told['report'] }]);
  };

  test('ten are shown', async () => {
    const commands = await many({ error: 10, warning: 10, info: 10 });
    expect(commands.map(({ kind }) => kind)).toEqual(
      ['error', 'warning', 'notice'].flatMap((kind) => Array.from({ length: 10 }, () => kind)),
    );
    expect(commands.filter(({ message }) => message.startsWith('另有'))).toEqual([]);
  });

  test('of more the tenth says how many', async () => {
    const commands = await many({ error: 11, warning: 250, info: 3 });
    expect(commands).toHaveLength(23);
    expect(commands[9]).toMatchObject({
      kind: 'error',
      message: expect.stringMatching(/^另有 2 处没有在这里标出/),
    });
    expect(commands[19]).toMatchObject({ kind: 'warning', message: expect.stringMatching(/^另有 241 处/) });
  });
});

test('accepted findings are notices, with the reason', async () => {
  const told = await tell('a.txt', WRONG);
  const accepted = { reason: '上级要求如此', by: null, until: null };
  const commands = annotate([withFindings(told, (finding) => ({ ...finding, accepted }))]);
  expect(commands.map(({ kind }) => kind)).toEqual(['notice', 'notice']);
  expect(commands[0]?.message).toMatch(/\[已确认保留：上级要求如此\]$/);
});

test('refusals are errors, doubts are warnings', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode(SOUND), 0xff, 0x41]);
  const commands = annotate([refused(MISSING), await tell('坏.txt', bytes)]);
  expect(commands.map(({ kind, properties }) => [kind, properties['file']])).toEqual([
    ['error', '没有.txt'],
    // The damaged character, and the doubt that it leaves.
    ['warning', '坏.txt'],
    ['warning', '坏.txt'],
  ]);
  expect(commands[0]?.message).toBe('没有这个文件。请检查文件名和路径');
});
