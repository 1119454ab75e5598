/**
 * Texts with stated figures in them. A text is kept in parts until it is written, so that one figure can be written
 * wrong, and nothing else changes.
 */
import { toChinese, toFullWidth } from '../townships/index.js';
import type { ListKey } from './world.js';

/** What a stated figure counts. */
export type Of =
  | { kind: 'lists'; lists: readonly ListKey[] }
  | { kind: 'list'; list: ListKey }
  | { kind: 'category'; list: ListKey; category: string }
  | { kind: 'category-of-all'; category: string }
  | { kind: 'category-number'; list: ListKey | null }
  | { kind: 'list-number' }
  | { kind: 'department-number'; list: ListKey | null }
  | { kind: 'department'; list: ListKey; department: string }
  | { kind: 'level'; list: ListKey; level: string }
  | { kind: 'other-list' };

/** A figure that the document states: its true value, and what it counts. */
export interface Stated {
  value: number;
  of: Of;
  /** Whether a table of the document can tell it: where none can, it is enough that it is named. */
  countable: boolean;
}

/** A text in parts. */
export type Said = readonly (string | Stated)[];

/** Whatever can be a part of a text. */
export type Part = string | number | Stated | Said;

/** How the figures of a narrative are written. */
export type NumeralForm = 'plain' | 'spaced' | 'chinese' | 'full-width';

/** Puts a text together: say`共有事项${total}项`. */
export function say(texts: TemplateStringsArray, ...parts: readonly Part[]): Said {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    if (part === undefined) return [text];
    return [text, ...(isSaid(part) ? part : [typeof part === 'number' ? String(part) : part])];
  });
}

function isSaid(part: Part): part is Said {
  return Array.isArray(part);
}

/** Texts with something between them: 、 or ；. */
export function joined(texts: readonly Said[], between: string, last = between): Said {
  return texts.flatMap((text, index) =>
    index === 0 ? text : [index === texts.length - 1 ? last : between, ...text],
  );
}

/** A slip in a document: this figure is written with that value. */
export interface Slip {
  figure: number;
  value: number;
}

/** Writes texts, and keeps the figures in the order in which it meets them. */
export class Scribe {
  readonly figures: Stated[] = [];

  constructor(
    readonly form: NumeralForm,
    readonly slip: Slip | null = null,
  ) {}

  /** A text with its figures. Those of tables are in half-width digits, whatever the narrative's are. */
  write(said: Said, form: NumeralForm = this.form): string {
    let text = '';
    let wasFigure = false;
    for (const part of said) {
      const next = typeof part === 'string' ? part : this.#figure(part, form);
      if (next === '') continue;
      const meets = wasFigure !== (typeof part !== 'string') && HAN.test(wasFigure ? next : text.slice(-1));
      text += `${form === 'spaced' && text !== '' && meets ? ' ' : ''}${next}`;
      wasFigure = typeof part !== 'string';
    }
    return text;
  }

  #figure(stated: Stated, form: NumeralForm): string {
    const index = this.figures.push(stated) - 1;
    const value = this.slip?.figure === index ? this.slip.value : stated.value;
    if (form === 'chinese') return toChinese(value);
    return form === 'full-width' ? toFullWidth(value) : String(value);
  }
}

/** A space stands between a figure and a character, none beside a bracket or a mark. */
const HAN = /^\p{Script=Han}/u;
