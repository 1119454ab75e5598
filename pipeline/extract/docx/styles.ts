import { readXml } from '../package/xml.js';
import type { Zip } from '../package/zip.js';
import { STYLE_CHAIN } from '../settings.js';

/** What this reader needs of a style (ECMA-376-1, 17.7). Null where the style says nothing. */
export interface Style {
  name: string;
  basedOn: string | null;
  numId: string | null;
  level: number | null;
  outline: number | null;
  hidden: boolean | null;
  pageBreakBefore: boolean | null;
  /** It sets a tab stop with a leader (dots), as styles of contents do. */
  leader: boolean;
}

/** A style with what it inherits filled in. */
export type ResolvedStyle = Omit<Style, 'basedOn'>;

/** The styles of a document. */
export class Styles {
  private readonly resolved = new Map<string, ResolvedStyle>();

  constructor(
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly ofParagraphs: string | null,
  ) {}

  /** A style by its id; without an id that of a paragraph which names none. */
  of(id: string | null): ResolvedStyle | null {
    const key = id ?? this.ofParagraphs;
    if (key === null) return null;
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const own = this.styles.get(key);
    if (own === undefined) return null;
    const found = this.inherit(own);
    this.resolved.set(key, found);
    return found;
  }

  /** The style that says by which list a paragraph is numbered, itself or one that it is based on, or null. */
  numberedBy(id: string | null): string | null {
    let key = id ?? this.ofParagraphs;
    for (let step = 0; key !== null && step < STYLE_CHAIN; step++) {
      const style = this.styles.get(key);
      if (style === undefined) return null;
      if (style.numId !== null) return key;
      key = style.basedOn;
    }
    return null;
  }

  private inherit(own: Style): ResolvedStyle {
    const sum: ResolvedStyle = { ...own };
    let base = own.basedOn;
    for (let step = 0; base !== null && step < STYLE_CHAIN; step++) {
      const style = this.styles.get(base);
      if (style === undefined) break;
      sum.numId ??= style.numId;
      sum.level ??= style.level;
      sum.outline ??= style.outline;
      sum.hidden ??= style.hidden;
      sum.pageBreakBefore ??= style.pageBreakBefore;
      sum.leader ||= style.leader;
      base = style.basedOn;
    }
    return sum;
  }
}

/** Reads the styles part; a document without one has none. */
export function readStyles(zip: Zip, part: string | null): Styles {
  const styles = new Map<string, Style>();
  let ofParagraphs: string | null = null;
  if (part === null) return new Styles(styles, ofParagraphs);
  let style: Style | null = null;
  readXml(zip, part, {
    open: (name, attributes) => {
      const value = attributes['w:val'];
      if (name === 'w:style') {
        style = { ...EMPTY };
        const id = attributes['w:styleId'] ?? '';
        styles.set(id, style);
        if (attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'], false)) ofParagraphs = id;
      } else if (style !== null) return property(style, name, value, attributes);
      return true;
    },
    close: (name) => {
      if (name === 'w:style') style = null;
    },
  });
  return new Styles(styles, ofParagraphs);
}

const EMPTY: Style = {
  name: '',
  basedOn: null,
  numId: null,
  level: null,
  outline: null,
  hidden: null,
  pageBreakBefore: null,
  leader: false,
};

function property(
  style: Style,
  name: string,
  value: string | undefined,
  attributes: Readonly<Record<string, string>>,
): boolean {
  switch (name) {
    case 'w:name':
      style.name = value ?? '';
      break;
    case 'w:basedOn':
      style.basedOn = value ?? null;
      break;
    case 'w:numId':
      style.numId = value ?? null;
      break;
    case 'w:ilvl':
      style.level = numberOf(value);
      break;
    case 'w:outlineLvl':
      style.outline = numberOf(value);
      break;
    case 'w:vanish':
      style.hidden = isOn(value);
      break;
    case 'w:pageBreakBefore':
      style.pageBreakBefore = isOn(value);
      break;
    case 'w:tab':
      style.leader ||= isLeader(attributes['w:leader']);
      break;
    // The conditional parts of a table style and former properties are not the style's own.
    case 'w:tblStylePr':
    case 'w:pPrChange':
    case 'w:rPrChange':
      return false;
  }
  return true;
}

/** The level of a heading, from 1, that an outline level or the style's name tells, or null. */
export function headingOf(outline: number | null, style: ResolvedStyle | null): number | null {
  const own = outline ?? style?.outline ?? null;
  if (own !== null) return own >= 0 && own < 9 ? own + 1 : null;
  const named = /^(?:heading|标题|標題) ?([1-9])$/i.exec(style?.name ?? '')?.[1];
  if (named !== undefined) return Number(named);
  return /^(?:title|标题|標題)$/i.test(style?.name ?? '') ? 1 : null;
}

/** True for a style of a line of contents (`toc 1`, `目录 1`). */
export function isContentsStyle(style: ResolvedStyle | null): boolean {
  return style !== null && /^(?:toc|目录|目錄) ?\d$/i.test(style.name);
}

/** A property that is on or off: present without a value it is on (ECMA-376-1, 22.9.2.7). */
export function isOn(value: string | undefined, absent = true): boolean {
  return value === undefined ? absent : !/^(?:0|false|off|none)$/i.test(value);
}

/** True for a tab stop's leader that is printed. */
export function isLeader(value: string | undefined): boolean {
  return value !== undefined && value !== 'none';
}

/** A whole number, or null. */
export function numberOf(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? null : number;
}
