import { strToU8, zipSync } from 'fflate';
import { annotateDocument, checkDocument, type Options } from '../../../pipeline/index.js';
import type { AnnotatedCopy, DutyList, Report, Result } from '../../../pipeline/model.js';
import { valueOf } from '../../extract/office/compare.js';
import { p, RELS, t } from '../../extract/office/package.js';
import { commentsOf, type Comment } from './xml.js';

export { p, t } from '../../extract/office/package.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The namespaces of a document part. */
export const SPACES =
  `xmlns:w="${W}" xmlns:r="${OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ' +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** A Word document made of the inside of its body, and of whole parts by their kind (`numbering`, `settings`). */
export function wordOf(body: string, parts: Record<string, string> = {}): Uint8Array {
  const relationships = Object.keys(parts).map(
    (kind) => `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`,
  );
  const files = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELS,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<w:document ${SPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([kind, inner]) => [
        `word/${kind}.xml`,
        `<w:${kind} ${SPACES}>${inner}</w:${kind}>`,
      ]),
    ),
    'docProps/app.xml': '<Properties/>',
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  // The same document is the same bytes, whenever it is made.
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: new Date(2026, 0, 1) });
}

/** A cell of some paragraphs. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

/** A row of cells that are given by their paragraphs. */
export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

/** A cell of one text. */
export const cell = (text: string): string => tc(p(t(text)));

/** A table of 基本履职 with three rows; `rows` are others in their place. */
export function basicTable(rows?: readonly string[]): string {
  const own = rows ?? [
    tr(cell('1'), cell('党的建设'), cell('加强村级组织建设')),
    tr(cell('2'), cell('党的建设'), cell('做好老干部服务工作')),
    tr(cell('3'), cell('平安法治'), cell('开展普法宣传')),
  ];
  const head = tr(cell('序号'), cell('事项类别'), cell('事项名称'));
  return `<w:tbl><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>${head}${own.join('')}</w:tbl>`;
}

/** What stands before the table. */
export const FRONT = p(t('云岭省青禾市青禾县柳河镇履职事项清单')) + p(t('2025年7月')) + p(t('说明'));

/** The title of the table. */
export const TITLE = p(t('柳河镇基本履职事项清单'));

/** A statement whose total is wrong, which its categories and its rows show; `numeral` is the XML of its 4. */
export function statement(numeral = t('4')): string {
  return p(
    t('基本履职事项主要包括党的建设 2 项、平安法治 1 项等 2 个类别，') +
      t('共有基本履职事项 ') +
      numeral +
      t(' 项。'),
  );
}

/** A document whose statement has a wrong total. */
export function wrongTotal(numeral?: string, parts?: Record<string, string>): Uint8Array {
  return wordOf(FRONT + statement(numeral) + TITLE + basicTable(), parts);
}

/** An annotated document, and its comments. */
export interface Annotated {
  list: DutyList;
  report: Report;
  copy: AnnotatedCopy;
  comments: Comment[];
}

/** A document with its findings as comments. */
export async function annotated(
  bytes: Uint8Array,
  options: Options & { fix?: boolean } = {},
  parts?: { main: string; comments: string },
): Promise<Annotated> {
  const done = valueOf(await annotateDocument('list.docx', bytes, options));
  return {
    ...done,
    comments: done.copy.comments === 0 ? [] : commentsOf(done.copy.bytes, parts?.main, parts?.comments),
  };
}

/** The code of a failure, or null. */
export function codeOf(result: Result<unknown>): string | null {
  return result.ok ? null : result.failure.code;
}

/** What a document says, without its name. */
export async function readOf(
  bytes: Uint8Array,
  options: Options = {},
): Promise<{ list: DutyList; report: Report }> {
  return valueOf(await checkDocument('list.docx', bytes, options));
}

/** The findings but for that on tracked changes. */
export function findingsOf({ report }: { report: Report }): string[] {
  return report.findings
    .filter(({ ruleId }) => ruleId !== 'tracked-changes')
    .map(({ ruleId, message }) => `${ruleId} ${message}`);
}
