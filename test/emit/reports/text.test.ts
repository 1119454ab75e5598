import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { stringWidth } from '../../../pipeline/emit/words/columns-layout.js';
import { groupsOf, inOrder } from '../../../pipeline/emit/words/order.js';
import { frameOf } from '../../../pipeline/emit/reports/text/frame.js';
import { wholeReport } from '../../../pipeline/emit/reports/stream.js';
import { documentText, textReport } from '../../../pipeline/emit/reports/text/index.js';
import type { Told } from '../../../pipeline/emit/reports/report-input.js';
import type { Finding, Place } from '../../../pipeline/model.js';
import { slip } from '../../fixtures/documents.js';
import { MISSING, OPTIONS, refused, SOUND, tell, tellFixtures, withFindings, WRONG } from './tell.js';

describe('a printed text with marks', () => {
  const spotOf = (text: string, words: string): { text: string; start: number; end: number } => {
    const start = text.indexOf(words);
    return { text, start, end: start + words.length };
  };

  test('marks stand under the words; a Chinese character takes two columns', () => {
    expect(frameOf(spotOf('共有 245 项', '245'), 40)).toEqual({ text: '共有 245 项', marks: '     ^^^' });
    expect(frameOf(spotOf('由县住建局负责', '住建'), 40)).toEqual({
      text: '由县住建局负责',
      marks: '    ^^^^',
    });
    expect(frameOf(spotOf('𠮷𠮷甲a', '甲'), 40)).toEqual({ text: '𠮷𠮷甲a', marks: '    ^^' });
  });

  test('a longer text is cut around the words, within the width', () => {
    const text = `${'前'.repeat(100)}目标${'后'.repeat(100)}`;
    for (const width of [20, 21, 33, 60]) {
      const frame = frameOf(spotOf(text, '目标'), width);
      expect(stringWidth(frame.text)).toBeLessThanOrEqual(width);
      expect(stringWidth(frame.text)).toBeGreaterThan(width - 4);
      expect(frame.text).toMatch(/^…前+目标后+…$/);
      expect(stringWidth(frame.text.slice(0, frame.text.indexOf('目标')))).toBe(frame.marks.indexOf('^'));
      expect(frame.marks.trim()).toBe('^^^^');
    }
    expect(frameOf(spotOf(text, '前前'), 20).text).toMatch(/^前+…$/);
    expect(frameOf({ text, start: 200, end: 202 }, 20).text).toMatch(/^…后+$/);
  });

  test('words that are longer than the line are cut themselves', () => {
    const frame = frameOf({ text: '甲'.repeat(50), start: 5, end: 45 }, 20);
    expect(frame).toEqual({ text: `…${'甲'.repeat(9)}…`, marks: ` ${'^'.repeat(18)}` });
  });

  test('where all of a text is meant, or nothing stands, there is still something to see', () => {
    expect(frameOf({ text: '党的建设', start: 0, end: 4 }, 40)).toEqual({ text: '党的建设', marks: '' });
    expect(frameOf({ text: '共有项', start: 2, end: 2 }, 40)).toEqual({ text: '共有项', marks: '    ^' });
    expect(frameOf({ text: '共有', start: 2, end: 2 }, 40)).toEqual({ text: '共有', marks: '    ^' });
  });

  test('control characters, line ends and marks of direction take no effect, and move no mark', () => {
    const text = '甲\u001b[31m\n乙\u202e丙';
    expect(frameOf(spotOf(text, '丙'), 40)).toEqual({
      text: '甲\ufffd[31m 乙\ufffd丙',
      marks: '           ^^',
    });
  });
});

describe('the order of findings', () => {
  const at = (place: Place | null, list: Finding['list'] = 'basic'): Finding => ({
    ruleId: JSON.stringify(place),
    severity: 'error',
    list,
    item: null,
    message: '',
    expected: null,
    actual: null,
    place,
    subject: { kind: 'document', span: null },
    spot: null,
    related: [],
    because: null,
    accepted: null,
    fingerprint: '',
  });
  const shuffled = (places: (Place | null)[]): (Place | null)[] =>
    [3, 1, 4, 0, 2].flatMap((index) => places[index] ?? []);
  const placesInOrder = (places: (Place | null)[]): unknown =>
    inOrder(shuffled(places).map((place) => at(place))).map(({ place }) => place);

  test('is that of the document: lines and columns', () => {
    const places = [
      [1, 9],
      [2, 1],
      [2, 3],
      [10, 1],
      [11, 1],
    ].map(([line = 0, column = 0]): Place => ({ kind: 'text', line, column }));
    expect(placesInOrder(places)).toEqual(places);
  });

  test('pages, from top to bottom', () => {
    const places = [
      [1, 500],
      [2, 10],
      [2, 90],
      [9, 1],
      [10, 1],
    ].map(([page = 0, top = 0]): Place => ({ kind: 'page', page, box: [1, top, 2, 3] }));
    expect(placesInOrder(places)).toEqual(places);
  });

  test('cells by their rows, tables behind the narrative', () => {
    const cells = ['B2', 'C2', 'AA2', 'A10', 'B11'].map((path): Place => ({
      kind: 'part',
      part: '基本',
      path,
    }));
    expect(placesInOrder(cells)).toEqual(cells);
    const parts = ['p8', 'p10', 't1.r2.c3', 't1.r10.c1', 't2.r1'].map((path): Place => ({
      kind: 'part',
      part: 'document',
      path,
    }));
    expect(placesInOrder(parts)).toEqual(parts);
  });

  test('errors before warnings before notes; in each the whole document first, then the lists as printed', () => {
    const place: Place = { kind: 'text', line: 1, column: 1 };
    const groups = groupsOf([
      at(place, 'recovered'),
      { ...at(place), severity: 'info' },
      { ...at(place), severity: 'warning' },
      at(place),
      at(null, null),
    ]);
    expect(groups.map(({ severity, list, causes }) => [severity, list, causes.length])).toEqual([
      ['error', null, 1],
      ['error', 'basic', 1],
      ['error', 'recovered', 1],
      ['warning', 'basic', 1],
      ['info', 'basic', 1],
    ]);
  });

  test('what a finding explains stands with it, and it counts as the gravest of them', () => {
    const cause: Finding = {
      ...at({ kind: 'text', line: 9, column: 1 }),
      severity: 'warning',
      fingerprint: 'c',
    };
    const first = { ...at({ kind: 'text', line: 1, column: 1 }, null), because: 'c', fingerprint: 'a' };
    const lost = { ...at({ kind: 'text', line: 2, column: 1 }), because: 'none', fingerprint: 'b' };
    const groups = groupsOf([first, lost, cause]);
    expect(groups.map(({ severity, list }) => [severity, list])).toEqual([['error', 'basic']]);
    expect(groups[0]?.causes.map(({ head, consequences }) => [head.fingerprint, consequences])).toEqual([
      ['b', []],
      ['c', [first]],
    ]);
  });
});

