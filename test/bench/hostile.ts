import { strToU8, zipSync } from 'fflate';
import { parseAccepted } from '../../pipeline/config/accepted.js';
import { parseConfig } from '../../pipeline/config/config.js';
import type { Result } from '../../pipeline/model.js';
import { OLD_WORKBOOKS } from './hostile-xls.js';

/** An input whose time may grow faster than itself: `of` makes it `times` as large. */
export interface Hostile {
  name: string;
  /** How the document is called: its ending tells nothing that the content does not. */
  file: string;
  of: (times: number) => Uint8Array;
  /** How it is read, where it is no document. */
  read?: (file: string, text: string) => Promise<Result<unknown>>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const TITLE = '青禾镇配合履职事项清单';
const HEADINGS = ['序号', '事项类别', '事项名称', '对应上级部门', '上级部门职责', '镇配合职责'];
const CELLS = ['平安法治', '铁路沿线巡护', '县民政局', '县民政局：负责巡线。', '1. 组织巡护；'];

/** A list of one row whose column `column` holds `content`, in the form that is asked for. */
function list(form: 'text' | 'markdown' | 'html', column: number, content: string): Uint8Array {
  const row = ['1', ...CELLS];
  row[column] = content;
  return table(form, [row]);
}

function table(form: 'text' | 'markdown' | 'html', rows: readonly (readonly string[])[]): Uint8Array {
  const all = [HEADINGS, ...rows];
  if (form === 'text') return utf8(`${TITLE}\n\n${all.map((row) => row.join('\t')).join('\n')}\n`);
  if (form === 'markdown') {
    const [head, ...rest] = all.map((row) => `| ${row.join(' | ')} |`);
    return utf8([`# ${TITLE}`, '', head, `|${' --- |'.repeat(HEADINGS.length)}`, ...rest, ''].join('\n'));
  }
  const html = all.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return utf8(`<html><body><h1>${TITLE}</h1>\n<table>${html}</table></body></html>`);
}

/** A row in each line, `rows` of them, in which `cell` may differ. */
function rows(
  form: 'text' | 'markdown' | 'html',
  count: number,
  cell: (index: number) => readonly string[],
): Uint8Array {
  return table(
    form,
    Array.from({ length: count }, (_, index) => [String(index + 1), ...cell(index)]),
  );
}

/** A narrative before a list of one row. */
function narrative(text: string): Uint8Array {
  return utf8(`青禾镇履职事项清单\n\n${text}\n\n${new TextDecoder().decode(list('text', 1, '平安法治'))}`);
}

/** A Chinese word of its own for each number: 一〇五 has the digits of 105. */
const word = (index: number): string =>
  [...String(index)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)] ?? '').join('');

