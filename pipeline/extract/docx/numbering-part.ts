import { readXml } from '../package/xml.js';
import type { Zip } from '../package/zip.js';
import { LEVEL_TEXT_CHARACTERS } from '../settings.js';
import { isOn, numberOf } from './styles.js';

/** A level of a numbering definition (ECMA-376-1, 17.9.6). */
export interface Level {
  start: number;
  format: string;
  /** `%1.`: what is printed, the numbers of levels for their signs. */
  text: string;
  /** What is printed after the number. */
  suffix: 'tab' | 'space' | 'nothing';
  /** Print the numbers of all levels as decimal. */
  legal: boolean;
  /** Begins again after a paragraph of this level (from 1) or above; 0 for never, null for the level above. */
  restart: number | null;
  /** The style whose paragraphs have this level. */
  style: string | null;
}

/** An abstract numbering definition. */
export interface Definition {
  levels: Map<number, Level>;
  /** It only refers to the definition of this numbering style. */
  styleLink: string | null;
}

/** A numbering: the definition that it takes, and what it changes. */
export interface Numbering {
  definition: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

/** What the numbering part defines. */
export interface NumberingPart {
  definitions: Map<string, Definition>;
  numberings: Map<string, Numbering>;
}

/** Reads the numbering part; a document without one has no numberings. */
export function readNumberingPart(zip: Zip, part: string | null): NumberingPart {
  const read: NumberingPart = { definitions: new Map(), numberings: new Map() };
  if (part === null) return read;
  let definition: Definition | null = null;
  let numbering: Numbering | null = null;
  let level: Level | null = null;
  let override = 0;
  readXml(zip, part, {
    open: (name, attributes) => {
      const value = attributes['w:val'];
      switch (name) {
        case 'w:abstractNum':
          definition = { levels: new Map(), styleLink: null };
          read.definitions.set(attributes['w:abstractNumId'] ?? '', definition);
          break;
        case 'w:numStyleLink':
          if (definition !== null) definition.styleLink = value ?? null;
          break;
        case 'w:num':
          numbering = { definition: '', starts: new Map(), levels: new Map() };
          read.numberings.set(attributes['w:numId'] ?? '', numbering);
          break;
        case 'w:abstractNumId':
          if (numbering !== null) numbering.definition = value ?? '';
          break;
        case 'w:lvlOverride':
          override = numberOf(attributes['w:ilvl']) ?? 0;
          break;
        case 'w:startOverride':
          numbering?.starts.set(override, numberOf(value) ?? 0);
          break;
        case 'w:lvl': {
          level = { ...PLAIN };
          const index = numberOf(attributes['w:ilvl']) ?? 0;
          (numbering ?? definition)?.levels.set(index, level);
          break;
        }
        default:
          if (level !== null) property(level, name, value);
      }
    },
    close: (name) => {
      if (name === 'w:abstractNum') definition = null;
      if (name === 'w:num') numbering = null;
      if (name === 'w:lvl') level = null;
    },
  });
  return read;
}

const PLAIN: Level = {
  start: 0,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  legal: false,
  restart: null,
  style: null,
};

function property(level: Level, name: string, value: string | undefined): void {
  switch (name) {
    case 'w:start':
      level.start = numberOf(value) ?? 0;
      break;
    case 'w:numFmt':
      level.format = value ?? 'decimal';
      break;
    case 'w:lvlText':
      level.text = (value ?? '').slice(0, LEVEL_TEXT_CHARACTERS);
      break;
    case 'w:suff':
      level.suffix = value === 'space' || value === 'nothing' ? value : 'tab';
      break;
    case 'w:isLgl':
      level.legal = isOn(value);
      break;
    case 'w:lvlRestart':
      level.restart = numberOf(value);
      break;
    case 'w:pStyle':
      level.style = value ?? null;
      break;
  }
}
