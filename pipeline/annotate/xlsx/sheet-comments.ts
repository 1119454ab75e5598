import { addressOf } from '../../common/cell-address.js';
import { relationshipsOf, targetOf } from '../../extract/package/relationships.js';
import { damagedZip } from '../../extract/package/directory.js';
import type { Lang } from '../../model.js';
import type { PackageDraft } from '../package/draft.js';
import { AUTHOR } from '../../common/author.js';
import { commentedCells, emptyComments, ownWords, withComments, type CellComment } from './comments.js';
import { EMPTY_DRAWING, withBoxes } from './drawing.js';
import { HEAD, RELATION, SPREADSHEET, TYPE } from './names.js';
import { NOTE } from './settings.js';
import { freeCell, type PlacedRemark } from './spots.js';
import type { WorksheetLook } from './worksheet-look.js';

/** The comments of a sheet, and how many findings have none at their own cell. */
export interface SheetComments {
  comments: CellComment[];
  beside: number;
}

/** What the comments of a sheet say: those of one cell in one. `taken` are the cells that have a comment already. */
export function commentsOf(
  placed: readonly PlacedRemark[],
  taken: ReadonlySet<string>,
  look: WorksheetLook,
  lang: Lang,
): SheetComments {
  const cells = new Map<string, { row: number; column: number; notes: CellNote[] }>();
  let beside = 0;
  for (const { remark, spot, isNowhere } of placed) {
    const at = freeCell(spot, taken, look);
    if (at === null) {
      beside++;
      continue;
    }
    const isOwn = at.column === spot.column;
    const own = addressOf(spot.row, spot.column);
    const about = taken.has(own) ? [besideWords(own, lang)] : [];
    const key = addressOf(at.row, at.column);
    const cell = cells.get(key) ?? { ...at, notes: [] };
    cell.notes.push({ text: [...about, ...remark.lines].join('\n'), isOwn: isOwn && !isNowhere });
    cells.set(key, cell);
  }
  const sorted = [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  const comments = sorted.map(({ row, column, notes }) => {
    const shown = notes.slice(0, countShown(notes));
    beside += notes.length - shown.filter(({ isOwn }) => isOwn).length;
    return { row, column, text: textOf(shown, notes.length - shown.length, lang) };
  });
  return { comments, beside };
}

/** A finding in the comment of a cell, and whether it is about that cell. */
interface CellNote {
  text: string;
  isOwn: boolean;
}

function besideWords(cell: string, lang: Lang): string {
  return lang === 'zh'
    ? `${cell} 已有批注，写在这里：`
    : `${cell} has a comment already, so this one is here:`;
}

/** How many findings a comment has room for: the first one in any case. */
function countShown(notes: readonly CellNote[]): number {
  let length = 0;
  const over = notes.findIndex(({ text }, index) => {
    length += text.length;
    return index === NOTE.findings || (index > 0 && length > NOTE.characters);
  });
  return over < 0 ? notes.length : over;
}

/** The findings of a comment, and how many more there are. */
function textOf(shown: readonly CellNote[], more: number, lang: Lang): string {
  const rest = lang === 'zh' ? `另有 ${more} 条，见问题清单` : `${more} more: see the sheet of findings`;
  const texts = shown.map(({ text }) =>
    text.length <= NOTE.characters
      ? text
      : `${text.slice(0, NOTE.characters).replace(/[\ud800-\udbff]$/, '')}…`,
  );
  return [...texts, ...(more > 0 ? [rest] : [])].join('\n\n');
}

/** The cells of a sheet that have a comment, threads of comments among them: each has a comment of the old kind, too. */
export function takenCells(draft: PackageDraft, sheet: string): Set<string> {
  const part = targetOf(relationshipsOf(draft.zip, sheet), 'comments');
  return part === null ? new Set() : commentedCells(draft.text(part), part);
}

/** What comments of ours say in a sheet. */
export function saidInSheet(draft: PackageDraft, sheet: string): string[] {
  const part = targetOf(relationshipsOf(draft.zip, sheet), 'comments');
  return part === null ? [] : ownWords(draft.text(part), part);
}

/** Writes comments into a sheet: its part of comments, their boxes, and the element that names these. */
export function writeComments(
  draft: PackageDraft,
  sheet: string,
  comments: readonly CellComment[],
  { look, block, lang }: { look: WorksheetLook; block: number; lang: Lang },
): void {
  const known = relationshipsOf(draft.zip, sheet);
  const part = targetOf(known, 'comments');
  const namespace = SPREADSHEET[draft.wording];
  const name = part ?? draft.freeName('xl/comments', '.xml');
  const before = part === null ? HEAD + emptyComments(namespace) : draft.text(part);
  const after = withComments(before, name, AUTHOR[lang], comments);
  if (part === null) {
    draft.add({ name, text: after, type: TYPE.comments });
    draft.relate(sheet, 'comments', name);
  } else draft.write(part, after);
  const drawing = look.drawing === null ? null : known.get(look.drawing)?.target;
  if (drawing === undefined) throw damagedZip();
  const boxes = withBoxes(drawing === null ? EMPTY_DRAWING : draft.text(drawing), comments, block, look);
  if (boxes === null) throw damagedZip();
  if (drawing === null) nameDrawing(draft, sheet, boxes, look);
  else draft.write(drawing, boxes);
}

/** Adds a drawing to a sheet that has none, with the element that names it at its place. */
function nameDrawing(draft: PackageDraft, sheet: string, boxes: string, look: WorksheetLook): void {
  const name = draft.freeName('xl/drawings/vmlDrawing', '.vml');
  draft.add({ name, text: boxes, type: TYPE.drawing });
  const id = draft.relate(sheet, 'vmlDrawing', name);
  const text = draft.text(sheet);
  const element = `<${look.prefix}legacyDrawing xmlns:r="${RELATION[draft.wording]}" r:id="${id}"/>`;
  draft.write(sheet, text.slice(0, look.place) + element + text.slice(look.place));
}
