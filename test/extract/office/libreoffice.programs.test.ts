import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderDocx, writeDocx } from '../../townships/docx.js';
import { generateTownship, randomLayout, renderHtml, truthOf } from '../../townships/index.js';
import { blocksOfMarkdown } from '../../townships/office.js';
import { renderXlsx, writeXlsx } from '../../townships/xlsx.js';
import { convert } from '../../../pipeline/cli/reading/convert.js';
import { TimeLimit } from '../../../pipeline/cli/reading/time-limit.js';
import { checkDocument, readDocument } from '../../../pipeline/index.js';
import type { Checked } from '../../../pipeline/index.js';
import { hasPrograms } from '../../tools/programs.mjs';
import { seeds } from '../../tools/seeds.js';
import { tablesOf, textsOf, xlsxOf } from './package.js';
import { apart, expectTruth, LISTS, squeeze, valueOf } from './compare.js';

/** What LibreOffice itself wrote is read as what it was made of. */
const here = hasPrograms('libreoffice-writer-nogui', 'libreoffice-calc-nogui') ? describe : describe.skip;

const folder = mkdtempSync(join(tmpdir(), 'qingdan-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const TIME = 180_000;

/** Converts documents in one run of LibreOffice; the results by their names without ending. */
function office(
  documents: Record<string, Uint8Array | string>,
  ending: string,
  filter = '',
): Map<string, Uint8Array> {
  const from = mkdtempSync(join(folder, 'from-'));
  const to = mkdtempSync(join(folder, 'to-'));
  const paths = Object.entries(documents).map(([name, content]) => {
    const path = join(from, name);
    writeFileSync(path, content);
    return path;
  });
  const kind = filter === '' ? ending : `${ending}:${filter}`;
  spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      kind,
      '--outdir',
      to,
      ...paths,
    ],
    {
      stdio: 'ignore',
      timeout: TIME,
    },
  );
  return new Map(
    readdirSync(to).map((name) => [name.replace(/\.\w+$/, ''), new Uint8Array(readFileSync(join(to, name)))]),
  );
}

/** Reads a document as the command line does: converted first, where it has to be. */
async function checked(name: string, bytes: Uint8Array): Promise<Checked> {
  const { bytes: readable, options } = valueOf(
    await convert(
      name,
      bytes,
      { lang: 'en' },
      {
        time: new TimeLimit(120, () => 0),
        environment: { variables: process.env, atEnd: () => () => undefined },
      },
    ),
  );
  return valueOf(await checkDocument(name, readable, options));
}

here('the fixture list, written by LibreOffice', () => {
  const MARKDOWN = 'fixtures/lists/qinghe/list.md';
  const blocks = blocksOfMarkdown(readFileSync(MARKDOWN, 'utf8'));
  let expected: unknown;
  const made: Record<string, Uint8Array | undefined> = {};
  const ENDINGS = seeds(['docx', 'odt', 'rtf', 'doc', 'html', 'pdf', 'xlsx', 'xls']);

  beforeAll(async () => {
    expected = apart(valueOf(await readDocument(MARKDOWN, readFileSync(MARKDOWN))));
    const word = { 'list.docx': await writeDocx(blocks, { automatic: true }) };
    const plain = { 'list.docx': await writeDocx(blocks) };
    const book = { 'list.xlsx': writeXlsx(blocks) };
    const wide = { 'list.docx': await writeDocx(blocks, { automatic: true, landscape: true }) };
    const sources: Record<string, typeof word | typeof book> = {
      doc: plain,
      pdf: wide,
      xlsx: book,
      xls: book,
    };
    // The two old formats have a test of their own beside that of each.
    for (const ending of new Set([...ENDINGS, 'doc', 'xls']))
      made[ending] = office(sources[ending] ?? word, ending).get('list');
  }, TIME * 2);

  test.each(ENDINGS)(
    '%s',
    async (ending) => {
      const bytes = made[ending];
      if (bytes === undefined) throw new Error(`LibreOffice wrote no ${ending}`);
      const { list, report } = await checked(`list.${ending}`, bytes);
      expect(apart(list)).toEqual(expected);
      const converted = ['odt', 'rtf', 'doc'].includes(ending) ? ['converted'] : [];
      // Printed anew, the lists begin on other pages than its contents say.
      const printed = ending === 'pdf' ? ['contents-page-differs', 'contents-page-differs'] : [];
      expect(report.findings.map((finding) => finding.ruleId)).toEqual([...printed, ...converted]);
    },
    TIME,
  );

  test(
    'WPS gives its own endings to the same formats',
    async () => {
      for (const [name, ending, codes] of [
        ['list.wps', 'doc', ['converted']],
        ['list.et', 'xls', []],
        ['list.doc', 'xls', ['wrong-ending']],
      ] as const) {
        const { report } = await checked(name, made[ending] ?? new Uint8Array());
        expect(report.findings.map((finding) => finding.ruleId)).toEqual(codes);
      }
    },
    TIME,
  );
});

