import { LONE_SURROGATE } from './cell-text.js';
import { FILE_NAME_CHARACTERS, SHEET_NAME_CHARACTERS } from './settings.js';

/**
 * A name for a sheet that Excel accepts, and that none of `taken` has, which it joins: without []:*?/\ and control
 * characters, no apostrophe at its ends, at most 31 characters, unlike any other whatever its letters' case
 * (县民政局（老龄办）/县残联 → 县民政局（老龄办） 县残联).
 */
export function sheetName(wanted: string, taken: Set<string>): string {
  return unlike(safe(wanted) || '清单', SHEET_NAME_CHARACTERS, taken);
}

/**
 * The name of a file without its ending, that every system takes for a file in this folder, and that none of `taken`
 * has, which it joins: no path, no mark that Windows forbids, no dot or space at its ends, no device (CON, LPT1), not
 * what an office program takes for a lock (~$), unlike any other in any form of its letters.
 */
export function fileName(wanted: string, taken: Set<string>): string {
  const plain = safe(wanted.normalize('NFC'))
    .replace(/[<>"|\s]+/g, ' ')
    .replace(/^[.~$\s]+|[.\s]+$/g, '');
  const base = DEVICE.test(plain) ? `_${plain}` : plain;
  return unlike(base || '部门', FILE_NAME_CHARACTERS, taken);
}

/** Names that Windows keeps for devices, whatever follows a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function unlike(wanted: string, most: number, taken: Set<string>): string {
  for (let count = 1; ; count++) {
    const name = shorten(wanted, count === 1 ? '' : `(${count})`, most);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function safe(name: string): string {
  return (
    name
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[[\]:*?/\\\u0000-\u001f\u007f-\u009f\p{Bidi_Control}\ufffe\uffff]+/gu, ' ')
      .replace(LONE_SURROGATE, '')
      .replace(/^['\s]+|['\s]+$/g, '')
  );
}

function shorten(name: string, suffix: string, most: number): string {
  const characters = name.slice(0, most - suffix.length).replace(/[\ud800-\udbff]$/, '');
  return `${characters.trimEnd()}${suffix}`;
}
