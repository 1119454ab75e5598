import type { XmlElement } from '../../extract/docx/text-origin.js';

/** Elements in a paragraph that hold runs, and in which comments and changes may begin and end (ECMA-376-1, 17.13). */
const AROUND_RUNS = new Set([
  'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:hyperlink', 'w:sdt', 'w:sdtContent', 'w:smartTag', 'w:fldSimple',
  'w:customXml', 'w:dir', 'w:bdo',
]); // prettier-ignore

/** Where a comment on an element can stand. */
export interface Home {
  /** The paragraph of the body, or of a cell. */
  paragraph: XmlElement;
  /**
   * What cannot be left to a part: the run, or what is no run and holds the element (a formula, forms for older
   * programs). Null for the paragraph itself.
   */
  unit: XmlElement | null;
  /** The element stands in a text box, where Word takes no comments: the unit is the run to which the box is anchored. */
  boxed: boolean;
}

/** The home of an element of the document part, or null for one that is in no paragraph. */
export function homeOf(element: XmlElement): Home | null {
  const chain = chainOf(element);
  const box = chain.findIndex(({ name }) => name === 'w:txbxContent');
  const outside = box < 0 ? chain : chain.slice(0, box);
  const at = outside.findLastIndex(({ name }) => name === 'w:p');
  const paragraph = outside[at];
  if (paragraph === undefined) return null;
  const unit = outside.slice(at + 1).find(({ name }) => !AROUND_RUNS.has(name)) ?? null;
  return { paragraph, unit, boxed: box >= 0 };
}

/** The elements around an element, the outermost first, and itself. */
function chainOf(element: XmlElement): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let each: XmlElement | null = element; each !== null; each = each.parent) chain.push(each);
  return chain.reverse();
}

/** The innermost element around an element that has one of some names, or null. */
export function around(element: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (let each = element.parent; each !== null; each = each.parent)
    if (names.includes(each.name)) return each;
  return null;
}
