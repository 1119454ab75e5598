import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { RULES } from '../../../pipeline/check/rules.js';
import { junitReport } from '../../../pipeline/emit/reports/junit.js';
import { wholeReport } from '../../../pipeline/emit/reports/stream.js';
import type { Told } from '../../../pipeline/emit/reports/report-input.js';
import { elementLines } from '../../../pipeline/emit/reports/xml.js';
import {
  FIXTURES,
  MISSING,
  OPTIONS,
  refused,
  SOUND,
  tell,
  tellFixture,
  withFindings,
  WRONG,
} from './tell.js';

/** An element as a parser saw it. */
interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

/** Parses XML; what is not well-formed throws. */
function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

function suitesOf(documents: readonly Told[], options = OPTIONS): Node[] {
  const root = parse(wholeReport(junitReport(options), documents));
  expect(root.name).toBe('testsuites');
  for (const node of [root, ...root.children]) expectCounts(node);
  return root.children;
}

function casesOf(node: Node): Node[] {
  return node.name === 'testcase' ? [node] : node.children.flatMap(casesOf);
}

/** The counts of a suite are those of its cases; no case has the name of another. */
function expectCounts(node: Node): void {
  const cases = casesOf(node);
  const of = (name: string): string => String(cases.filter((each) => each.children[0]?.name === name).length);
  const { tests, failures, errors, skipped } = node.attributes;
  expect({ tests, failures, errors, skipped }).toEqual({
    tests: String(cases.length),
    failures: of('failure'),
    errors: of('error'),
    skipped: of('skipped'),
  });
  const names = cases.map(({ attributes }) => `${attributes['classname']} ${attributes['name']}`);
  if (node.name === 'testsuite') expect(new Set(names).size).toBe(names.length);
}

function caseOf(suite: Node | undefined, name: string): Node | undefined {
  return suite?.children.find(({ attributes }) => attributes['name'] === name);
}

/** The rules that are asked where no config says otherwise. */
const ASKED = RULES.filter(({ optIn = false }) => !optIn);

test('a sound document: its reading and each rule, all passed', async () => {
  const [suite, ...more] = suitesOf([await tell('好.txt', SOUND)]);
  expect(more).toEqual([]);
  expect(suite?.attributes).toEqual({
    name: '好.txt',
    tests: `${ASKED.length + 1}`,
    failures: '0',
    errors: '0',
    skipped: '0',
  });
  expect(suite?.children.map(({ attributes }) => attributes['name'])).toEqual([
    'reading',
    ...ASKED.map(({ id }) => id),
  ]);
  expect(suite?.children.flatMap(({ children }) => children)).toEqual([]);
});

test('each fixture is well-formed and counted right, in both languages', async () => {
  for (const lang of ['zh', 'en'] as const) {
    const documents: Told[] = [];
    for (const fixture of FIXTURES) documents.push(await tellFixture(fixture, { lang }));
    expect(suitesOf(documents, { ...OPTIONS, lang })).toHaveLength(FIXTURES.length);
  }
});

test('a rule with findings fails, and tells all of them', async () => {
  const text = WRONG.replace('上级部门收回事项1项', '上级部门收回事项7项');
  const told = await tell('a.txt', text);
  const [suite] = suitesOf([told]);
  const [failure] = caseOf(suite, 'list-total-differs')?.children ?? [];
  expect(failure).toMatchObject({ name: 'failure', attributes: { type: 'error' } });
  expect(failure?.attributes['message']).toMatch(/^一张清单的项数与表中行数不符：.*（另有 1 处）$/);
  expect(failure?.text.split('\n')).toHaveLength(2);
  expect(caseOf(suite, 'number-missing')?.children).toEqual([]);
});

describe('findings that fail nothing', () => {
  test('below the gravity that fails are told in a case that passed', async () => {
    const told = await tell('a.txt', WRONG);
    const mild = withFindings(told, (finding) => ({ ...finding, severity: 'warning' }));
    const [suite] = suitesOf([mild]);
    expect(caseOf(suite, 'list-total-differs')?.children).toMatchObject([
      { name: 'system-out', text: expect.stringContaining('[存疑]') },
    ]);
    const [strict] = suitesOf([mild], { ...OPTIONS, failOn: 'warning' });
    expect(caseOf(strict, 'list-total-differs')?.children[0]?.name).toBe('failure');
  });

  test('that are accepted, with the reason', async () => {
    const told = await tell('a.txt', WRONG);
    const accepted = { reason: '上级要求如此', by: null, until: '2026-12-31' };
    const [suite] = suitesOf([withFindings(told, (finding) => ({ ...finding, accepted }))]);
    expect(suite?.attributes).toMatchObject({ failures: '0' });
    expect(caseOf(suite, 'list-total-differs')?.children[0]?.text).toContain(
      '[已确认保留：上级要求如此（至 2026-12-31）]',
    );
  });

  test('notes on the reading have a case of their own', async () => {
    const told = await tell('a.txt', WRONG);
    const noted = withFindings(told, (finding) => ({
      ...finding,
      ruleId: 'tracked-changes',
      severity: 'info',
    }));
    const [suite] = suitesOf([noted]);
    expect(caseOf(suite, 'tracked-changes')?.children[0]?.name).toBe('system-out');
  });
});

test('a document that is not sure: nothing passed, what was found fails', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode(WRONG), 0xff, 0x41]);
  const [suite] = suitesOf([await tell('a.txt', bytes)]);
  expect(caseOf(suite, 'reading')?.children).toMatchObject([
    { name: 'skipped', attributes: { message: expect.stringMatching(/\S/) } },
  ]);
  const results = new Set(suite?.children.map(({ children }) => children[0]?.name));
  expect([...results].sort()).toEqual(['failure', 'skipped']);
});

test('a document that could not be checked is an error, among others', async () => {
  const suites = suitesOf([await tell('a.txt', SOUND), refused(MISSING)]);
  expect(suites[1]?.attributes).toEqual({
    name: '没有.txt',
    tests: '1',
    failures: '0',
    errors: '1',
    skipped: '0',
  });
  expect(suites[1]?.children[0]?.children).toMatchObject([
    { name: 'error', attributes: { type: 'unreadable', message: '没有这个文件' } },
  ]);
});

test('a document that is given twice has two names', async () => {
  const told = await tell('a.txt', SOUND);
  expect(suitesOf([told, told, told]).map(({ attributes }) => attributes['name'])).toEqual([
    'a.txt',
    'a.txt (2)',
    'a.txt (3)',
  ]);
});

test('what XML cannot hold, and what it would read otherwise', async () => {
  const hostile = '<&>"\' ]]> \u0000\u0008\u001b\ufffe \ud800 \udc00 \u{20bb7} \t\r\n 完';
  const shown = '<&>"\' ]]> \ufffd\ufffd\ufffd\ufffd \ufffd \ufffd \u{20bb7} \t\r\n 完';
  const node = parse(elementLines({ name: 'a', attributes: { b: hostile }, content: hostile }).trim());
  expect(node.attributes['b']).toBe(shown);
  expect(node.text).toBe(shown);
  const told = await tell(`x${hostile}.txt`, WRONG);
  const [suite] = suitesOf([withFindings(told, (finding) => ({ ...finding, message: hostile }))]);
  expect(caseOf(suite, 'list-total-differs')?.children[0]?.text).toContain(']]>');
});