const TEXTS: readonly [name: string, content: (times: number) => string][] = [
  ['parts of one department', (times) => '县民政局： '.repeat(2000 * times)],
  ['parts with their text', (times) => '县民政局：负责巡线。 '.repeat(2000 * times)],
  ['departments of one name', (times) => '县民政局、'.repeat(4000 * times)],
  [
    'departments of many names',
    (times) => Array.from({ length: 2000 * times }, (_, index) => `县${word(index)}局`).join('、'),
  ],
  [
    'parts of many departments',
    (times) => Array.from({ length: 2000 * times }, (_, index) => `县${word(index)}局：负责巡线。`).join(' '),
  ],
  [
    'steps',
    (times) =>
      Array.from({ length: 2000 * times }, (_, index) => `${(index % 99) + 1}. 巡线${word(index)}；`).join(
        ' ',
      ),
  ],
  ['steps in brackets', (times) => '（1）巡线；'.repeat(4000 * times)],
  ['opening brackets', (times) => '（'.repeat(50_000 * times)],
  ['closing brackets', (times) => '）'.repeat(50_000 * times)],
  ['brackets in pairs', (times) => '（）'.repeat(50_000 * times)],
  ['nested brackets', (times) => `${'（'.repeat(50_000 * times)}${'）'.repeat(50_000 * times)}`],
  ['brackets of two kinds', (times) => `${'（'.repeat(30_000 * times)}${'】'.repeat(30_000 * times)}`],
  ['quotation marks', (times) => '“'.repeat(50_000 * times)],
  ['straight quotation marks', (times) => '"'.repeat(50_000 * times)],
  ['closing quotation marks', (times) => '”“'.repeat(30_000 * times)],
  ['one letter', (times) => '县'.repeat(200_000 * times)],
  ['one word', (times) => '巡线'.repeat(100_000 * times)],
  ['digits', (times) => '1'.repeat(200_000 * times)],
  ['numerals', (times) => '一'.repeat(200_000 * times)],
  ['numbers', (times) => '3 项、'.repeat(20_000 * times)],
  ['Latin letters', (times) => 'a'.repeat(200_000 * times)],
  ['Latin words', (times) => 'ab c '.repeat(50_000 * times)],
  ['blanks', (times) => `甲${' '.repeat(200_000 * times)}乙`],
  ['full-width blanks', (times) => `甲${'　'.repeat(200_000 * times)}乙`],
  ['letters and blanks', (times) => '甲 '.repeat(50_000 * times)],
  ['commas', (times) => '，'.repeat(100_000 * times)],
  ['full stops', (times) => '。'.repeat(100_000 * times)],
  ['colons', (times) => '：'.repeat(100_000 * times)],
  ['dots', (times) => `甲${'.'.repeat(100_000 * times)}乙`],
  ['dashes', (times) => `甲${'-—'.repeat(50_000 * times)}乙`],
  [
    'sentences',
    (times) =>
      Array.from({ length: 3000 * times }, (_, index) => `组织${word(index)}开展巡线活动。`).join(''),
  ],
  ['one sentence again', (times) => '组织干部群众开展铁路沿线巡线活动。'.repeat(3000 * times)],
  ['clauses', (times) => '组织巡线，'.repeat(20_000 * times)],
  ['places', (times) => Array.from({ length: 2000 * times }, (_, index) => `${word(index)}县`).join('、')],
  ['townships', (times) => Array.from({ length: 2000 * times }, (_, index) => `${word(index)}镇`).join('、')],
  ['dates', (times) => '2025年7月1日'.repeat(10_000 * times)],
  ['names of documents', (times) => '《中华人民共和国铁路法》'.repeat(5000 * times)],
];

const ASIDE: readonly [name: string, content: (times: number) => string][] = [
  ['figures', (times) => '基本履职事项 110 项，'.repeat(3000 * times)],
  ['paragraphs with figures', (times) => '基本履职事项 110 项。\n\n'.repeat(2000 * times)],
  [
    'categories with figures',
    (times) =>
      `共 5 项，包括${Array.from({ length: 2000 * times }, (_, index) => `${word(index)} 3 项`).join('、')}。`,
  ],
  [
    'names before a figure',
    (times) =>
      `包括${Array.from({ length: 2000 * times }, (_, index) => word(index)).join('、')}等 3 个类别。`,
  ],
  [
    'respective figures',
    (times) => `分别为 ${Array.from({ length: 3000 * times }, () => '3').join('、')} 项。`,
  ],
  [
    'headings',
    (times) =>
      Array.from({ length: 2000 * times }, (_, index) => `（${(index % 99) + 1}）${word(index)}`).join(
        '\n\n',
      ),
  ],
  ['lines that go on', (times) => '为贯彻落实，推进工作\n'.repeat(5000 * times)],
  ['titles', (times) => '青禾镇基本履职事项清单\n\n'.repeat(3000 * times)],
  [
    'entries of contents',
    (times) =>
      Array.from(
        { length: 2000 * times },
        (_, index) => `${index}.${word(index)}事项清单......${index}`,
      ).join('\n'),
  ],
  ['sums', (times) => '合计：245 项\n\n'.repeat(3000 * times)],
  ['dates', (times) => '2025年7月\n\n'.repeat(5000 * times)],
];

