import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Random, toChinese, toFullWidth } from '../townships/index.js';
import { checkDocument } from '../../pipeline/index.js';
import { Draft, LISTS } from '../mutate/draft.js';
import { KINDS } from '../mutate/kinds/index.js';
import { seeds } from '../tools/seeds.js';

/**
 * Edits that change nothing of what a document says change none of its findings: tried on the sound fixture list and
 * on lists in which many slips stand, so that findings are there to be changed.
 */
const SOUND = readFileSync('fixtures/lists/qinghe/list.txt', 'utf8');

/**
 * Kinds of slip that the edits leave alone: none is in a line that an edit takes away, writes anew or moves to another
 * page, and none is a space, a numeral or a mark that an edit is about.
 */
const LEFT_ALONE = [
  'total-not-updated-once',
  'category-count-retyped',
  'category-enumerated-elsewhere',
  'category-number-not-updated',
  'department-number-not-updated',
  'number-retyped',
  'category-misspelt',
  'category-of-elsewhere',
  'duty-cell-empty',
  'name-and-departments-exchanged',
  'department-not-in-column',
  'department-order-changed',
  'receiver-missing',
  'neighbour-township-in-cell',
  'foreign-county-in-department',
  'neighbour-township-in-list-title',
  'kind-of-place-in-cell',
  'item-twice-in-list',
  'item-reworded-in-list',
  'name-cut-off',
  'word-doubled',
  'punctuation-doubled',
  'comma-half-width',
  'bracket-lost',
  'quotation-mark-lost',
  'latin-word-for-chinese',
  'letter-stray',
  'step-number-repeated',
  'step-style-mixed',
  'final-mark-off',
  'term-spelt-twice',
];

/** The sound list with one slip of each of these kinds. */
function slipped(seed: number): string {
  const random = new Random(seed);
  return LEFT_ALONE.reduce((text, id) => {
    const kind = KINDS.find((each) => each.id === id);
    if (kind === undefined) throw new Error(`no kind ${id}`);
    return kind.apply(new Draft(text), random)?.text ?? text;
  }, SOUND);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is found, by rule, list, item and fingerprint, and what the ledger holds; notes are among the findings. */
async function foundIn(bytes: Uint8Array): Promise<unknown> {
  const done = await checkDocument('edited', bytes, { lang: 'en' });
  if (!done.ok) throw new Error(done.failure.message.en);
  const { status, findings, ledger } = done.value.report;
  return {
    status,
    findings: findings
      .map(({ ruleId, severity, list, item, fingerprint }) =>
        [ruleId, severity, list, item, fingerprint].join(' '),
      )
      .sort(),
    ledger: ledger.map(({ kind, list, category, stated, counted, result }) =>
      [kind, list, category, stated, counted, result].join(' '),
    ),
  };
}

/** The bytes of a character in GB18030, of those that take two. */
const GB = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = new TextDecoder('gb18030').decode(new Uint8Array([lead, trail]));
    if ([...character].length === 1 && character !== '\ufffd' && !GB.has(character))
      GB.set(character, [lead, trail]);
  }
}

function gb18030(text: string): Uint8Array {
  return new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : GB.get(character);
      if (bytes === undefined) throw new Error(`U+${code.toString(16)} takes four bytes`);
      return bytes;
    }),
  );
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 + index * 2, text.charCodeAt(index), little);
  return bytes;
}

/** Changes lines; those of the tables are told apart by their tabs. */
function eachLine(text: string, change: (line: string, isRow: boolean, index: number) => string): string {
  return text
    .split('\n')
    .map((line, index) => change(line, line.split('\t').length > 2, index))
    .join('\n');
}

/** Changes the cells of the rows of a Markdown table. */
function eachCell(markdown: string, change: (cell: string) => string): string {
  return markdown
    .split('\n')
    .map((line) => (line.startsWith('|') ? `|${line.split('|').slice(1, -1).map(change).join('|')}|` : line))
    .join('\n');
}

/** Changes the lines that state figures. */
function eachStatement(text: string, change: (line: string) => string): string {
  const stating = new Draft(text).stating;
  return eachLine(text, (line, _, index) => (stating.includes(index) ? change(line) : line));
}

const FIGURE = / ?(\d+) ?(?=项|个类别|个部门)/g;

