import { describe, expect, test } from '@jest/globals';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { reportPage } from '../../../pipeline/index.js';
import { ABOUT, checked, soundText } from '../checked.js';
import { generate } from '../../tools/generate-page.mjs';
import { CHUNK_FINDINGS, MARKUP_FINDINGS, MARKUP_ROWS } from '../../../pipeline/emit/page/settings.js';
import { reportPart } from '../../../pipeline/emit/page/report-page.js';
import { findingsOf, listOf } from './documents.js';

type Node = DefaultTreeAdapterTypes.Node;

async function pageOf(text: string, lang: 'zh' | 'en' = 'zh'): Promise<string> {
  const { list, report } = await checked(text, { lang });
  return reportPage({ list, report }, ABOUT, lang);
}

/** The elements of a page with a name, as parse5 has them. */
function elements(html: string, name: string): { attrs: { name: string; value: string }[]; text: string }[] {
  const found: { attrs: { name: string; value: string }[]; text: string }[] = [];
  const walk = (node: Node): void => {
    if ('tagName' in node && node.tagName === name) found.push({ attrs: node.attrs, text: textOf(node) });
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  walk(parse(html));
  return found;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return ('childNodes' in node ? node.childNodes : []).map(textOf).join('');
}

test('what a browser does on the page is generated from its sources', async () => {
  const { path, content } = await generate();
  expect(readFileSync(path, 'utf8')).toBe(content);
});

test('its policy allows its own style and its own script, and nothing else', async () => {
  const page = await pageOf(soundText());
  const [policy] = elements(page, 'meta').filter(({ attrs }) => attrs.some(({ value }) => value === 'Content-Security-Policy'));
  const content = policy?.attrs.find(({ name }) => name === 'content')?.value ?? '';
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [style] = elements(page, 'style');
  const scripts = elements(page, 'script');
  expect(scripts).toHaveLength(1);
  expect(content).toBe(
    `default-src 'none'; style-src ${hashOf(style?.text ?? '')}; script-src ${hashOf(scripts[0]?.text ?? '')}; img-src data:; base-uri 'none'; form-action 'none'`,
  );
}); // prettier-ignore

test('a text of the document is a text on the page, whatever it is', async () => {
  const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>"\'&\u202e';
  const { list, report } = await checked(soundText());
  for (const cell of list.lists.cooperative[2]?.cells ?? []) cell.text = evil;
  const page = await reportPage({ list, report }, ABOUT);
  expect(elements(page, 'img')).toEqual([]);
  expect(elements(page, 'script')).toHaveLength(1);
  expect(elements(page, 'td').some(({ text }) => text === evil.replace('\u202e', '\ufffd'))).toBe(true);
});

test('the verdict stands first; each row has a name to link to; what is meant is marked', async () => {
  const page = await pageOf(soundText((lines) => lines.map((line) => line.replace('党员教育实训基地建设', '党员教育 and 实训基地建设'))));
  const rows = elements(page, 'tr').flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value));
  expect(rows).toEqual(['basic-1', 'basic-2', 'basic-3', 'basic-4', 'basic-5', 'cooperative-1', 'cooperative-2', 'cooperative-3', 'recovered-1', 'recovered-2']);
  expect(elements(page, 'mark').map(({ text }) => text)).toContain(' and ');
  expect(page.indexOf('class="verdict')).toBeLessThan(page.indexOf('class="finding'));
}); // prettier-ignore

