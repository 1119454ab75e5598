import { fold } from '../../common/characters.js';
import { parseRowNumber } from '../../common/numerals.js';
import type { ColumnRole, Place } from '../../model.js';

/** A cell's text and its place. */
export interface Value {
  text: string;
  place: Place;
}

/** What could be made of a row with the wrong number of cells: the values of one row, or of two. */
export interface Repaired {
  runTogether: boolean;
  rows: Value[][];
}

/**
 * Lays the cells of a row with too many or too few of them out over `roles`. The row is reported in any case: this
 * only keeps one slip from hiding what else the row says. `categories` are the names that sound rows use.
 */
export function repairRow(
  values: readonly Value[],
  roles: readonly ColumnRole[],
  categories: ReadonlySet<string>,
): Repaired {
  const width = roles.length;
  if (values.length > width) return tooMany(values, width);
  return { runTogether: false, rows: [tooFew(values, roles, categories)] };
}

function tooMany(values: readonly Value[], width: number): Repaired {
  const second = values[width];
  if (values.length === 2 * width && second !== undefined && isNumber(second.text)) {
    return { runTogether: true, rows: [values.slice(0, width), values.slice(width)] };
  }
  const joint = values[width - 1];
  const glued = /^(.*?\D)(\d{1,4})$/su.exec(joint?.text ?? '');
  if (values.length === 2 * width - 1 && joint !== undefined && glued !== null) {
    const { place } = joint;
    const first = [...values.slice(0, width - 1), { text: glued[1] ?? '', place }];
    return { runTogether: true, rows: [first, [{ text: glued[2] ?? '', place }, ...values.slice(width)]] };
  }
  const filled = values.filter((value) => value.text !== '');
  if (filled.length === width) return { runTogether: false, rows: [filled] };
  const kept = values.slice(0, width - 1);
  const rest = values.slice(width - 1);
  const last = {
    text: rest
      .map((value) => value.text)
      .join('\n')
      .trim(),
    place: (rest[0] as Value).place,
  };
  return { runTogether: false, rows: [[...kept, last]] };
}

function tooFew(
  values: readonly Value[],
  roles: readonly ColumnRole[],
  categories: ReadonlySet<string>,
): Value[] {
  const cells = [...values];
  const category = roles.indexOf('category');
  const first = cells[0];
  if (roles[0] === 'number' && first !== undefined && !isNumber(first.text)) {
    const glued = /^[（(]?(\d{1,4})[）)]?[.．、\s]*(\D.*)$/su.exec(first.text);
    if (glued !== null)
      cells.splice(0, 1, { ...first, text: glued[1] ?? '' }, { ...first, text: glued[2] ?? '' });
    else if (categories.has(fold(first.text))) cells.unshift({ ...first, text: '' });
  }
  const named = cells[category];
  if (
    category >= 0 &&
    named !== undefined &&
    cells.length < roles.length &&
    !categories.has(fold(named.text))
  ) {
    const prefix = [...categories]
      .filter((each) => fold(named.text).startsWith(each))
      .sort((a, b) => b.length - a.length)[0];
    if (prefix === undefined) cells.splice(category, 0, { ...named, text: '' });
    else {
      const rest = named.text.slice(lengthOfPrefix(named.text, prefix)).trim();
      cells.splice(category, 1, { ...named, text: prefix }, { ...named, text: rest });
    }
  }
  while (cells.length < roles.length) cells.push({ text: '', place: (cells.at(-1) as Value).place });
  return cells.slice(0, roles.length);
}

/** How much of `text` folds to `prefix`. */
function lengthOfPrefix(text: string, prefix: string): number {
  let length = 0;
  while (length < text.length && fold(text.slice(0, length)) !== prefix) length++;
  return length;
}

function isNumber(text: string): boolean {
  return parseRowNumber(fold(text)) !== null;
}