describe('a document', () => {
  test('shows the wrong numeral, what was counted, and where', async () => {
    const text = documentText(await tell('a.txt', WRONG), OPTIONS).split('\n');
    const at = text.findIndex((line) => line.includes('基本履职事项3项'));
    const numeral = text[at + 1] ?? '';
    const marked = text.find((line, index) => index > at && line.endsWith('表中实有 2')) ?? '';
    const shown = text[text.indexOf(marked) - 1] ?? '';
    expect(stringWidth(shown.slice(0, shown.indexOf('事项3项') + 2))).toBe(marked.indexOf('^'));
    expect(numeral).toContain('^');
    expect(text.at(-2)).toMatch(
      /^✗ 不能付印。核对数字 4 个：相符 2，不符 2，无从核对 0；差错 2 处，存疑 0 处$/,
    );
  });

  test('the item of a finding is its head; an accepted one is marked and fails nothing', async () => {
    const told = await tell('fixtures/slips/empty-cell.txt', slip('empty-cell'));
    const accepted = { reason: '上级要求如此', by: '张三', until: '2026-12-31' };
    const text = documentText(
      withFindings(told, (finding) => ({ ...finding, accepted })),
      OPTIONS,
    );
    expect(text).toMatch(/^ {2}序号 2 高龄津贴发放（第 36 行）$/m);
    expect(text).toMatch(/○ 已确认保留：上级要求如此（张三，至 2026-12-31）/);
    expect(text).toContain('差错 0 处，存疑 0 处，已确认保留 2 处');
    const quiet = { ...OPTIONS, quiet: true };
    const all = withFindings(told, (finding) => ({ ...finding, accepted }));
    expect(documentText(all, quiet)).toBe('');
    const one = withFindings(told, (finding, index) => (index === 0 ? { ...finding, accepted } : finding));
    expect(documentText(one, quiet)).not.toContain('已确认保留：');
  });

  test('keeps to the width of the terminal, in both languages', async () => {
    for (const told of await tellFixtures()) {
      for (const width of [60, 100]) {
        const lines = documentText(told, { ...OPTIONS, width }).split('\n');
        // The name of the document and the outcome at the end are one line each, for programs that take a line.
        for (const line of lines.slice(1, -2))
          expect([line, stringWidth(line) <= width]).toEqual([line, true]);
      }
    }
  });

  test('a hostile document cannot paint, nor move the cursor', async () => {
    const text = SOUND.replace('青禾镇', '\u001b[31m\u009b2J青\u202e禾镇').replace(
      '组织党员学习',
      '\u0007组\u001b]0;x\u0007织',
    );
    const told = await tell('\u001b[2Ja.txt', text.replace('事项2项', '事项3项'));
    const shown = documentText(told, OPTIONS);
    expect(stripVTControlCharacters(shown)).toBe(shown);
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test('colours change no word', async () => {
    const told = await tell('a.txt', WRONG);
    const colored = documentText(told, { ...OPTIONS, color: true });
    expect(colored).toContain('\u001b[31m');
    expect(stripVTControlCharacters(colored)).toBe(documentText(told, OPTIONS));
  });

  test('all of very many findings are told', async () => {
    const told = await tell('a.txt', WRONG);
    const findings = Array.from({ length: 500 }, () => told.report.findings[0]!);
    const many: Told = { ...told, report: { ...told.report, findings } as Told['report'] };
    expect(documentText(many, OPTIONS).match(/grand-total-differs/g)).toHaveLength(500);
  });
});

test('several documents, one that is missing: each is told, and how they fared together', async () => {
  const text = wholeReport(textReport({ ...OPTIONS, lang: 'en' }), [
    await tell('a.txt', SOUND),
    refused(MISSING),
  ]);
  expect(text).toContain('✗ could not be checked:');
  expect(text).toMatch(/\n2 documents: 1 without errors, 1 could not be checked\n$/);
  expect(wholeReport(textReport({ ...OPTIONS, quiet: true }), [await tell('a.txt', SOUND)])).toBe('');
});
