/** A part of the package as a tree: the parts of an OFD are small, and what is drawn first may stand last. */
import type { Attributes } from '../../package/xml.js';
import { readXml } from '../../package/xml.js';
import type { Zip } from '../../package/zip.js';
import { badPart, ofdTooComplex } from '../failures.js';
import { OFD } from '../settings.js';

/** An element. Names are without prefixes: an OFD has one vocabulary, under several names of its namespace. */
export interface Element {
  name: string;
  attributes: Attributes;
  children: Element[];
  /** The characters directly within it. */
  text: string;
}

/** The root element of a part. Throws Problem: damaged, too-complex. */
export function elementsOf(zip: Zip, part: string): Element {
  const open: Element[] = [];
  let root: Element | null = null;
  let count = 0;
  readXml(zip, part, {
    open: (name, attributes) => {
      count++;
      if (count > OFD.maxElements) throw ofdTooComplex();
      const element: Element = { name: localName(name), attributes, children: [], text: '' };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: (text) => {
      const last = open.at(-1);
      if (last) last.text += text;
    },
  });
  if (root === null) throw badPart(part);
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first child of a name. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

/** The children of a name, in their order. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of a name, without white space around it; empty where there is none. */
export function textOf(element: Element, name: string): string {
  return childOf(element, name)?.text.trim() ?? '';
}
