import { PLACE_SETTINGS } from '../settings.js';

/** What stands before a place that a text may well name. */
const BORDERS_BEFORE =
  /邻|接壤|毗|交界|相连|相望|相接|相距|距离|距|界于|代管|托管|撤并|并入|划入|原名|原属|援|对口|协作|结对/u;
/** What stands behind one. */
const BORDERS_AFTER = new RegExp(
  `^[^，]{0,${PLACE_SETTINGS.neighbourAfter}}(?:接壤|毗|交界|相连|相望|相接|为邻|相邻|代管|托管|撤并|撤销|对口|援|协作|结对)`,
  'u',
);
/** What is named for the places that it joins, or for the one in which it lies. */
const NAMED_FOR = new RegExp(
  `^.{0,${PLACE_SETTINGS.namedForAfter}}(?:公路|铁路|高速|国道|省道|段|水库|大学|学院|集团|公司)`,
  'u',
);

/**
 * True where a text may well name the neighbour that stands from `start` to `end` in it: where it borders, a road leads,
 * or help comes from (东邻白石镇, 至白石镇公路).
 */
export function isNeighbourMention(text: string, start: number, end: number): boolean {
  const before = /[^。；;]*$/u.exec(text.slice(Math.max(0, start - PLACE_SETTINGS.neighbourBefore), start));
  const after = /^[^。；;]*/u.exec(text.slice(end))?.[0] ?? '';
  return BORDERS_BEFORE.test(before?.[0] ?? '') || BORDERS_AFTER.test(after) || NAMED_FOR.test(after);
}
