import { strToU8, zipSync } from 'fflate';
import { extract } from '../../../pipeline/extract/index.js';
import type { ExtractOptions, Paragraph, Table, Tables } from '../../../pipeline/model.js';
import { read } from '../../../pipeline/read/index.js';
import { valueOf } from './compare.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SPACES =
  `xmlns:w="${W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

/** Parts of a Word document: the inside of their root elements. */
export interface Parts {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
}

/** A ZIP of texts. */
export function zipOf(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** The relationships of the package, to its document part. */
export const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A Word document made of XML. */
export function docxOf({ body, numbering = '', styles = '', footnotes = '' }: Parts): Uint8Array {
  const kinds = ['numbering', 'styles', 'footnotes'];
  const relationships = kinds.map(
    (kind) =>
      `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/>`,
  );
  return zipOf({
    '_rels/.rels': RELS,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${SPACES}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${SPACES}>${styles}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${SPACES}>${footnotes}</w:footnotes>`,
  });
}

/** A paragraph, with the inside of its properties. */
export const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

/** A run of text. */
export const t = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A numbered paragraph. */
export const n = (text: string, numId: number, level = 0): string =>
  p(t(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** A cell. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(t(content))}</w:tc>`;

/** A row. */
export const tr = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`;

/** A table with a grid. */
export const tbl = (widths: readonly number[], rows: readonly string[]): string =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** A document as the extractor sees it. */
export async function tablesOf(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Tables> {
  return valueOf(await extract(valueOf(read('test', bytes)), options));
}

/** The texts of the paragraphs outside of tables. */
export async function paragraphsOf(bytes: Uint8Array, options: ExtractOptions = {}): Promise<string[]> {
  const { blocks } = await tablesOf(bytes, options);
  return blocks.filter((block): block is Paragraph => block.kind === 'paragraph').map((block) => block.text);
}

/** The first table. */
export async function tableOf(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Table> {
  const table = (await tablesOf(bytes, options)).blocks.find(
    (block): block is Table => block.kind === 'table',
  );
  if (table === undefined) throw new Error('no table');
  return table;
}

/** The texts of a table's cells, row by row. */
export const textsOf = (table: Table): string[][] =>
  table.rows.map((row) => row.cells.map((cell) => cell.text));

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A worksheet: its name, and the inside of its root element. */
export interface SheetXml {
  name: string;
  xml: string;
  state?: string;
}

/** A workbook made of XML: the inside of its worksheets, shared strings and formats of cell styles. */
export function xlsxOf(
  sheets: readonly SheetXml[],
  strings: readonly string[] = [],
  formats: readonly string[] = [],
): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const relations = (items: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`);
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const types = [
    ['workbook.xml', 'sheet.main'],
    ['sharedStrings.xml', 'sharedStrings'],
    ['styles.xml', 'styles'],
    ...sheets.map((_, index) => [`worksheets/${index}.xml`, 'worksheet']),
  ].map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${kind}.${type}+xml"/>`);
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relations([relation('r', 'officeDocument', '/xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" r:id="s${index}"${state === undefined ? '' : ` state="${state}"`}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/${index}.xml`)),
      relation('strings', 'sharedStrings', 'sharedStrings.xml'),
      relation('styles', 'styles', 'styles.xml'),
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((each) => `<si>${each}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/${index}.xml`,
        `<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
  });
}