test('every link within the page leads somewhere', async () => {
  const page = await pageOf(soundText((lines) => lines.filter((line) => !line.startsWith('4\t民生服务'))));
  const ids = new Set([...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
  expect([...page.matchAll(/\b(?:href|src)="(?!#)/g)]).toEqual([]);
});

test('rows of one number have names of their own', async () => {
  const page = await pageOf(soundText((lines) => lines.map((line) => line.replace(/^2\t党的建设\t选/, '1\t党的建设\t选'))));
  expect([...page.matchAll(/<tr id="(basic-1[^"]*)"/g)].map(([, id]) => id)).toEqual(['basic-1', 'basic-1-2']);
}); // prettier-ignore

test('the page speaks the language that is asked for', async () => {
  const text = soundText();
  expect(await pageOf(text)).toContain('<html lang="zh-CN">');
  expect(await pageOf(text, 'en')).toContain('ready to print');
});

describe('the rows of a list', () => {
  const rowsIn = (page: string): number => elements(page, 'tbody').map(({ text }) => text).join('').split('<第').length - 1;
  const carriedIn = (page: string): [string, string[], string | null, number[][]][] =>
    elements(page, 'script').slice(0, -1).flatMap(({ text }) => JSON.parse(text) as [string, string[], string | null, number[][]][]);

  test('are markup where they are few enough, for which no script is needed', async () => {
    const page = await reportPage(await listOf(MARKUP_ROWS), ABOUT);
    expect([elements(page, 'tr').filter(({ attrs }) => attrs.some(({ name }) => name === 'id')).length, carriedIn(page)]).toEqual([MARKUP_ROWS, []]);
    expect(rowsIn(page)).toBeGreaterThan(MARKUP_ROWS - 20);
    expect(elements(page, 'noscript')).toEqual([]);
  });

  test('are data where they are more, with what is marked in them; without a script it is said where they are', async () => {
    const { list, report } = await listOf(MARKUP_ROWS + 1);
    const evil = '</script><script>alert(1)</script><!--\u202e';
    const [row] = list.lists.cooperative;
    for (const cell of row?.cells ?? []) cell.text = evil;
    const span = { start: 2, end: 4 };
    const [some] = (await checked(soundText((lines) => lines.map((line) => line.replace('党员教育', '党员 and 教育'))))).report.findings;
    if (some === undefined) throw new Error('no finding');
    const finding = { ...some, list: 'cooperative' as const, subject: { kind: 'cell' as const, list: 'cooperative' as const, row: 0, cell: 2, column: 'name' as const, span } };
    const page = await reportPage({ list, report: { ...report, findings: [finding] } }, ABOUT);
    const carried = carriedIn(page);
    expect([rowsIn(page), carried.length]).toEqual([0, MARKUP_ROWS + 1]);
    const shown = evil.replace('\u202e', '\ufffd');
    expect(carried.find(([id]) => id === 'cooperative-1')).toMatchObject(['cooperative-1', expect.arrayContaining([shown]), some.severity, [[2, 2, 4]]]);
    // A hundred rows each, the two short lists, and the page's own.
    expect(elements(page, 'script')).toHaveLength(MARKUP_ROWS / 100 + 3);
    expect(elements(page, 'noscript').map(({ text }) => text)).toEqual([`<p>清单有 ${MARKUP_ROWS + 1} 行，浏览器启用脚本才能显示；全文也在 review.xlsx 里。</p>`]);
  });
}); // prettier-ignore

test('the choice of rules says in words what each finds', async () => {
  const text = soundText((lines) => lines.filter((line) => !line.startsWith('4\t民生服务')));
  const optionsOf = async (lang: 'zh' | 'en'): Promise<string[]> =>
    elements(await pageOf(text, lang), 'option').map((option) => option.text);
  const [zh, en] = [await optionsOf('zh'), await optionsOf('en')];
  expect(zh.some((each) => /^[一-鿿].*（number-missing）$/.test(each))).toBe(true);
  expect(en.some((each) => /^[A-Z].* \(number-missing\)$/.test(each))).toBe(true);
});

describe('findings', () => {
  type Carried = [list: string, severity: string, rule: string, markup: string];
  const carriedIn = (page: string): Carried[] =>
    elements(page, 'script').slice(0, -1).flatMap(({ text }) => JSON.parse(text) as Carried[]);
  const articlesIn = (html: string): string[] => html.match(/<article.*?<\/article>/g) ?? [];

  test('are markup where they are few enough', async () => {
    const page = await reportPage(await findingsOf(MARKUP_FINDINGS), ABOUT);
    expect([articlesIn(page).length, carriedIn(page), elements(page, 'noscript')]).toEqual([MARKUP_FINDINGS, [], []]);
  });

  test('are data where they are more: the same markup, with what it is filtered by', async () => {
    const more = await findingsOf(MARKUP_FINDINGS + 1);
    const page = await reportPage(more, ABOUT);
    const carried = carriedIn(page);
    expect([articlesIn(page).length, carried.length]).toEqual([0, MARKUP_FINDINGS + 1]);
    expect(elements(page, 'script')).toHaveLength(Math.ceil((MARKUP_FINDINGS + 1) / CHUNK_FINDINGS) + 1);
    expect(carried.at(-1)?.slice(0, 3)).toEqual(['document', 'warning', 'grand-total-differs']);
    expect(carried[1]?.[3]).toContain('第3个&lt;问题&gt;');
    expect(elements(page, 'noscript').map(({ text }) => text)).toEqual([`<p>问题有 ${MARKUP_FINDINGS + 1} 条，浏览器启用脚本才能显示；全部也在 review.xlsx 里。</p>`]);
    // A page that puts something of its own below each finding has them all.
    const whole = reportPart({ ...more, about: ABOUT, lang: 'zh', images: [], isWhole: true }).html;
    expect(articlesIn(whole)).toEqual(carried.map(([, , , markup]) => markup));
  });
}); // prettier-ignore
