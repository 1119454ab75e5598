import { textOf } from '../../common/cells.js';
import type { ColumnRole, DutyList, Item, ListName } from '../../model.js';
import { TABLE_SETTINGS } from '../settings.js';

/** Two rows whose names fit each other's duties and not their own. */
export interface ExchangedNames {
  list: ListName;
  first: Item;
  second: Item;
}

/** The columns that say more of what a row's name says. */
const SAYING_MORE: Partial<Record<ListName, readonly ColumnRole[]>> = {
  cooperative: ['superiorDuties', 'townshipDuties'],
  recovered: ['handover', 'receiver', 'way'],
};

/** How much more each name must fit the other row. */
const LEAST_GAIN: Partial<Record<ListName, number>> = {
  cooperative: TABLE_SETTINGS.minExchangeGain,
  recovered: TABLE_SETTINGS.minExchangeGainOfWays,
};

/** Rows of different categories whose names were exchanged, each pair once. */
export function exchangedNames({ lists }: DutyList): ExchangedNames[] {
  return (['cooperative', 'recovered'] as const).flatMap((list) => {
    const items = lists[list];
    const fits = fitsOf(items, SAYING_MORE[list] ?? []);
    const told = new Set<number>();
    return items.flatMap((first, index) => {
      if (told.has(index)) return [];
      const other = bestExchange(index, fits, items, LEAST_GAIN[list] ?? Infinity, told);
      const second = other === null ? undefined : items[other];
      if (other === null || second === undefined) return [];
      told.add(index).add(other);
      return [{ list, first, second }];
    });
  });
}

/** The row below with which a row gains most by an exchange, where both gain enough. */
function bestExchange(
  index: number,
  fits: readonly ReadonlyMap<number, number>[],
  items: readonly Item[],
  least: number,
  told: ReadonlySet<number>,
): number | null {
  const fit = (name: number, row: number): number => fits[name]?.get(row) ?? 0;
  let best: { other: number; gain: number } | null = null;
  for (const other of fits[index]?.keys() ?? []) {
    if (other <= index || told.has(other) || items[other]?.category === items[index]?.category) continue;
    const gain = Math.min(fit(index, other) - fit(index, index), fit(other, index) - fit(other, other));
    if (gain > least && gain > (best?.gain ?? 0)) best = { other, gain };
  }
  return best?.other ?? null;
}

/**
 * How well each name fits each row: the sum over the pairs of characters that both have, a rare pair counting more
 * (the natural logarithm of the rows to one that has it).
 */
function fitsOf(items: readonly Item[], columns: readonly ColumnRole[]): Map<number, number>[] {
  const names = items.map((item) => pairsIn(textOf(item, 'name')));
  // Only pairs of a name are asked for.
  const rows = new Map<number, number[]>();
  for (const pairs of names) for (const pair of pairs) if (!rows.has(pair)) rows.set(pair, []);
  for (const [index, item] of items.entries())
    for (const column of columns)
      eachPair(textOf(item, column), (pair) => {
        const having = rows.get(pair);
        if (having !== undefined && having.at(-1) !== index) having.push(index);
      });
  return names.map((pairs) => {
    const fits = new Map<number, number>();
    for (const pair of pairs) {
      const having = rows.get(pair) ?? [];
      if (having.length > TABLE_SETTINGS.maxRowsOfPair) continue;
      const weight = Math.log(items.length / having.length);
      for (const row of having) fits.set(row, (fits.get(row) ?? 0) + weight);
    }
    return fits;
  });
}

/** The pairs of neighbouring Chinese characters in a text, each once. */
function pairsIn(text: string): Set<number> {
  const pairs = new Set<number>();
  eachPair(text, (pair) => pairs.add(pair));
  return pairs;
}

/** Tells each pair of neighbouring Chinese characters in a text, as one number. */
function eachPair(text: string, tell: (pair: number) => void): void {
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isHan = code >= FIRST_HAN && code <= LAST_HAN;
    if (isHan && before !== 0) tell((before - FIRST_HAN) * HAN + (code - FIRST_HAN));
    before = isHan ? code : 0;
  }
}

/** The characters that are looked at: 一 to 龥. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fa5];
const HAN = LAST_HAN - FIRST_HAN + 1;
