import { describe, expect, test } from '@jest/globals';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeMarkdown } from '../../../pipeline/emit/reports/markdown/escape.js';
import { wholeReport } from '../../../pipeline/emit/reports/stream.js';
import { limitedMarkdown, markdownReport } from '../../../pipeline/emit/reports/markdown/index.js';
import type { Told } from '../../../pipeline/emit/reports/report-input.js';
import { MISSING, OPTIONS, refused, SOUND, tell, withFindings, WRONG, tellFixtures } from './tell.js';

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function textOf(node: Nodes): string {
  return nodesOf(node)
    .map((each) => (each.type === 'text' ? each.value : ''))
    .join('');
}

test('a document: heading, outcome, lists, findings', async () => {
  const text = wholeReport(markdownReport(OPTIONS), [await tell('清单.txt', WRONG)]);
  const root = parse(text);
  expect(root.children.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'table',
    'table',
  ]);
  const [lists, findings] = nodesOf(root).flatMap((node) => (node.type === 'table' ? [node] : []));
  expect(lists?.children.map((row) => row.children.slice(0, 3).map(textOf))).toEqual([
    ['清单', '说明写', '表中实有'],
    ['基本履职', '3', '2 ✗'],
    ['配合履职', '1', '1 ✓'],
    ['上级部门收回', '1', '1 ✓'],
    ['合计', '5', '4 ✗'],
  ]);
  expect(findings?.children).toHaveLength(3);
  expect(findings?.children[2]?.children.map(textOf).slice(0, 2)).toEqual([
    '❌ 差错',
    expect.stringMatching(/^基本履职，第 3 行第 \d+ 列$/),
  ]);
});

test('a sound document has no table of findings; several are summed up', async () => {
  const sound = await tell('a.txt', SOUND);
  expect(wholeReport(markdownReport(OPTIONS), [sound])).not.toContain('指纹');
  const text = wholeReport(markdownReport(OPTIONS), [sound, refused(MISSING)]);
  expect(text).toMatch(/^\*\*共 2 个文件：1 个未发现差错，1 个未核对\*\*/);
  expect(text).toContain('❌ **未核对**：没有这个文件。请检查文件名和路径');
});

describe('text of the document is text', () => {
  test.each([
    'a|b||c',
    '`rm` ``x`',
    '**粗** _斜_ ~~删~~ \\*',
    '<img src=x onerror=alert(1)><!-- x -->',
    '[点](https://example.org) ![图](x.png) [a][b]',
    'https://example.org http://a.b www.example.org a@example.org mailto:a@b.cc',
    '@someone @org/team #12 org/repo#12 !7 GH-1',
    '&lt;b&gt; &amp; &#64;x',
    '$\\frac{1}{2}$ $$x$$',
    '第一行\n\n# 第二行\r\n- 第三行',
  ])('%j', async (hostile) => {
    const told = await tell(`${hostile.replaceAll('/', '／')}.txt`, WRONG);
    const text = wholeReport(markdownReport(OPTIONS), [
      withFindings(told, (finding) => ({ ...finding, message: hostile })),
    ]);
    const nodes = nodesOf(parse(text));
    const types = new Set(nodes.map(({ type }) => type));
    for (const live of ['link', 'image', 'linkReference', 'imageReference', 'emphasis', 'delete', 'list'])
      expect([...types]).not.toContain(live);
    for (const node of nodes) if (node.type === 'html') expect(node.value).toBe('<br>');
    const tables = nodes.flatMap((node) => (node.type === 'table' ? [node] : []));
    expect(tables.map(({ children }) => children.length)).toEqual([5, 3]);
    const cell = textOf(tables[1]!.children[1]!.children[2]!).replaceAll('\u2060', '');
    expect(cell.startsWith(hostile.replace(/\s/g, ' '))).toBe(true);
    // What GitHub and GitLab would make live in any text is parted.
    expect(text).not.toMatch(/[@#!](?=[\p{L}\p{N}])|https?:\/\/|www\./u);
  });

  test('Chinese stays as it is', () => {
    expect(escapeMarkdown('基本履职“党的建设”（24 项）；共 110 项。')).toBe(
      '基本履职“党的建设”（24 项）；共 110 项。',
    );
  });
});

test('accepted findings are marked, with the reason', async () => {
  const told = await tell('a.txt', WRONG);
  const accepted = { reason: '上级|要求', by: null, until: null };
  const text = wholeReport(markdownReport(OPTIONS), [
    withFindings(told, (finding) => ({ ...finding, accepted })),
  ]);
  expect(text).toContain('| ☑️ 差错 |');
  expect(text).toContain('**已确认保留：上级\\|要求**');
});

describe('with a limit of size', () => {
  test('it is kept, and what is left out is counted', async () => {
    const documents = await tellFixtures();
    const whole = wholeReport(markdownReport(OPTIONS), documents);
    const bytes = (text: string): number => new TextEncoder().encode(text).length;
    const rows = (text: string): number =>
      text.split('\n').filter((line) => /\| `[0-9a-f]{16}` \|$/.test(line)).length;
    const headings = (text: string): number =>
      text.split('\n').filter((line) => line.startsWith('## ')).length;
    for (const most of [1000, 5000, 12_345, 20_000, bytes(whole) - 1]) {
      const cut = wholeReport(limitedMarkdown(OPTIONS, most), documents);
      expect(bytes(cut)).toBeLessThanOrEqual(most);
      const [, findings = '0', left = '0'] =
        /另有 (\d+) 处问题(?:、(\d+) 个文件)?因大小上限没有列出/.exec(cut) ?? [];
      expect(rows(cut) + Number(findings)).toBe(rows(whole));
      expect(headings(cut) + Number(left)).toBe(documents.length);
    }
    expect(wholeReport(limitedMarkdown(OPTIONS, bytes(whole)), documents)).toBe(whole);
  });

  test('that leaves no room at all, no more than the note is written', async () => {
    const told: Told = await tell('a.txt', WRONG);
    expect(wholeReport(limitedMarkdown({ lang: 'en' }, 10), [told])).toBe(
      '\n**2 more findings and 1 document left out for the limit of size: --format text, json have them all**\n',
    );
  });
});
