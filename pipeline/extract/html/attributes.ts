import type { Element } from './markup.js';

/** The value of an attribute, or null. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}
