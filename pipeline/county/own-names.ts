import type { Locality } from '../model.js';
import { escapeRegExp } from '../common/characters.js';

/** The names of a township's own place in its texts: 青禾镇, 青禾镇人民政府's 青禾镇, 禾川县青禾镇. */
export function ownNames({ township, county, prefecture }: Locality): RegExp | null {
  const names = [township, county, prefecture].flatMap((name) => name ?? []);
  if (names.length === 0) return null;
  return new RegExp(names.map(escapeRegExp).join('|'), 'gu');
}

/**
 * A text as it would stand in the list of any township: without the names of the place, and with one word for what
 * townships are called (镇, 乡, 街道) and for what is in them (村, 社区).
 */
export function neutralText(text: string, own: RegExp | null): string {
  const plain = own === null ? text : text.replace(own, '');
  return plain.replace(KIND, '镇').replace(VILLAGE, '村');
}

const KIND = /街道办事处|街道|乡镇|[镇乡](?!村)/gu;
const VILLAGE = /村（社区）|村\(社区\)|社区(?!矫正|戒毒|康复)|嘎查/gu;
