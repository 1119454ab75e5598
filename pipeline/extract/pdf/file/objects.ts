/** The objects of a PDF as they are written outside of compressed data (ISO 32000-1, 7.3). */

/** A value: names begin with a slash, and strings are not kept whole. */
export type Value = number | string | boolean | null | Value[] | Dictionary | Reference;

/** An object named from elsewhere. */
export interface Reference {
  ref: Key;
}

/** Keys without their slash, and their values. */
export interface Dictionary {
  entries: Map<string, Value>;
}

/** An object's name: its number, where its generation is 0 as it nearly always is, else `number generation`. */
export type Key = number | string;

/** The name of an object. */
export function keyOf(number: number, generation: number): Key {
  return generation === 0 ? number : `${number} ${generation}`;
}

/** An element of the structure tree, of which a tagged document has as many as of all other objects. */
export interface StructElement {
  /** What it is, with a slash: `/TD`. */
  role: string;
  /** `/K`: content and elements. */
  kids: Value | undefined;
  /** `/Pg`: the page that its content is on. */
  page: Key | null;
  /** `/A`: its attributes. */
  attributes: Value | undefined;
}

/** What a file holds that was written at once and has its objects outside of compressed data. */
export interface Objects {
  /** `/Root` of the trailer: the catalog. */
  root: Value | undefined;
  /** The object of a name, but for elements of the structure tree. */
  get: (key: Key) => Value | undefined;
  elements: ReadonlyMap<Key, StructElement>;
}

/** The entries of a dictionary; undefined for any other. */
export function entriesOf(value: Value | undefined): Map<string, Value> | undefined {
  return typeof value === 'object' && value !== null && 'entries' in value && !Array.isArray(value)
    ? value.entries
    : undefined;
}

/** True for a reference to another object. */
export function isReference(value: Value | undefined): value is Reference {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

/** A dictionary as an element of the structure tree, or null where it is none. */
export function elementOf(value: Value | undefined): StructElement | null {
  const entries = entriesOf(value);
  const role = entries?.get('S');
  if (!entries || typeof role !== 'string') return null;
  const page = entries.get('Pg');
  return {
    role,
    kids: entries.get('K'),
    page: isReference(page) ? page.ref : null,
    attributes: entries.get('A'),
  };
}