const ROWS: readonly [name: string, count: number, cell: (index: number) => readonly string[]][] = [
  [
    'rows',
    1000,
    (index) => [
      `类${word(index % 9)}`,
      `巡护${word(index)}`,
      '县民政局',
      '县民政局：负责巡线。',
      '1. 组织巡护；',
    ],
  ],
  ['rows of one name', 1000, () => CELLS],
  [
    'rows of many categories',
    1000,
    (index) => [word(index), `巡护${word(index)}`, '县民政局', '县民政局：巡线。', '巡护。'],
  ],
  [
    'rows of many departments',
    1000,
    (index) => [
      '平安法治',
      `巡护${word(index)}`,
      `县${word(index)}局`,
      `县${word(index)}局：巡线。`,
      '巡护。',
    ],
  ],
  [
    'rows with places',
    1000,
    (index) => ['平安法治', `${word(index)}县巡护`, '县民政局', `${word(index)}镇巡线。`, '巡护。'],
  ],
  [
    'rows with parts',
    300,
    (index) => [
      '平安法治',
      `巡护${word(index)}`,
      '县民政局、县公安局',
      '县民政局：巡线。 '.repeat(10),
      '1. 巡护；2. 报告。',
    ],
  ],
  [
    'rows nearly alike',
    1000,
    (index) => [
      '平安法治',
      `组织开展铁路沿线巡护工作${word(index)}`,
      '县民政局',
      '县民政局：巡线。',
      '巡护。',
    ],
  ],
];

/** Lists below a statement that speaks of what is in them, or of what is not. */
const STATED: readonly [name: string, of: (times: number) => Uint8Array][] = [
  ['categories that are all counted', (times) => counted(800 * times, (index) => word(index))],
  [
    'categories that are counted under other names',
    (times) => counted(800 * times, (index) => `新${word(index)}`),
  ],
  [
    'numbers of categories',
    (times) =>
      utf8(
        `青禾镇履职事项清单\n\n${'配合履职事项共 3 个类别。\n\n'.repeat(800 * times)}${ofCategories(800 * times)}`,
      ),
  ],
  [
    'lists beside the three',
    (times) =>
      utf8(
        numbered(
          300 * times,
          (index) =>
            `青禾镇${word(index)}事项清单\n\n序号\t事项类别\t事项名称\n1\t平安法治\t巡护${word(index)}\n\n`,
        ),
      ),
  ],
  [
    'lists beside the three that are counted',
    (times) =>
      utf8(
        `青禾镇履职事项清单\n\n${numbered(300 * times, (index) => `${word(index)}事项 2 项，`).slice(0, 19_000)}\n\n${numbered(
          300 * times,
          (index) =>
            `青禾镇${word(index)}事项清单\n\n序号\t事项类别\t事项名称\n1\t平安法治\t巡护${word(index)}\n\n`,
        )}`,
      ),
  ],
];

/** So many categories with a row each, below a statement that counts them by paragraphs of a hundred. */
function counted(categories: number, name: (index: number) => string): Uint8Array {
  const paragraphs = Array.from({ length: Math.ceil(categories / 100) }, (_, of) => {
    const here = Array.from({ length: Math.min(100, categories - 100 * of) }, (_, index) => 100 * of + index);
    return `配合履职事项包括${here.map((index) => `${name(index)} 1 项`).join('、')}。\n\n`;
  });
  return utf8(`青禾镇履职事项清单\n\n${paragraphs.join('')}${ofCategories(categories)}`);
}

const ofCategories = (count: number): string =>
  new TextDecoder().decode(
    rows('text', count, (index) => [word(index), `巡护${word(index)}`, ...CELLS.slice(2)]),
  );

