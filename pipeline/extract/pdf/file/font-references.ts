/** Whether what fonts refer to is what they say: a number that was changed leads to another object of the file. */
import { entriesOf, isReference, type Key, type Value } from './objects.js';

/** An object that was found, with what is needed to hold others against it. */
export interface Found {
  value: Value;
  stream: boolean;
}

/** The objects of a file, and how often each is referred to. */
export interface FoundObjects {
  objects: ReadonlyMap<Key, Found>;
  references: ReadonlyMap<Key, number>;
}

/** What is wrong with what a font refers to, in a word; null where nothing is, or where the value is no font. */
export function faultOfFont(value: Value, found: FoundObjects): string | null {
  const entries = entriesOf(value);
  if (entries?.get('Type') !== '/Font') return null;
  if (!entries.has('Subtype')) return 'a font without its kind';
  const widths = resolve(entries.get('Widths'), found);
  const [first, last] = [entries.get('FirstChar'), entries.get('LastChar')];
  if (Array.isArray(widths) && typeof first === 'number' && typeof last === 'number') {
    if (last - first + 1 !== widths.length) return 'the widths of a font';
  }
  for (const [key, type] of TYPES) {
    const target = [resolve(entries.get(key), found) ?? []].flat()[0];
    const value = target === undefined ? undefined : resolve(target, found);
    const is = value === undefined ? undefined : entriesOf(value)?.get('Type');
    if (is !== undefined && is !== type) return `${key} of a font`;
  }
  return isWrongMap(entries.get('ToUnicode'), found) ? 'the map of a font' : null;
}

/** What the entries of a font refer to. */
const TYPES = [
  ['FontDescriptor', '/FontDescriptor'],
  ['DescendantFonts', '/Font'],
] as const;

/** True where the map from codes to characters is another stream, or none. */
function isWrongMap(map: Value | undefined, { objects, references }: FoundObjects): boolean {
  const target = isReference(map) ? objects.get(map.ref) : undefined;
  if (!isReference(map) || !target) return false;
  const other = entriesOf(target.value);
  // Some programs write the length of every stream as that of a font's file.
  const isFile = other?.has('Length1') === true && (references.get(map.ref) ?? 0) > 1;
  const isOther = (other?.get('Type') ?? '/CMap') !== '/CMap' || other?.has('Subtype') === true;
  return !target.stream || isFile || isOther;
}

/**
 * What is wrong with the names by which pages call their fonts. A reference that was changed leaves something that
 * nothing refers to, and something that two do; or, of fonts that pages share, a name that is another font's on
 * another page. Each alone is no fault.
 */
export function faultOfTargets(found: FoundObjects): string | null {
  const { objects, references } = found;
  const isLost = [...objects].some(([key, { stream }]) => stream && !references.has(key));
  const named = new Map<string, Set<Key>>();
  const twice = new Set<string>();
  for (const { value } of objects.values()) {
    const entries = entriesOf(value);
    const map = entries?.get('ToUnicode');
    if (isLost && isReference(map) && (references.get(map.ref) ?? 0) > 1)
      return 'the map of a font that is used twice';
    const resources = entriesOf(resolve(entries?.get('Resources'), found) ?? null) ?? entries;
    const fonts = entriesOf(resolve(resources?.get('Font'), found) ?? null);
    if (fonts) addNames(fonts, named, twice);
  }
  for (const name of twice) if ((named.get(name)?.size ?? 0) > 1) return `the font ${name}`;
  return null;
}

/** Adds the names of one page's fonts to those of all, and those of one font with two names to `twice`. */
function addNames(fonts: ReadonlyMap<string, Value>, named: Map<string, Set<Key>>, twice: Set<string>): void {
  const own = new Map<Key, string>();
  for (const [name, font] of fonts) {
    if (!isReference(font)) continue;
    const refs = named.get(name);
    if (refs) refs.add(font.ref);
    else named.set(name, new Set([font.ref]));
    const other = own.get(font.ref);
    if (other !== undefined) twice.add(other).add(name);
    own.set(font.ref, name);
  }
}

function resolve(value: Value | undefined, { objects }: FoundObjects): Value | undefined {
  return isReference(value) ? objects.get(value.ref)?.value : value;
}
