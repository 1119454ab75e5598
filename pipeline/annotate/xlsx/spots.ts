import { addressOf, parseAddress } from '../../common/cell-address.js';
import type { DutyList, PartPlace, Place } from '../../model.js';
import type { Remark } from '../remarks.js';
import { NOTE } from './settings.js';
import type { WorksheetLook } from './worksheet-look.js';

/** A cell of a sheet. Rows and columns count from 0. */
export interface Spot {
  sheet: string;
  row: number;
  column: number;
}

/** Where the comment of a finding belongs. */
export interface PlacedRemark {
  remark: Remark;
  spot: Spot;
  /** It stands nowhere: its comment is at the title, or in the first cell of the first sheet. */
  isNowhere: boolean;
}

/** The cell that each finding is about. */
export function spotsOf(list: DutyList, remarks: readonly Remark[], firstSheet: string): PlacedRemark[] {
  const title = cellOf(list.title?.place) ?? { sheet: firstSheet, row: 0, column: 0 };
  return remarks.map((remark) => {
    const own = cellOf(remark.finding.place) ?? cellOf(remark.anchor.place);
    return { remark, spot: own ?? title, isNowhere: own === null };
  });
}

function cellOf(place: Place | null | undefined): Spot | null {
  if (place?.kind !== 'part') return null;
  const { part, path }: PartPlace = place;
  const address = parseAddress(path);
  return address === null ? null : { sheet: part, ...address };
}

/**
 * A cell that can take a comment: the cell itself, or where it has one already (Excel allows one alone, and somebody
 * wrote it) or lies below a merged one the next free one in its row, to the right and then to the left; null where there
 * is none.
 */
export function freeCell(
  { row, column }: Omit<Spot, 'sheet'>,
  taken: ReadonlySet<string>,
  { merges }: Pick<WorksheetLook, 'merges'>,
): { row: number; column: number } | null {
  const isHidden = (at: number): boolean =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && at >= left && at <= right && !(row === top && at === left),
    );
  const right = Array.from({ length: NOTE.reach }, (_, step) => column + step);
  const left = Array.from({ length: NOTE.reach }, (_, step) => column - 1 - step);
  const free = [...right, ...left].find((at) => at >= 0 && !taken.has(addressOf(row, at)) && !isHidden(at));
  return free === undefined ? null : { row, column: free };
}
