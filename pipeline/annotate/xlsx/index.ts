/** Workbooks with findings as comments of their cells, and as a sheet. */
import { relationshipsOf, targetOf } from '../../extract/package/relationships.js';
import { damagedZip } from '../../extract/package/directory.js';
import { readWorkbook, type Workbook } from '../../extract/xlsx/workbook.js';
import type { AnnotatedCopy, Lang } from '../../model.js';
import type { Annotatable, AnnotateOptions } from '../annotator.js';
import { escapeXml } from '../package/edits.js';
import { PackageDraft } from '../package/draft.js';
import { remarksOf, type Remark } from '../remarks.js';
import { unsaid } from '../standing.js';
import { blocksFor, lastBlockOf } from './drawing.js';
import { findingsSheetXml } from './findings-sheet.js';
import { appendToElement } from './insert.js';
import { freeSheetName, RELATION, sheetsIn, SPREADSHEET, TYPE, workbookPart } from './names.js';
import { lockedSheet, refuseProtected } from './protection.js';
import { commentsOf, saidInSheet, takenCells, writeComments } from './sheet-comments.js';
import { spotsOf, type PlacedRemark } from './spots.js';
import { wrappingStyle } from './styles.js';
import { lookAt } from './worksheet-look.js';

/**
 * A workbook with a comment at the cell of each open finding, and a sheet that lists them all with links to the cells. It
 * is changed in place: of the parts that were there only the workbook, content types, relationships, comments and their
 * drawings change, and of a sheet the one element that names such a drawing. Nobody can be asked in a workbook to accept
 * a change: figures stay as they are.
 */
export async function annotateXlsx(
  { bytes, list, report }: Annotatable,
  { lang = 'zh' }: AnnotateOptions,
): Promise<AnnotatedCopy> {
  const draft = new PackageDraft(bytes);
  const workbook = workbookPart(draft);
  refuseProtected(draft, workbook);
  const book = readWorkbook(draft.zip);
  const remarks = remarksOf(list, report, lang);
  const said = book.sheets.flatMap(({ part }) => saidInSheet(draft, part));
  const { fresh, standing } = unsaid(remarks, said);
  const copy = { ending: draft.ending, comments: fresh.length, beside: 0, standing, changes: 0 };
  if (fresh.length === 0) return { ...copy, bytes };
  const first = book.sheets.find(({ hidden }) => !hidden)?.name ?? '';
  const beside = addComments(draft, book, spotsOf(list, fresh, first), lang);
  addFindingsSheet(draft, workbook, remarks, lang);
  return { ...copy, bytes: draft.finish(), beside };
}

/** Adds the comments to each sheet. How many findings have none at their own cell. */
function addComments(
  draft: PackageDraft,
  { sheets }: Workbook,
  placed: readonly PlacedRemark[],
  lang: Lang,
): number {
  let beside = 0;
  let block = lastBlock(draft, sheets) + 1;
  const bySheet = new Map<string, PlacedRemark[]>();
  for (const each of placed) {
    const own = bySheet.get(each.spot.sheet);
    if (own === undefined) bySheet.set(each.spot.sheet, [each]);
    else own.push(each);
  }
  for (const [name, own] of bySheet) {
    const part = sheets.find((sheet) => sheet.name === name)?.part;
    if (part === undefined) {
      beside += own.length;
      continue;
    }
    const look = lookAt(draft.text(part), part);
    if (look.isProtected) throw lockedSheet(name);
    const made = commentsOf(own, takenCells(draft, part), look, lang);
    beside += made.beside;
    writeComments(draft, part, made.comments, { look, block, lang });
    block += blocksFor(made.comments.length);
  }
  return beside;
}

/** The last block of shapes that a drawing of the workbook takes. */
function lastBlock(draft: PackageDraft, sheets: Workbook['sheets']): number {
  const drawings = sheets.flatMap(({ part }) =>
    [...relationshipsOf(draft.zip, part).values()].filter(({ type }) => type === 'vmlDrawing'),
  );
  return drawings.reduce(
    (most, { target }) => Math.max(most, draft.has(target) ? lastBlockOf(draft.text(target)) : 0),
    0,
  );
}

/** Adds the sheet of findings behind the others. */
function addFindingsSheet(
  draft: PackageDraft,
  workbook: string,
  remarks: readonly Remark[],
  lang: Lang,
): void {
  const text = draft.text(workbook);
  const known = sheetsIn(text, workbook);
  const styles = targetOf(relationshipsOf(draft.zip, workbook), 'styles');
  const wrapping = styles === null || !draft.has(styles) ? null : wrappingStyle(draft.text(styles), styles);
  const part = draft.freeName('xl/worksheets/sheet', '.xml');
  const sheet = findingsSheetXml(remarks, { lang, namespace: SPREADSHEET[draft.wording], wrapping });
  draft.add({ name: part, text: sheet, type: TYPE.sheet });
  const id = draft.relate(workbook, 'worksheet', part);
  const name = freeSheetName(
    known.map((each) => each.name),
    lang,
  );
  const number = known.reduce((most, each) => Math.max(most, each.id), 0) + 1;
  const whole = appendToElement(
    text,
    workbook,
    'sheets',
    (prefix) =>
      `<${prefix}sheet xmlns:r="${RELATION[draft.wording]}" name="${escapeXml(name)}" sheetId="${number}" r:id="${id}"/>`,
  );
  if (whole === null) throw damagedZip();
  draft.write(workbook, whole);
}
