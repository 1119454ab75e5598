import { COUNTY_OPINIONS, COUNTY_REVIEW_COLUMNS } from '../common/county-review.js';
import { parseAddress } from '../common/cell-address.js';
import type { CountyDecision, Row, Tables } from '../model.js';

type Column = keyof typeof COUNTY_REVIEW_COLUMNS;

/** Without these it is not known what people chose. */
const REQUIRED: readonly Column[] = ['one', 'other', 'opinion'];

/**
 * What people have chosen in the sheet of doubtful pairs of a county.xlsx, also after rows were sorted or columns moved;
 * null where no sheet has its columns. Pairs of which nothing is chosen are left out.
 */
export function countyReview({ blocks }: Tables): CountyDecision[] | null {
  let found: CountyDecision[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const heading = block.rows.findIndex((row) => columnsOf(row) !== null);
    const columns = heading < 0 ? null : columnsOf(block.rows[heading]);
    if (columns === null) continue;
    const rows = block.rows.slice(heading + 1);
    found = [...(found ?? []), ...rows.flatMap((row) => decisionOf(textsOf(row), columns))];
  }
  return found;
}

function columnsOf(row: Row | undefined): ReadonlyMap<Column, number> | null {
  if (row === undefined) return null;
  const columns = new Map<Column, number>();
  for (const [column, text] of textsOf(row))
    for (const [key, heading] of Object.entries(COUNTY_REVIEW_COLUMNS))
      if (text.replace(/\s+/g, '') === heading) columns.set(key as Column, column);
  return REQUIRED.every((key) => columns.has(key)) ? columns : null;
}

/** The texts of a row by their columns in the sheet. */
function textsOf({ cells }: Row): Map<number, string> {
  return new Map(
    cells.map(({ place, column, text }) => [
      place.kind === 'part' ? (parseAddress(place.path)?.column ?? column) : column,
      text.trim(),
    ]),
  );
}

function decisionOf(
  texts: ReadonlyMap<number, string>,
  columns: ReadonlyMap<Column, number>,
): CountyDecision[] {
  const text = (key: Column): string => texts.get(columns.get(key) ?? -1) ?? '';
  const is = (Object.keys(COUNTY_OPINIONS) as (keyof typeof COUNTY_OPINIONS)[]).find(
    (each) => COUNTY_OPINIONS[each] === text('opinion').replace(/\s+/g, ''),
  );
  const items = [text('one'), text('other')];
  if (is === undefined || items.includes('')) return [];
  const [by, reason] = [text('by'), text('remark')];
  return [{ is, items, ...(by === '' ? {} : { by }), ...(reason === '' ? {} : { reason }) }];
}
