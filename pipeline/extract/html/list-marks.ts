import { formatNumeral } from '../../common/numerals.js';
import { positional } from '../../common/vocabulary/ordinals.js';
import { attribute, type HtmlElement } from './nodes.js';

/** How a browser writes the marker of an ordered list's items, by `list-style-type` (CSS Counter Styles 3). */
const STYLES: Readonly<Record<string, (value: number) => string>> = {
  decimal: (value) => `${value}. `,
  'decimal-leading-zero': (value) => `${String(value).padStart(2, '0')}. `,
  'lower-alpha': (value) => `${letters(value)}. `,
  'lower-latin': (value) => `${letters(value)}. `,
  'upper-alpha': (value) => `${letters(value).toUpperCase()}. `,
  'upper-latin': (value) => `${letters(value).toUpperCase()}. `,
  'cjk-ideographic': (value) => `${formatNumeral(value)}、`,
  'cjk-decimal': (value) => `${positional(value)}、`,
  'simp-chinese-informal': (value) => `${formatNumeral(value)}、`,
  none: () => '',
};

/** The `type` attribute of `<ol>` as a style (HTML, 15.3.7). */
const TYPES: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha' };

/**
 * What a browser writes before the items of ordered lists. One instance serves one reading of a document: the values
 * of a list are counted once, since counting from its start for each item is slow in a long list.
 */
export class ListMarks {
  private readonly values = new Map<HtmlElement, ReadonlyMap<HtmlElement, number>>();

  /** What is printed before an item: its number in an ordered list (`1. `, `一、`), nothing in a bulleted one. */
  of(item: HtmlElement): string {
    const list = item.parentNode;
    if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '';
    const value = this.valuesOf(list).get(item) ?? 1;
    const style = styleOf(item) ?? styleOf(list) ?? TYPES[attribute(list, 'type') ?? '1'] ?? 'decimal';
    return (STYLES[style] ?? (STYLES['decimal'] as (value: number) => string))(value);
  }

  private valuesOf(list: HtmlElement): ReadonlyMap<HtmlElement, number> {
    const known = this.values.get(list);
    if (known !== undefined) return known;
    const counted = countItems(list);
    this.values.set(list, counted);
    return counted;
  }
}

/** The value of each item of an ordered list: one more than the item above, or its own. */
function countItems(list: HtmlElement): Map<HtmlElement, number> {
  const values = new Map<HtmlElement, number>();
  let value = Number.parseInt(attribute(list, 'start') ?? '1', 10);
  if (Number.isNaN(value)) value = 1;
  for (const item of list.childNodes) {
    if (!('tagName' in item) || item.tagName !== 'li') continue;
    const own = Number.parseInt(attribute(item, 'value') ?? '', 10);
    if (!Number.isNaN(own)) value = own;
    values.set(item, value++);
  }
  return values;
}

function styleOf(element: HtmlElement): string | null {
  const style = attribute(element, 'style') ?? '';
  return (
    /list-style(?:-type)?\s*:[^;]*?\b(none|decimal-leading-zero|decimal|(?:lower|upper)-(?:alpha|latin)|cjk-ideographic|cjk-decimal|simp-chinese-informal)/i
      .exec(style)?.[1]
      ?.toLowerCase() ?? null
  );
}

function letters(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}
