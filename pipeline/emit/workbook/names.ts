import { LONE_SURROGATE } from './cell-text.js';
import { SHEET_NAME_CHARACTERS } from './settings.js';

/**
 * A name for a sheet that Excel accepts, and that none of `taken` has, which it joins: without []:*?/\ and control
 * characters, no apostrophe at its ends, at most 31 characters, unlike any other whatever its letters' case
 * (县民政局（老龄办）/县残联 → 县民政局（老龄办） 县残联).
 */
export function sheetName(wanted: string, taken: Set<string>): string {
  const base = shorten(safe(wanted), '') || '清单';
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : shorten(base, `(${count})`);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function safe(name: string): string {
  return (
    name
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[[\]:*?/\\\u0000-\u001f\ufffe\uffff]+/g, ' ')
      .replace(LONE_SURROGATE, '')
      .replace(/^['\s]+|['\s]+$/g, '')
  );
}

function shorten(name: string, suffix: string): string {
  const characters = name.slice(0, SHEET_NAME_CHARACTERS - suffix.length).replace(/[\ud800-\udbff]$/, '');
  return `${characters.trimEnd()}${suffix}`;
}
