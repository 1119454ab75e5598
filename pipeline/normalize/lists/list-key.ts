import type { ListName } from '../../model.js';

/** A list beside the three, by its name: `other:赋权事项清单`. */
export type OtherKey = `other:${string}`;

/** Any list of a document. */
export type ListKey = ListName | OtherKey;

/** The key of a list beside the three. */
export function otherKey(name: string): OtherKey {
  return `other:${name}`;
}

/** How the model names a list: one of the three, or the name of one beside them. */
export function namesOfKey(key: ListKey | null): { list: ListName | null; otherList: string | null } {
  return key === null || !isOtherKey(key)
    ? { list: key, otherList: null }
    : { list: null, otherList: key.slice(otherKey('').length) };
}

/** True for a list that is none of the three. */
export function isOtherKey(key: ListKey): key is OtherKey {
  return key.startsWith(otherKey(''));
}