const MARKDOWN: readonly [name: string, content: (times: number) => string][] = [
  ['links', (times) => '[甲](b) '.repeat(10_000 * times)],
  ['links that never end', (times) => '[甲](b'.repeat(10_000 * times)],
  ['opening brackets', (times) => '['.repeat(20_000 * times)],
  ['closing brackets', (times) => ']'.repeat(20_000 * times)],
  ['pictures', (times) => '![甲](b) '.repeat(10_000 * times)],
  ['footnote marks', (times) => '[^1] '.repeat(5000 * times)],
  [
    'footnotes',
    (times) => Array.from({ length: 5000 * times }, (_, index) => `[^${index}]: 注`).join('\n\n'),
  ],
  [
    'footnotes with their marks',
    (times) =>
      Array.from({ length: 3000 * times }, (_, index) => `甲[^${index}]\n\n[^${index}]: 注`).join('\n\n'),
  ],
  ['definitions', (times) => Array.from({ length: 5000 * times }, (_, index) => `[${index}]: b`).join('\n')],
  ['references', (times) => Array.from({ length: 5000 * times }, (_, index) => `[甲][${index}]`).join(' ')],
  [
    'code spans',
    (times) => Array.from({ length: 300 * times }, (_, index) => '`'.repeat(index + 1)).join(' '),
  ],
  ['tags', (times) => '<b>甲</b>'.repeat(10_000 * times)],
  ['tags that never end', (times) => '<a '.repeat(20_000 * times)],
  ['comments that never end', (times) => '甲<!--'.repeat(20_000 * times)],
  ['addresses', (times) => 'www.a.cn '.repeat(5000 * times)],
  ['addresses in one', (times) => 'www.'.repeat(10_000 * times)],
  ['mail addresses', (times) => 'a@'.repeat(10_000 * times)],
  ['entities', (times) => '&amp;'.repeat(10_000 * times)],
  ['escapes', (times) => '\\['.repeat(10_000 * times)],
  ['lines', (times) => '甲\n'.repeat(20_000 * times)],
  ['quotes', (times) => '> 甲\n'.repeat(10_000 * times)],
  ['list items', (times) => '- 甲\n'.repeat(5000 * times)],
  ['list items apart', (times) => '- 甲\n\n'.repeat(5000 * times)],
  ['headings', (times) => '# 甲\n'.repeat(5000 * times)],
  ['tables', (times) => '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n\n'.repeat(1000 * times)],
  [
    'columns',
    (times) =>
      `|${' 甲 |'.repeat(5000 * times)}\n|${' --- |'.repeat(5000 * times)}\n|${' 乙 |'.repeat(5000 * times)}`,
  ],
  ['bars', (times) => `|甲|乙|\n|---|---|\n${'|'.repeat(20_000 * times)}`],
  ['lines with bars', (times) => '甲 | 乙\n'.repeat(5000 * times)],
  ['delimiter rows', (times) => '| --- | --- |\n'.repeat(3000 * times)],
  ['HTML tables', (times) => '<table><tr><td>甲</td><td>乙</td></tr></table>\n\n'.repeat(1000 * times)],
  ['HTML tables that never end', (times) => '<table><tr><td>甲'.repeat(2000 * times)],
];

const HTML: readonly [name: string, content: (times: number) => string][] = [
  ['tables in tables', (times) => '<table><tr><td>'.repeat(1000 * times)],
  [
    'unknown elements that never end',
    (times) => `${'<cell-1/>'.repeat(4000 * times)}${'<p>甲</p>'.repeat(4000 * times)}`,
  ],
  [
    'fonts that never end',
    (times) =>
      `<div>${Array.from({ length: 100 * times }, (_, index) => `<font size="${index}">`).join('')}</div>` +
      '<p>甲</p>'.repeat(1000 * times),
  ],
  ['unknown elements', (times) => '<w:p><w:r><w:t>甲</w:t><w:br/></w:r></w:p>'.repeat(5000 * times)],
  ['tables side by side', (times) => '<table><tr><td>甲</td><td>乙</td></tr></table>'.repeat(5000 * times)],
  ['blocks', (times) => '<div>'.repeat(10_000 * times)],
  ['formatting', (times) => '<b>'.repeat(5000 * times)],
  ['formatting of many kinds', (times) => '<p><b><i><u><a>'.repeat(500 * times)],
  ['misnested formatting', (times) => '<b><p></b>甲'.repeat(500 * times)],
  ['list items', (times) => `<ol>${'<li>甲'.repeat(10_000 * times)}</ol>`],
  ['lists in lists', (times) => '<ol><li>'.repeat(2000 * times)],
  ['breaks', (times) => '甲<br>'.repeat(10_000 * times)],
  ['breaks within a sentence', (times) => '为落实，推进<br>'.repeat(10_000 * times)],
  ['cells of a row', (times) => `<table><tr>${'<td>甲</td>'.repeat(20_000 * times)}</tr></table>`],
  [
    'cells that hang down',
    (times) => `<table>${'<tr><td rowspan=60000>甲</td></tr>'.repeat(1000 * times)}</table>`,
  ],
  [
    'cells across',
    (times) => `<table>${'<tr><td colspan=1000>甲</td><td>乙</td></tr>'.repeat(3000 * times)}</table>`,
  ],
  [
    'attributes',
    (times) => `<p ${Array.from({ length: 2000 * times }, (_, index) => `a${index}=1`).join(' ')}>甲</p>`,
  ],
  ['styles', (times) => `<p style="${'a:b;'.repeat(20_000 * times)}">甲</p>`],
  ['a style of blanks', (times) => `<p style=";${' '.repeat(20_000 * times)}a">甲</p>`],
  ['text that is foster parented', (times) => `<table>${'甲<tr>'.repeat(3000 * times)}`],
  ['text in a table', (times) => `<table>${'甲'.repeat(50_000 * times)}`],
  ['lines', (times) => `<p>${'甲\n'.repeat(50_000 * times)}</p>`],
  [
    'captions',
    (times) =>
      `<table>${'<caption>甲</caption>'.repeat(2000 * times)}<tr><td>甲</td><td>乙</td></tr></table>`,
  ],
  ['forms', (times) => '<form><select><option>'.repeat(3000 * times)],
  ['templates', (times) => '<template>'.repeat(2000 * times)],
  ['foreign elements', (times) => '<svg><g>'.repeat(3000 * times)],
  ['frames', (times) => '<frameset><frame>'.repeat(3000 * times)],
  ['entities', (times) => '&#19981;&amp;'.repeat(20_000 * times)],
];