/**
 * The lists on pages of other sizes. The contents name other pages then: an editor has them updated, and where they
 * are not, a finding is right. `every` null leaves one heading row to each list, and so no sign of pages at all.
 */
function onPages(text: string, every: number | null, pageBreak: '\n' | '\f' = '\n'): string {
  const draft = new Draft(text);
  const headings = new Set(draft.headings.filter(({ first }) => !first).map(({ index }) => index));
  const rows = new Map(draft.rows.map((row) => [row.index, row]));
  const lines: string[] = [];
  const starts: number[] = [];
  let page = 0;
  let onPage = 0;
  for (const [index, line] of draft.lines.entries()) {
    // The heading rows of later pages go, and the blank lines above them.
    if (headings.has(index) || headings.has(index + 1)) continue;
    const row = rows.get(index);
    const list = LISTS.find((each) => draft.titles[each] === index);
    if (list !== undefined) {
      starts.push(++page);
      onPage = 0;
    }
    if (row !== undefined && every !== null && onPage === every) {
      const heading = draft.headings.find((each) => each.list === row.list)?.cells.join('\t') ?? '';
      lines.push(...(pageBreak === '\f' ? [`\f${heading}`] : ['', heading]));
      page++;
      onPage = 0;
    }
    if (row !== undefined) onPage++;
    lines.push(list !== undefined && pageBreak === '\f' ? `\f${line}` : line);
  }
  const pages =
    every === null ? LISTS.map((list) => /\d+$/.exec(draft.line(draft.contents[list]))?.[0]) : starts;
  return lines
    .map((line) =>
      line.replace(
        /^(\d)(\..+\.{3,}\t)\d+$/,
        (_, number: string, rest: string) => `${number}${rest}${pages[Number(number) - 1]}`,
      ),
    )
    .join('\n');
}

const EDITS: readonly (readonly [string, (text: string) => string])[] = [
  ['lines end in CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['lines end in CR', (text) => text.replaceAll('\n', '\r')],
  ['the last line does not end', (text) => text.trimEnd()],
  ['spaces stand behind lines', (text) => eachLine(text, (line) => `${line}  `)],
  [
    'a full-width space stands behind lines',
    (text) => eachLine(text, (line) => (line === '' ? '' : `${line}\u3000`)),
  ],
  [
    'spaces stand around tabs',
    (text) => eachLine(text, (line, isRow) => (isRow ? line.replaceAll('\t', ' \t ') : line)),
  ],
  [
    'no spaces stand behind cells',
    (text) => eachLine(text, (line, isRow) => (isRow ? line.replace(/ +(?=\t|$)/g, '') : line)),
  ],
  ['two blank lines stand for one', (text) => text.replaceAll('\n\n', '\n\n\n')],
  ['blank lines stand before and behind all', (text) => `\n\n\n${text}\n\n\n`],
  ['blank lines hold spaces', (text) => text.replaceAll('\n\n', '\n  \n')],
  [
    'paragraphs are indented',
    (text) =>
      eachLine(text, (line) => (line.length > 60 && !line.includes('\t') ? `\u3000\u3000${line}` : line)),
  ],
  [
    'paragraphs have the tabs of a sheet behind them',
    (text) => eachLine(text, (line) => (line === '' || line.includes('\t') ? line : `${line}\t\t\t\t\t`)),
  ],
  [
    'figures are full-width',
    (text) => eachStatement(text, (line) => line.replace(FIGURE, (_, figure: string) => toFullWidth(figure))),
  ],
  [
    'figures are Chinese numerals',
    (text) =>
      eachStatement(text, (line) => line.replace(FIGURE, (_, figure: string) => toChinese(Number(figure)))),
  ],
  ['no spaces stand around figures', (text) => eachStatement(text, (line) => line.replace(FIGURE, '$1'))],
  [
    'the numbers of rows are full-width',
    (text) => eachLine(text, (line, isRow) => (isRow ? line.replace(/^\d+/, toFullWidth) : line)),
  ],
  [
    'the numbers of rows have a point',
    (text) => eachLine(text, (line, isRow) => (isRow ? line.replace(/^\d+/, '$&.') : line)),
  ],
  [
    'the contents number their entries with 、',
    (text) => eachLine(text, (line) => line.replace(/^(\d)\.(?=.*\.{3,})/, '$1、')),
  ],
  [
    'the contents have dots of another kind',
    (text) => eachLine(text, (line) => line.replace(/\.{3,}/, '……')),
  ],
  ['form feeds stand between pages', (text) => onPages(text, 11, '\f')],
  ['pages have 5 rows', (text) => onPages(text, 5)],
  ['pages have 20 rows', (text) => onPages(text, 20)],
  ['pages have 20 rows, with form feeds', (text) => onPages(text, 20, '\f')],
  ['heading rows stand once', (text) => onPages(text, null)],
  ['a form feed stands behind the cover', (text) => text.replace('\n说明\n', '\n\f说明\n')],
];

const ENCODINGS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8 with a byte order mark', (text) => utf8(`\ufeff${text}`)],
  ['UTF-16, little end first', (text) => utf16(text, true)],
  ['UTF-16, big end first', (text) => utf16(text, false)],
  ['GB18030', gb18030],
];

