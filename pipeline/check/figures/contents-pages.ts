import { LISTS } from '../../common/names.js';
import type { ContentsEntry, DutyList, ListName } from '../../model.js';
import { FIGURE_SETTINGS } from '../settings.js';

/** An entry of the contents whose page is not that of its list. */
export interface WrongPage {
  entry: ContentsEntry;
  list: ListName;
  /** The page that the other entries lead to, in the numbering of the contents. */
  page: number;
  /** What the pages were told by: those of the document, or the heading rows that each page repeats. */
  by: 'pages' | 'headings';
}

/** An entry of the contents, and the page on which its list begins by some other counting. */
interface Start {
  entry: ContentsEntry;
  list: ListName;
  stated: number;
  found: number;
}

/**
 * The entries of the contents that lead to a wrong page. The contents may number the pages from the first list on, or
 * from the cover: the entries must agree with the pages but for one and the same difference.
 */
export function wrongPages(list: DutyList): WrongPage[] {
  const physical = startsOf(list, (name) => list.tables[name]?.page ?? null);
  if (physical !== null) return byPages(physical);
  const counted = startsOf(list, headingPages(list));
  return counted === null ? [] : byHeadings(counted);
}

/** The entries with a page, each with the page on which its list is found; null where there are too few to disagree. */
function startsOf(list: DutyList, pageOf: (name: ListName) => number | null): Start[] | null {
  const starts = list.contents.flatMap((entry): Start[] => {
    if (entry.list === null || entry.page === null) return [];
    const found = pageOf(entry.list);
    return found === null ? [] : [{ entry, list: entry.list, stated: entry.page, found }];
  });
  return starts.length < FIGURE_SETTINGS.minPagedEntries ? null : starts;
}

/** Pages are facts: the difference is that of most entries or, where no two agree, that of the first. */
function byPages(starts: readonly Start[]): WrongPage[] {
  const shifts = starts.map(({ stated, found }) => found - stated);
  const agreed = shifts.find((shift, index) => shifts.indexOf(shift) !== index);
  const shift = agreed ?? shifts[0] ?? 0;
  return starts
    .filter(({ stated, found }) => found - stated !== shift)
    .map(({ entry, list, found }) => ({ entry, list, page: found - shift, by: 'pages' }));
}

/**
 * Heading rows are a sign, not a fact: a row that is taller than a page leaves a page without one. So nothing is said
 * but where the change of one entry makes the contents and the heading rows agree.
 */
function byHeadings(starts: readonly Start[]): WrongPage[] {
  if (starts.length < FIGURE_SETTINGS.minEntriesByHeadings) return [];
  const wrong = byPages(starts);
  const [only] = wrong;
  return only === undefined || wrong.length > 1 || only.page < 1 ? [] : [{ ...only, by: 'headings' }];
}

/** The page on which each list begins, counted from the first list on by the heading rows of the lists before. */
function headingPages(list: DutyList): (name: ListName) => number | null {
  const starts = new Map<ListName, number>();
  let page = 1;
  for (const name of LISTS) {
    const table = list.tables[name];
    if (table === null) break;
    starts.set(name, page);
    const tops = new Set(table.headings.map((heading) => heading.before));
    // A heading row above the table of each category tells no pages.
    const ofGroups = table.groups.length > 0 && tops.size <= table.groups.length;
    if (ofGroups || (tops.size === 1 && list.lists[name].length > FIGURE_SETTINGS.rowsOnPage)) break;
    page += tops.size;
  }
  return (name) => starts.get(name) ?? null;
}
