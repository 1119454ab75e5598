import { addressOf, parseAddress } from '../../common/cell-address.js';
import { FINDINGS_SHEET } from '../../common/findings-sheet.js';
import { describePlace } from '../../common/places.js';
import { stringWidth } from '../../emit/words/columns-layout.js';
import { listWord, severityWord } from '../../emit/words/severity-words.js';
import { cellText } from '../../emit/workbook/cell-text.js';
import type { Finding, Lang } from '../../model.js';
import { escapeXml } from '../package/edits.js';
import type { Remark } from '../remarks.js';
import { cellCharacters, HEAD } from './names.js';
import { FINDINGS } from './settings.js';

/** What the sheet of findings is made with: styles are those of the workbook, which stay as they are. */
export interface SheetMaking {
  lang: Lang;
  /** The namespace of sheets, in the wording of the package. */
  namespace: string;
  /** The number of a style that breaks lines, or null where the workbook has none. */
  wrapping: number | null;
}

/** Columns: that of the place, which is a link. */
const PLACE = 4;

/**
 * The sheet of findings, one a row, causes first. All of it is text that stands in the cells themselves: nothing can be
 * taken for a formula, and no string is added to those that sheets share.
 */
export function findingsSheetXml(
  remarks: readonly Remark[],
  { lang, namespace, wrapping }: SheetMaking,
): string {
  const { headings } = FINDINGS_SHEET[lang];
  const rows = remarks.map((remark) => textsOf(remark, lang));
  const last = addressOf(rows.length, headings.length - 1);
  const style = wrapping === null ? '' : ` s="${wrapping}"`;
  const links = remarks.flatMap(({ finding }, index) => linkOf(finding, addressOf(index + 1, PLACE)));
  const columns = FINDINGS.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${HEAD}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="${FINDINGS.line}"/><cols>${columns.join('')}</cols><sheetData>` +
    rowXml(0, headings, () => '<b/>', '', null) +
    rows
      .map((texts, index) => {
        const height = wrapping === null ? null : heightOf(texts);
        const isLink = parsedLink(remarks[index]?.finding) !== null;
        const look = (column: number): string => (column === PLACE && isLink ? LINK : '');
        return rowXml(index + 1, texts, look, style, height);
      })
      .join('') +
    '</sheetData>' +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
  );
}

/** The letters of a link. */
const LINK = '<color rgb="FF0563C1"/><u/>';

/** The cells of a finding, under the headings. */
function textsOf({ finding, label, now, meant }: Remark, lang: Lang): string[] {
  const { severity, list, item, place, message } = finding;
  const [cause] = label.split('.');
  const follows = lang === 'zh' ? `（由第 ${cause} 条引起）` : ` (follows from ${cause})`;
  return [
    label,
    severityWord(severity, lang),
    listWord(list, lang),
    item === null ? '' : String(item),
    place === null ? '' : describePlace(place, lang),
    `${message}${label === cause ? '' : follows}`,
    now ?? '',
    meant ?? '',
  ];
}

function rowXml(
  row: number,
  texts: readonly string[],
  look: (column: number) => string,
  style: string,
  height: number | null,
): string {
  const cells = texts.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${addressOf(row, column)}"${style} t="inlineStr"><is>${runOf(text, look(column))}</is></c>`,
  );
  const high = height === null ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${high}>${cells.join('')}</row>`;
}

function runOf(text: string, look: string): string {
  const words = `<t xml:space="preserve">${escapeXml(cellCharacters(cellText(text)))}</t>`;
  return look === ''
    ? words
    : `<r><rPr>${look}<sz val="11"/><rFont val="宋体"/><charset val="134"/></rPr>${words}</r>`;
}

/** Points: as many lines as the longest text takes in its column. */
function heightOf(texts: readonly string[]): number {
  const lines = texts.map((text, column) => {
    const room = Math.max(2, (FINDINGS.widths[column] ?? 10) - 2);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / room)), 0);
  });
  return Math.min(
    FINDINGS.highest,
    lines.reduce((most, each) => Math.max(most, each), 1) * FINDINGS.line + 3,
  );
}

/** The cell that a finding is about, as a link within the workbook names it; null where it stands in none. */
function parsedLink(finding: Finding | undefined): string | null {
  const place = finding?.place;
  if (place?.kind !== 'part' || parseAddress(place.path) === null) return null;
  return `'${place.part.replaceAll("'", "''")}'!${place.path}`;
}

function linkOf(finding: Finding, cell: string): string[] {
  const location = parsedLink(finding);
  return location === null ? [] : [`<hyperlink ref="${cell}" location="${escapeXml(location)}"/>`];
}