const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['the sound list', SOUND],
  ...seeds([1, 2, 3]).map((seed) => [`the list with slips, seed ${seed}`, slipped(seed)] as const),
];

test('the lists with slips have findings, and all slips stand in them', async () => {
  for (const [, text] of DOCUMENTS.slice(1)) {
    const done = await checkDocument('slipped', utf8(text));
    expect(done.ok && done.value.report.findings.length).toBeGreaterThan(5);
  }
});

describe.each(DOCUMENTS)('%s', (_, text) => {
  const before = foundIn(utf8(text));

  test.each(EDITS)('%s', async (_name, edit) => {
    const edited = edit(text);
    expect(edited).not.toBe(text);
    expect(await foundIn(utf8(edited))).toEqual(await before);
  });

  test.each(ENCODINGS)('%s', async (_name, encode) => {
    expect(await foundIn(encode(text))).toEqual(await before);
  });
});

const MARKDOWN = readFileSync('fixtures/lists/qinghe/list.md', 'utf8');

/** The list in Markdown with some slips: a figure, a row lost, a category misspelt, a number, an empty cell. */
const MARKDOWN_SLIPPED = MARKDOWN.replace('事项 245 项', '事项 246 项')
  .replace(/^\| 57 \|.*\n/m, '')
  .replace(/^\| 45 \| 乡村振兴/m, '| 45 | 乡村振新')
  .replace(/^\| 80 \|/m, '| 81 |')
  .replace(/^\| 30 \| [^|]+\|/m, '| 30 | |');

const MARKDOWN_EDITS: readonly (readonly [string, (text: string) => string])[] = [
  ['lines end in CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['cells are padded', (text) => eachCell(text, (cell) => `  ${cell}   `)],
  ['cells are not padded', (text) => eachCell(text, (cell) => cell.trim())],
  ['columns are aligned', (text) => eachCell(text, (cell) => cell.replace(/^ *-{3,} *$/, ' :---: '))],
  ['rows have no bars at their ends', (text) => text.replace(/^\| ?(.*\S) ?\|$/gm, '$1')],
  ['line breaks are written <br />', (text) => text.replaceAll('<br>', '<br />')],
  ['two blank lines stand for one', (text) => text.replaceAll('\n\n', '\n\n\n')],
  [
    'headings are underlined',
    (text) => text.replace(/^# (.+)$/gm, '$1\n=====').replace(/^## (.+)$/gm, '$1\n-----'),
  ],
  ['headings are closed', (text) => text.replace(/^(#+) (.+)$/gm, '$1 $2 $1')],
];

describe('the list with slips in Markdown', () => {
  const before = foundIn(utf8(MARKDOWN_SLIPPED));

  test.each(MARKDOWN_EDITS)('%s', async (_name, edit) => {
    const edited = edit(MARKDOWN_SLIPPED);
    expect(edited).not.toBe(MARKDOWN_SLIPPED);
    expect(await foundIn(utf8(edited))).toEqual(await before);
  });
});

test('the list with slips in Markdown has a finding for each', async () => {
  const done = await checkDocument('slipped', utf8(MARKDOWN_SLIPPED));
  expect(done.ok && new Set(done.value.report.findings.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(4);
});
