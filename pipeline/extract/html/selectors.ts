import type { CssNode, Selector } from 'css-tree';
import { attribute, type HtmlElement } from './nodes.js';

/** Elements above or before one that a selector is tried on: deeper pages are an attack. */
const STEPS = 1000;

/** The parts of a selector between two combinators, and the one before them. */
interface Compound {
  parts: CssNode[];
  combinator: string;
}

/** Where an element is among the elements of its parent. */
export interface Sibling {
  elements: readonly HtmlElement[];
  index: number;
}

/** What is asked of an element beside the element itself. */
export type Siblings = ReadonlyMap<HtmlElement, Sibling>;

/** A selector in its parts, the last first. */
export type Compounds = readonly Compound[];

/** The parts of a selector, the last first, as it is matched from the element upwards. */
export function compoundsOf(selector: Selector): Compounds {
  const compounds: Compound[] = [{ parts: [], combinator: '' }];
  for (const node of selector.children) {
    if (node.type === 'Combinator') compounds.push({ parts: [], combinator: node.name });
    else compounds.at(-1)?.parts.push(node);
  }
  return compounds.reverse();
}

/** What the element of a selector has to have, for looking it up: `#id`, `.class`, a tag's name, or `*`. */
export function subjectKey([subject]: Compounds): string {
  const parts = subject?.parts ?? [];
  const id = parts.find((part) => part.type === 'IdSelector');
  if (id?.type === 'IdSelector') return `#${id.name}`;
  const own = parts.find((part) => part.type === 'ClassSelector');
  if (own?.type === 'ClassSelector') return `.${own.name}`;
  const type = parts.find((part) => part.type === 'TypeSelector');
  return type?.type === 'TypeSelector' ? type.name.toLowerCase() : '*';
}

/** The specificity of a selector as one number (Selectors 4, 16): ids, classes, types. */
export function specificityOf(selector: Selector): number {
  const counts = { ids: 0, classes: 0, types: 0 };
  for (const { type, ...node } of selector.children as Iterable<CssNode & { name?: string }>) {
    if (type === 'IdSelector') counts.ids++;
    else if (/^(?:Class|Attribute|PseudoClass)/.test(type)) counts.classes++;
    else if (type === 'TypeSelector' && node.name !== '*') counts.types++;
  }
  return Math.min(counts.ids, 99) * 10_000 + Math.min(counts.classes, 99) * 100 + Math.min(counts.types, 99);
}

/** True where a selector holds of an element as the page stands. What depends on what somebody does never does. */
export function matches(element: HtmlElement, compounds: Compounds, siblings: Siblings): boolean {
  return new Matcher(siblings).from(element, compounds, 0);
}

class Matcher {
  private steps = STEPS;

  constructor(private readonly siblings: Siblings) {}

  from(element: HtmlElement, compounds: Compounds, index: number): boolean {
    const compound = compounds[index];
    if (compound === undefined || this.steps-- <= 0) return false;
    if (!compound.parts.every((part) => this.matchesPart(element, part))) return false;
    if (index + 1 === compounds.length) return true;
    for (const other of this.related(element, compound.combinator)) {
      if (this.from(other, compounds, index + 1)) return true;
    }
    return false;
  }

  /** The elements that a combinator leads to, from the right to the left. */
  private *related(element: HtmlElement, combinator: string): Generator<HtmlElement> {
    if (combinator === '+' || combinator === '~') {
      const place = this.siblings.get(element);
      for (let index = (place?.index ?? 0) - 1; index >= 0; index--) {
        yield place?.elements[index] as HtmlElement;
        if (combinator === '+') return;
      }
      return;
    }
    for (let above = parentOf(element); above !== null; above = parentOf(above)) {
      yield above;
      if (combinator === '>') return;
    }
  }

  private matchesPart(element: HtmlElement, part: CssNode): boolean {
    switch (part.type) {
      case 'TypeSelector':
        return part.name === '*' || part.name.toLowerCase() === element.tagName;
      case 'IdSelector':
        return attribute(element, 'id') === part.name;
      case 'ClassSelector':
        return (attribute(element, 'class') ?? '').split(/\s+/).includes(part.name);
      case 'AttributeSelector':
        return matchesAttribute(element, part);
      case 'PseudoClassSelector':
        return this.matchesPseudoClass(element, part);
      default:
        return false;
    }
  }

  /** The place among its siblings, and `:not`, `:is`, `:where`; nothing else holds of a page at rest. */
  private matchesPseudoClass(element: HtmlElement, part: PseudoClass): boolean {
    const name = part.name.toLowerCase();
    if (/^(?:not|is|where)$/.test(name)) {
      const list = part.children?.first;
      if (list?.type !== 'SelectorList') return false;
      const some = [...list.children].some(
        (each) => each.type === 'Selector' && this.from(element, compoundsOf(each), 0),
      );
      return name === 'not' ? !some : some;
    }
    const place = this.siblings.get(element);
    if (place === undefined) return false;
    if (name === 'first-child') return place.index === 0;
    if (name === 'last-child') return place.index === place.elements.length - 1;
    return false;
  }
}

type PseudoClass = Extract<CssNode, { type: 'PseudoClassSelector' }>;

function parentOf({ parentNode }: HtmlElement): HtmlElement | null {
  return parentNode !== null && 'tagName' in parentNode ? parentNode : null;
}

function matchesAttribute(
  element: HtmlElement,
  part: Extract<CssNode, { type: 'AttributeSelector' }>,
): boolean {
  const value = attribute(element, part.name.name.toLowerCase());
  if (value === null || part.matcher === null) return value !== null;
  const wanted = part.value === null ? '' : part.value.type === 'String' ? part.value.value : part.value.name;
  switch (part.matcher) {
    case '=':
      return value === wanted;
    case '~=':
      return value.split(/\s+/).includes(wanted);
    case '|=':
      return value === wanted || value.startsWith(`${wanted}-`);
    case '^=':
      return wanted !== '' && value.startsWith(wanted);
    case '$=':
      return wanted !== '' && value.endsWith(wanted);
    case '*=':
      return wanted !== '' && value.includes(wanted);
    default:
      return false;
  }
}