here('generated lists, through LibreOffice', () => {
  const SEEDS = seeds([1, 2, 3, 4, 5, 6, 7, 8]);
  const township = (seed: number) =>
    generateTownship({ seed, counts: { basic: 40, cooperative: 30, recovered: 12 } });
  const made = new Map<string, Map<string, Uint8Array>>();

  beforeAll(async () => {
    const docx: Record<string, Uint8Array> = {};
    const xlsx: Record<string, Uint8Array> = {};
    const html: Record<string, string> = {};
    for (const seed of SEEDS) {
      const layout = randomLayout(seed);
      docx[`${seed}.docx`] = await renderDocx(township(seed), layout, { automatic: seed % 2 === 1 });
      xlsx[`${seed}.xlsx`] = renderXlsx(township(seed), layout, { sheets: seed % 2 === 1 ? 'one' : 'each' });
      html[`${seed}.html`] = renderHtml(township(seed), layout);
    }
    made.set('docx', office(docx, 'docx', 'MS Word 2007 XML'));
    made.set('xlsx', office(xlsx, 'xlsx', 'Calc MS Excel 2007 XML'));
    made.set('xls', office(xlsx, 'xls', 'MS Excel 97'));
    made.set('html as odt', office(html, 'odt', 'writer8'));
    const odt = Object.fromEntries(
      [...(made.get('html as odt') ?? [])].map(([name, bytes]) => [`${name}.odt`, bytes]),
    );
    made.set('html as docx', office(odt, 'docx', 'MS Word 2007 XML'));
  }, TIME * 2);

  test.each(
    SEEDS.flatMap((seed) => ['docx', 'xlsx', 'xls', 'html as docx'].map((kind) => [kind, seed] as const)),
  )('%s, seed %i', async (kind, seed) => {
    const bytes = made.get(kind)?.get(String(seed));
    if (bytes === undefined) throw new Error('LibreOffice wrote nothing');
    expectTruth(await checked(String(seed), bytes), truthOf(township(seed), randomLayout(seed)));
  });
});

here('an old workbook', () => {
  test(
    'shows what the new one shows: formats, formulas, hidden rows and columns, merged cells',
    async () => {
      const strings = ['党的建设', '甲'];
      const cell = (name: string, text: string): string =>
        `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;
      const rows = [
        `<row r="1">${['序号', '类别', '密', '名称', '日期'].map((text, at) => cell(`${'ABCDE'[at]}1`, text)).join('')}</row>`,
        `<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>0</v></c>${cell('C2', '密')}<c r="D2" t="s"><v>1</v></c><c r="E2" s="1"><v>45870</v></c></row>`,
        `<row r="3" hidden="1"><c r="A3"><v>2</v></c>${cell('D3', '藏')}</row>`,
        `<row r="4"><c r="A4"><f>A2+2</f><v>3</v></c><c r="D4" t="str"><f>D2&amp;"乙"</f><v>甲乙</v></c><c r="E4" s="2"><v>0.125</v></c></row>`,
        `<row r="5"><c r="A5"><v>4.5</v></c><c r="D5" t="b"><v>1</v></c>${cell('E5', '长'.repeat(9000))}</row>`,
      ];
      const xml =
        '<cols><col min="3" max="3" width="9" hidden="1"/></cols>' +
        `<sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="B2:B4"/></mergeCells>`;
      const bytes = xlsxOf(
        [{ name: '清单', xml }],
        strings.map((text) => `<t>${text}</t>`),
        ['yyyy"年"m"月"', '0.0%'],
      );
      const old = office({ 'book.xlsx': bytes }, 'xls', 'MS Excel 97').get('book');
      const [before, after] = [await tablesOf(bytes), await tablesOf(old ?? new Uint8Array())];
      expect(after.format).toBe('xls');
      expect(after.blocks).toEqual(before.blocks);
      expect(after.notes).toEqual(before.notes);
      const table = after.blocks.find((block) => block.kind === 'table');
      expect(table?.kind === 'table' && textsOf(table).slice(0, 3)).toEqual([
        ['序号', '类别', '名称', '日期'],
        ['1', '党的建设', '甲', '2025年8月'],
        ['3', '甲乙', '12.5%'],
      ]);
    },
    TIME,
  );
});

here('a ruled workbook with empty rows, written by LibreOffice', () => {
  test(
    'has the tables of the one that it was made of',
    async () => {
      const layout = { ...randomLayout(3), headings: 'once' } as const;
      const lists = generateTownship({ seed: 3, counts: { basic: 20, cooperative: 12, recovered: 6 } });
      const bytes = renderXlsx(lists, layout, { ruledWithGaps: 2 });
      const { blocks } = await tablesOf(renderXlsx(lists, layout));
      const shapes = (all: typeof blocks): string[] =>
        all.map((block) => (block.kind === 'table' ? `${block.columns} × ${block.rows.length}` : block.text));
      for (const [ending, filter] of [
        ['xls', 'MS Excel 97'],
        ['xlsx', 'Calc MS Excel 2007 XML'],
      ] as const) {
        const made = office({ 'book.xlsx': bytes }, ending, filter).get('book') ?? new Uint8Array();
        expect(shapes((await tablesOf(made)).blocks)).toEqual(shapes(blocks));
      }
    },
    TIME,
  );
});

here('the shared Word documents, through LibreOffice', () => {
  const SHARED = '../shared/documents';
  const name = 'yilahu-autonumber.docx';
  const wanted = existsSync(`${SHARED}/${name}`) ? test : test.skip;

  wanted.each(seeds(['docx', 'odt', 'rtf', 'html']))(
    'as %s each of the 245 rows is as printed',
    async (ending) => {
      const bytes = office({ 'list.docx': new Uint8Array(readFileSync(`${SHARED}/${name}`)) }, ending).get(
        'list',
      );
      const { list } = await checked(`list.${ending}`, bytes ?? new Uint8Array());
      const truth = JSON.parse(readFileSync(`${SHARED}/truth.json`, 'utf8')) as Record<string, string[][]>;
      for (const each of LISTS) {
        expect(list.lists[each].map((item) => item.cells.map((cell) => squeeze(cell.text)))).toEqual(
          truth[each],
        );
      }
    },
    TIME,
  );
});
