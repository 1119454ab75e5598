import type { ListKey } from '../lists/list-key.js';
import { PART_CHARACTERS } from '../settings.js';
import { other, unread } from './judged.js';
import type { Names } from './names.js';
import type { Knowledge, Reading } from './readings.js';
import { namesIn } from './topics.js';

/** Numbers that count parts of one whole, by their place among the readings. */
interface Parts {
  /** The numbers before them that may be their whole: the last one, and the last total. */
  wholes: readonly Reading[];
  at: number[];
}

/** 市级部门 1 项, 县直单位 3 项: levels part a whole without a rest. */
const BY_LEVEL = /(?:[省市州盟县区旗师团]|师市|新区)(?:[级直]|部门|单位)/;
/** 其余部门各承接 1 项: how many of them there are is not said. */
const EACH = /各(?:有|为|收回|承接|牵头|配合|承担|负责)?$/;

/**
 * Parts of a total (由一个部门牵头的 7 项、两个以上部门的 6 项; 县级部门收回 1 项、市级 2 项; 其余 9 项) are parts where they add
 * up to it; where they do not, one of them or the total is wrong, and they are not understood. A single part, and named
 * departments that are not all, may be anything up to the whole.
 */
export function settleParts(
  readings: Reading[],
  folded: string,
  knowledge: Knowledge,
  heading: ListKey | null,
  names: Names,
): Reading[] {
  const settled = [...readings];
  const found = partsIn(settled, folded);
  const named = found.length === 0 ? [] : namesIn(folded, names);
  for (const parts of found) {
    const start = settled[parts.at[0] ?? 0]?.start ?? 0;
    const last = named.findLast((each) => each.of === 'list' && each.start < start);
    const wholes = wholesOf(parts, last?.of === 'list' ? last.list : heading, knowledge);
    const own = parts.at.flatMap((at) => settled[at] ?? []);
    const fits = wholes.some((whole) => areParts(own, whole, folded));
    for (const at of parts.at) {
      const each = settled[at] as Reading;
      if (fits) settled[at] = other(each, 'part');
      else if (parts.at.length > 1 || wholes.length > 0)
        settled[at] = each.as === 'unread' ? each : unread(each, 'count');
    }
  }
  return settled;
}

/** The runs of parts: no sentence ends between them, and nothing else of the lists is counted there. */
function partsIn(readings: readonly Reading[], folded: string): Parts[] {
  const found: Parts[] = [];
  let run: Parts = { wholes: [], at: [] };
  let end = 0;
  for (const [index, each] of readings.entries()) {
    if (each.token.unit !== 'items' || isAside(each)) continue;
    const gap = folded.slice(end, each.start);
    if (isPart(each) && (run.at.length === 0 || (gap.length <= PART_CHARACTERS && !/[。!?\n]/.test(gap))))
      run.at.push(index);
    else {
      if (run.at.length > 0) found.push(run);
      run = isPart(each)
        ? { wholes: run.wholes, at: [index] }
        : { wholes: wholesWith(run.wholes, each), at: [] };
    }
    end = each.end;
  }
  return run.at.length > 0 ? [...found, run] : found;
}

/** Numbers that may have parts: the last one, and the last total, which a category's count does not end. */
function wholesWith(before: readonly Reading[], reading: Reading): Reading[] {
  if (reading.as !== 'figure' && !(reading.as === 'other' && reading.what === 'earlier-state'))
    return [...before];
  const total = before.findLast((each) => !isCount(each));
  return isCount(reading) && total !== undefined ? [total, reading] : [reading];
}

function isCount(reading: Reading): boolean {
  return reading.as === 'figure' && (reading.kind === 'category-count' || reading.kind === 'group-count');
}

function isPart(reading: Reading): boolean {
  if (reading.as === 'other') return reading.what === 'part';
  return reading.as === 'unread' && reading.partial === true;
}

/** Numbers that stand among the parts and count something else. */
function isAside(reading: Reading): boolean {
  // A part that is held against the rows is no part of this kind, and ends no total.
  if (reading.as === 'figure') return reading.kind === 'part-count';
  return reading.as === 'other' && reading.what !== 'part' && reading.what !== 'earlier-state';
}

/** What the parts may add up to: the numbers before them, or the rows of the list that was named last. */
function wholesOf({ wholes }: Parts, named: ListKey | null, { totals }: Knowledge): number[] {
  const stated = wholes.flatMap(({ token }) => token.value ?? []);
  const rows = named === null ? null : (totals[named] ?? null);
  return rows === null ? stated : [...stated, rows];
}

function areParts(parts: readonly Reading[], whole: number, folded: string): boolean {
  const values = parts.map(({ token }) => token.value ?? 0);
  if (values.some((value) => value > whole)) return false;
  if (parts.length === 1) return true;
  if (parts.some(({ token }) => EACH.test(folded.slice(Math.max(0, token.start - 8), token.start))))
    return true;
  let sum = 0;
  for (const [index, value] of values.entries()) {
    sum += value;
    // What follows a whole sum are parts of parts: 20 项，后者中涉及 3 个部门的 4 项.
    if (sum === whole && index > 0) return true;
  }
  const isOpen = parts.every(
    (each) => each.as === 'other' && !BY_LEVEL.test(folded.slice(each.start, each.token.start)),
  );
  return isOpen && sum < whole;
}
