import { NUMBERING_LINKS } from '../settings.js';
import { formatNumber } from './number-format.js';
import type { Definition, Level, Numbering, NumberingPart } from './numbering-part.js';
import type { Styles } from './styles.js';

/** How a paragraph says that it is numbered; null where it leaves it to its style. */
export interface NumberedBy {
  numId: string | null;
  level: number | null;
  style: string | null;
}

/** A paragraph's list: its definition, what its numbering changes, and its level. */
interface Place {
  key: string;
  numId: string;
  definition: Definition;
  numbering: Numbering;
  level: number;
}

/** Word has nine levels. */
const LEVELS = 9;

/**
 * Counts the numbered paragraphs of a document in their order and prints their numbers (ECMA-376-1, 17.9). Lists
 * that take the same abstract definition count on together; a numbering with a start of its own begins there when
 * it is first used.
 */
export class Counters {
  /** The last number of each level, by definition; undefined where the level has not begun. */
  private readonly values = new Map<string, (number | undefined)[]>();
  /** Starts of numberings that have been made use of. */
  private readonly started = new Set<string>();

  constructor(
    private readonly part: NumberingPart,
    private readonly styles: Styles,
  ) {}

  /** What Word prints before the paragraph, its suffix included; the empty string where it has no number. */
  next(by: NumberedBy): string {
    const place = this.placeOf(by);
    if (place === null) return '';
    const level = levelOf(place, place.level);
    if (level === null) return '';
    const values = this.count(place, level);
    if (level.format === 'bullet') return '';
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = levelOf(place, index);
      if (shown === null || index > place.level) return '';
      const value = values[index] ?? startOf(place, index, shown);
      return formatNumber(value, level.legal && shown.format !== 'none' ? 'decimal' : shown.format);
    });
    if (text === '') return '';
    return text + SUFFIXES[level.suffix];
  }

  /** Counts a paragraph: its level goes on, deeper levels begin again. */
  private count(place: Place, level: Level): (number | undefined)[] {
    const values = this.values.get(place.key) ?? [];
    this.values.set(place.key, values);
    const begins = `${place.numId} ${place.level}`;
    const own = place.numbering.starts.get(place.level);
    const last = values[place.level];
    if (own !== undefined && !this.started.has(begins)) {
      this.started.add(begins);
      values[place.level] = own;
    } else values[place.level] = last === undefined ? startOf(place, place.level, level) : last + 1;
    for (let deeper = place.level + 1; deeper < LEVELS; deeper++) {
      const restart = levelOf(place, deeper)?.restart ?? deeper;
      if (place.level < restart) values[deeper] = undefined;
    }
    return values;
  }

  private placeOf({ numId, level, style }: NumberedBy): Place | null {
    const ofStyle = this.styles.of(style);
    const id = numId ?? ofStyle?.numId ?? null;
    if (id === null || id === '0') return null;
    const numbering = this.part.numberings.get(id);
    if (numbering === undefined) return null;
    const found = this.definitionOf(numbering);
    if (found === null) return null;
    const index = level ?? (numId === null ? this.levelByStyle(style, found.definition) : null);
    const at = Math.min(Math.max(index ?? ofStyle?.level ?? 0, 0), LEVELS - 1);
    return { ...found, numId: id, numbering, level: at };
  }

  /** The definition, through the link to a numbering style where it only refers to one. */
  private definitionOf(numbering: Numbering): { key: string; definition: Definition } | null {
    let key = numbering.definition;
    for (let step = 0; step < NUMBERING_LINKS; step++) {
      const definition = this.part.definitions.get(key);
      if (definition === undefined) return null;
      if (definition.styleLink === null || definition.levels.size > 0) return { key, definition };
      const linked = this.styles.of(definition.styleLink)?.numId;
      const next = linked == null ? undefined : this.part.numberings.get(linked);
      if (next === undefined) return { key, definition };
      key = next.definition;
    }
    return null;
  }

  /** The level that names the style by which the paragraph is numbered. */
  private levelByStyle(style: string | null, definition: Definition): number | null {
    const by = this.styles.numberedBy(style);
    if (by === null) return null;
    for (const [index, level] of definition.levels) if (level.style === by) return index;
    return null;
  }
}

/** A tab after a number is white space like any other. */
const SUFFIXES: Readonly<Record<Level['suffix'], string>> = { tab: '\t', space: ' ', nothing: '' };

function levelOf(place: Pick<Place, 'numbering' | 'definition'>, index: number): Level | null {
  return place.numbering.levels.get(index) ?? place.definition.levels.get(index) ?? null;
}

function startOf(place: Place, index: number, level: Level): number {
  return place.numbering.starts.get(index) ?? level.start;
}
