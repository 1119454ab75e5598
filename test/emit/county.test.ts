import { beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { countyReview } from '../../pipeline/config/county-review.js';
import { emitCounty, emitCountyDepartments } from '../../pipeline/emit/county/index.js';
import type { CountyInput } from '../../pipeline/emit/county/input.js';
import { countyOf, readTables } from '../../pipeline/index.js';
import type { Tables } from '../../pipeline/model.js';
import { edited } from '../cli/workbook-edits.js';
import { countyOfTexts, townshipText } from '../county/texts.js';

let input: CountyInput;
let page: string;
let workbook: Uint8Array;

beforeAll(async () => {
  const documents = await countyOfTexts([
    townshipText(0, { basic: ['旅游公厕保洁', '管护 5<6 & "标牌"'] }),
    townshipText(1, { basic: ['公厕日常清扫'] }),
    townshipText(2, { recovered: [['健康教育', '禾川县卫生健康局']], cooperative: [] }),
  ]);
  const county = countyOf(documents, { threshold: 0.3 });
  input = { county, unreadable: [], about: { version: '1.2.3', today: '2026-11-30', files: [] }, lang: 'zh' };
  const [xlsx, html] = await emitCounty(input);
  page = String(html?.content);
  workbook = xlsx?.content as Uint8Array;
});

/** What a reader finds in the workbook. */
async function tablesOf(bytes: Uint8Array): Promise<Tables> {
  const read = await readTables('county.xlsx', bytes, { hidden: 'read' });
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}

function sheetNames({ blocks }: Tables): string[] {
  return [...new Set(blocks.flatMap(({ place }) => (place.kind === 'part' ? place.part : [])))];
}

test('the page is one file whose policy allows its own style and script alone', () => {
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
  const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
  expect(policy).toContain(`style-src '${hash(style)}'; script-src '${hash(script)}'`);
  expect(policy).toContain("default-src 'none'");
  expect(page).toContain('<meta name="generator" content="qingdan" />');
  expect(page).not.toMatch(/(?:src|href)="(?!#)/);
});

test('text of documents is escaped', () => {
  expect(page).not.toContain('5<6');
  expect(page).toContain('5&lt;6 &amp; &quot;标牌&quot;');
});

test('it shows which township has an item in which list, and the contradiction', () => {
  expect(page).toContain('有的已收回，有的仍要配合');
  expect(page).toContain('class="tone-warning">收回 1');
  expect(page).not.toContain('undefined');
});

test('it is in English where that is asked for', async () => {
  const [, html] = await emitCounty({ ...input, lang: 'en' });
  const words = String(html?.content).replace(/<style>[^]*?<\/style>/, '');
  expect(words).toContain('Items by townships');
  expect(words).toContain('taken back here, still helped with there');
});

test('the workbook has a sheet for each table that has rows', async () => {
  expect(sheetNames(await tablesOf(workbook))).toEqual([
    '总览',
    '各乡镇（街道）',
    '清单之间的矛盾',
    '事项对照',
    '不同写法',
    '待定写法',
    '相似度门槛',
    '类别对照',
    '问题（按核对项）',
    '部门视图',
  ]);
});

test('what people choose of doubtful pairs is read again', async () => {
  expect(countyReview(await tablesOf(workbook))).toEqual([]);
  const chosen = await edited(workbook, (sheets) => {
    const rows = sheets.find(({ name }) => name === '待定写法')?.rows ?? [];
    const heading = rows.findIndex((row) => row.includes('处理意见'));
    rows[heading + 1]?.splice(rows[heading]?.indexOf('处理意见') ?? 0, 2, '同一事项', '县里核定');
  });
  expect(countyReview(await tablesOf(chosen))).toEqual([
    {
      is: 'same',
      items: ['旅游公厕保洁', '公厕日常清扫'],
      reason: '县里核定',
    },
  ]);
});

test('a workbook for each department has its rows in all townships', async () => {
  const made = await emitCountyDepartments(input);
  const names = made.ok ? made.value.map(({ name }) => name) : [];
  expect(names).toEqual(['禾川县卫生健康局（禾川县）.xlsx', '禾川县民政局（禾川县）.xlsx']);
  const bytes = made.ok ? made.value[0]?.content : undefined;
  const { blocks } = await tablesOf(bytes as Uint8Array);
  const texts = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')) : [],
  );
  expect(texts).toContain('青禾镇|配合履职|1|民生服务|健康教育|组织宣讲。|张贴海报。');
  expect(texts.filter((text) => text.includes('健康教育'))).toHaveLength(3);
});