const MHT: readonly [name: string, content: (times: number) => string][] = [
  ['headers', (times) => `MIME-Version: 1.0\r\n${'X: 1\r\n'.repeat(20_000 * times)}\r\n`],
  [
    'boundaries',
    (times) =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${'--b\r\n\r\n'.repeat(20_000 * times)}`,
  ],
  [
    'boundaries within lines',
    (times) =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${'x--b'.repeat(50_000 * times)}`,
  ],
  [
    'blanks in quoted-printable',
    (times) =>
      `MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na${' '.repeat(50_000 * times)}b`,
  ],
  [
    'a header of blanks',
    (times) => `MIME-Version: 1.0\r\nContent-Type: multipart/related;${' '.repeat(50_000 * times)}x\r\n\r\n`,
  ],
  [
    'header lines that go on',
    (times) => `MIME-Version: 1.0\r\nX: a${'\r\n a'.repeat(20_000 * times)}\r\n\r\n`,
  ],
  ['blank lines', (times) => `MIME-Version: 1.0\r\nX: a\r\n${'\t'.repeat(50_000 * times)}x\r\n\r\n`],
];

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/${type}" Target="${target}"/></Relationships>`;

function docx(body: string): Uint8Array {
  return zipSync({
    '_rels/.rels': strToU8(rels('officeDocument', 'word/document.xml')),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
}

const tc = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

const DOCX: readonly [name: string, content: (times: number) => string][] = [
  ['runs', (times) => `<w:p>${run('甲').repeat(20_000 * times)}</w:p>`],
  ['paragraphs', (times) => `<w:p>${run('甲')}</w:p>`.repeat(10_000 * times)],
  [
    'paragraphs of a cell',
    (times) =>
      `<w:tbl><w:tr>${tc(`<w:p>${run('甲')}</w:p>`.repeat(10_000 * times))}${tc('<w:p/>')}</w:tr></w:tbl>`,
  ],
  [
    'rows',
    (times) =>
      `<w:tbl>${`<w:tr>${tc(`<w:p>${run('甲')}</w:p>`).repeat(3)}</w:tr>`.repeat(3000 * times)}</w:tbl>`,
  ],
  [
    'cells of a row',
    (times) => `<w:tbl><w:tr>${tc(`<w:p>${run('甲')}</w:p>`).repeat(5000 * times)}</w:tr></w:tbl>`,
  ],
  [
    'tables',
    (times) =>
      `<w:tbl><w:tr>${tc(`<w:p>${run('甲')}</w:p>`).repeat(2)}</w:tr></w:tbl><w:p/>`.repeat(2000 * times),
  ],
  [
    'cells that go on',
    (times) =>
      `<w:tbl>${`<w:tr>${tc('<w:p/>', '<w:vMerge/>').repeat(3)}</w:tr>`.repeat(3000 * times)}</w:tbl>`,
  ],
  [
    'fields',
    (times) => `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(10_000 * times)}</w:p>`,
  ],
  ['breaks', (times) => `<w:p><w:r>${'<w:t>甲</w:t><w:br/>'.repeat(20_000 * times)}</w:r></w:p>`],
  ['tabs', (times) => `<w:p><w:r>${'<w:tab/>'.repeat(50_000 * times)}</w:r></w:p>`],
  [
    'grid columns',
    (times) =>
      `<w:tbl><w:tblGrid>${'<w:gridCol w:w="100"/>'.repeat(10_000 * times)}</w:tblGrid><w:tr>${tc('<w:p/>').repeat(3)}</w:tr></w:tbl>`,
  ],
];

const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook whose sheets, `sheets` of them, are all one part. */
function xlsx(sheet: string, strings = '', sheets = 1): Uint8Array {
  const names = numbered(
    sheets,
    (index) => `<sheet name="清单${index + 1}" sheetId="${index + 1}" r:id="r1"/>`,
  );
  return zipSync({
    '_rels/.rels': strToU8(rels('officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(`<workbook ${S} xmlns:r="${RELATION}"><sheets>${names}</sheets></workbook>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${S}>${sheet}</worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst ${S}>${strings}</sst>`),
  });
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const cellAt = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetRows = (count: number, row: (index: number) => string): string =>
  `<sheetData>${Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${row(index)}</row>`).join('')}</sheetData>`;

const XLSX: readonly [name: string, sheet: (times: number) => string][] = [
  [
    'rows',
    (times) => sheetRows(5000 * times, (index) => inline(String(index)) + inline('甲') + inline('乙')),
  ],
  [
    'cells on a diagonal',
    (times) => sheetRows(200 * times, (index) => cellAt(`${column(index)}${index + 1}`, '甲')),
  ],
  [
    'rows far apart',
    (times) =>
      `<sheetData>${Array.from({ length: 1000 * times }, (_, index) => `<row r="${index * 50 + 1}">${cellAt(`A${index * 50 + 1}`, '甲')}</row>`).join('')}</sheetData>`,
  ],
  [
    'islands',
    (times) => sheetRows(2000 * times, (index) => (index % 3 === 2 ? '' : inline('甲') + inline('乙'))),
  ],
  [
    'merged areas',
    (times) =>
      `${sheetRows(2000 * times, () => inline('甲') + inline('乙'))}<mergeCells>${Array.from({ length: 1000 * times }, (_, index) => `<mergeCell ref="A${2 * index + 1}:A${2 * index + 2}"/>`).join('')}</mergeCells>`,
  ],
  [
    'merged areas over one another',
    (times) =>
      `${sheetRows(500 * times, () => inline('甲') + inline('乙'))}<mergeCells>${Array.from({ length: 500 * times }, (_, index) => `<mergeCell ref="A${index + 1}:B${500 * times}"/>`).join('')}</mergeCells>`,
  ],
  [
    'cells far apart both ways',
    (times) =>
      `<sheetData>${Array.from({ length: 500 * times }, (_, index) => `<row r="${index * 500 + 1}">${cellAt(`${column((index * 37) % 16_000)}${index * 500 + 1}`, '甲')}</row>`).join('')}</sheetData>`,
  ],
  [
    'rows of two cells far apart',
    (times) =>
      sheetRows(1000 * times, (index) => cellAt(`A${index + 1}`, '甲') + cellAt(`XFD${index + 1}`, '乙')),
  ],
  ['columns', (times) => `<sheetData><row r="1">${inline('甲').repeat(2000 * times)}</row></sheetData>`],
  ['blank texts', (times) => sheetRows(3000 * times, () => inline(' ') + inline(' '))],
  [
    'runs of one text',
    (times) =>
      `<sheetData><row r="1"><c t="inlineStr"><is>${'<r><t>甲</t></r>'.repeat(30_000 * times)}</is></c></row></sheetData>`,
  ],
];

/** Workbooks of more than a sheet of texts of its own. */
const WORKBOOKS: readonly [name: string, book: (times: number) => Uint8Array][] = [
  [
    'cells at both ends of a sheet',
    () =>
      xlsx(
        `<sheetData><row r="1">${cellAt('A1', '甲')}</row><row r="1048576">${cellAt('XFD1048576', '乙')}</row></sheetData>`,
      ),
  ],
  [
    'one part as many sheets',
    (times) =>
      xlsx(
        sheetRows(200 * times, () => inline('甲') + inline('乙')),
        '',
        200 * times,
      ),
  ],
  [
    'one long text in many cells',
    (times) =>
      xlsx(
        sheetRows(100 * times, () => '<c t="s"><v>0</v></c>'.repeat(3)),
        `<si><t>${'组织巡线。'.repeat(3900)}</t></si>`,
      ),
  ],
];

/** The name of a column from its index: 27 is AB. */
function column(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : column(Math.floor(index / 26) - 1) + last;
}

const named = (file: string, kind: string, name: string, of: (times: number) => Uint8Array): Hostile => ({
  name: `${kind}: ${name}`,
  file,
  of,
});

/** What people write down, made to take time; a megabyte is the most that such a file may hold. */
const YAML: readonly [name: string, content: (times: number) => string][] = [
  ['keys', (times) => Array.from({ length: 20_000 * times }, (_, index) => `k${index}: 1\n`).join('')],
  ['one key again', (times) => 'rules: {}\n'.repeat(20_000 * times)],
  [
    'rules of no such name',
    (times) => `rules:\n${numbered(20_000 * times, (index) => `  r${index}: off\n`)}`,
  ],
  [
    'a rule with many settings',
    (times) => `rules: {${numbered(20_000 * times, (index) => `a${index}: 1, `)}}`,
  ],
  [
    'departments',
    (times) => `departments:\n${numbered(10_000 * times, (index) => `  - 县${word(index)}局\n`)}`,
  ],
  ['bullets', (times) => '- '.repeat(200_000 * times)],
  ['empty entries', (times) => '-\n'.repeat(100_000 * times)],
  ['brackets', (times) => '['.repeat(200_000 * times)],
  [
    'indentation',
    (times) => Array.from({ length: 400 * times }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
  ],
  ['aliases', (times) => `a: &a [${'*a,'.repeat(50_000 * times)}]`],
  ['anchors', (times) => numbered(20_000 * times, (index) => `k${index}: &a${index} 1\n`)],
  ['tags', (times) => `a: ${'!b '.repeat(50_000 * times)}`],
  ['documents', (times) => '---\n'.repeat(50_000 * times)],
  ['comments', (times) => '# 甲\n'.repeat(50_000 * times)],
  ['a folded text', (times) => `a: >\n${' 甲\n\n'.repeat(50_000 * times)}`],
  ['a quoted text', (times) => `a: "${'\\u7532'.repeat(50_000 * times)}"`],
  ['a text of many lines', (times) => `a: 甲\n${' 乙\n'.repeat(50_000 * times)}`],
  ['blanks', (times) => `a:${' '.repeat(400_000 * times)}1`],
  ['digits', (times) => `a: ${'1'.repeat(400_000 * times)}`],
  ['a key that is long', (times) => `${'a'.repeat(400_000 * times)}: 1`],
  ['questions', (times) => '? '.repeat(100_000 * times)],
  ['accepted findings', (times) => numbered(4000 * times, acceptedEntry)],
  ['one accepted finding again', (times) => acceptedEntry(0).repeat(4000 * times)],
  ['accepted findings without a reason', (times) => '- fingerprint: a\n'.repeat(20_000 * times)],
];

function numbered(count: number, of: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => of(index)).join('');
}

const acceptedEntry = (index: number): string =>
  `- fingerprint: ${String(index).padStart(16, '0')}\n  rule: number-missing\n  reason: 甲\n`;

/** All inputs, a name each. */
export const HOSTILE: readonly Hostile[] = [
  ...TEXTS.flatMap(([name, content]) => [
    named('cell.txt', 'text, a cell', name, (times) => list('text', 4, content(times))),
    named('paragraph.txt', 'text, a paragraph', name, (times) => narrative(content(times))),
    named('departments.txt', 'text, a cell of departments', name, (times) => list('text', 3, content(times))),
    named('name.txt', 'text, a name', name, (times) => list('text', 2, content(times))),
  ]),
  ...ASIDE.map(([name, content]) =>
    named('narrative.txt', 'text, the narrative', name, (times) => narrative(content(times))),
  ),
  ...ROWS.flatMap(([name, count, cell]) => [
    named('rows.txt', 'text', name, (times) => rows('text', count * times, cell)),
  ]),
  ...STATED.map(([name, of]) => named('stated.txt', 'text with a statement', name, of)),
  ...MARKDOWN.map(([name, content]) =>
    named('list.md', 'Markdown', name, (times) => utf8(`# 清单\n\n${content(times)}\n`)),
  ),
  ...HTML.map(([name, content]) =>
    named('list.html', 'HTML', name, (times) => utf8(`<html><body>${content(times)}`)),
  ),
  ...MHT.map(([name, content]) => named('list.mht', 'mht', name, (times) => utf8(content(times)))),
  ...DOCX.map(([name, content]) => named('list.docx', 'docx', name, (times) => docx(content(times)))),
  ...XLSX.map(([name, content]) => named('list.xlsx', 'xlsx', name, (times) => xlsx(content(times)))),
  ...WORKBOOKS.map(([name, book]) => named('list.xlsx', 'xlsx', name, book)),
  ...OLD_WORKBOOKS.map(([name, book]) => named('list.xls', 'xls', name, book)),
  ...YAML.flatMap(([name, content]) => {
    const of = (times: number): Uint8Array => utf8(content(times));
    return [
      { ...named('qingdan.config.yaml', 'config', name, of), read: parseConfig },
      { ...named('list.accepted.yaml', 'acceptances', name, of), read: parseAccepted },
    ];
  }),
];

const MEBIBYTE = 1024 * 1024;

/** A text repeated up to so many bytes. */
const filled = (head: string, piece: string, bytes: number): Uint8Array =>
  utf8(head + piece.repeat(Math.floor((bytes - utf8(head).length) / utf8(piece).length)));

const near = (file: string, name: string, head: string, piece: string): Hostile => ({
  name: `near the limit: ${name}`,
  file,
  of: (times) => filled(head, piece, (63 / 2) * times * MEBIBYTE),
});

/** Documents just under the 64 MiB that are read at most, when they are made twice as large. */
export const NEAR_LIMIT: readonly Hostile[] = [
  near('list.txt', 'one line', '甲', '组织巡线'),
  near('list.txt', 'paragraphs', `${TITLE}\n`, '组织开展巡线活动。\n\n'),
  near(
    'list.md',
    'paragraphs of Markdown',
    '# 清单\n\n',
    '组织开展巡线活动，及时报告有关情况。'.repeat(50) + '\n\n',
  ),
  near(
    'list.mht',
    'a web archive',
    'MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>',
    '组织巡线活动。',
  ),
  near(
    'list.mht',
    'a web archive in base64',
    'MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n',
    '55Sy5LmZ5LiZ5LiB5oiK5bex5bqa6L6b5aOs55m4PHA+55Sy5LmZ5LiZ5LiB5oiK5bex5bqa6L6b\r\n',
  ),
  near(
    'list.mht',
    'a web archive in quoted-printable',
    'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>',
    '=E7=94=B2=E4=B9=99=E4=B8=99=E4=B8=81=E6=88=8A=E5=B7=B1=\r\n',
  ),
  {
    name: 'near the limit: a million rows of HTML',
    file: 'list.html',
    of: (times) =>
      utf8(
        `<table><tr><td>序号<td>事项${numbered(500_000 * times, (index) => `<tr><td>${index + 1}<td>甲`)}</table>`,
      ),
  },
  { name: 'near the limit: a million rows of text', file: 'list.txt', of: (times) => million('text', times) },
  {
    name: 'near the limit: a million rows of Markdown',
    file: 'list.md',
    of: (times) => million('markdown', times),
  },
];

/** Half a million rows of a list of two columns, `times` over. */
function million(form: 'text' | 'markdown', times: number): Uint8Array {
  const [head, row] =
    form === 'text'
      ? [`${TITLE}\n\n序号\t事项名称\n`, (index: number) => `${index + 1}\t甲\n`]
      : [`# ${TITLE}\n\n|序号|事项名称|\n|-|-|\n`, (index: number) => `|${index + 1}|甲|\n`];
  return utf8(head + numbered(500_000 * times, row));
}
