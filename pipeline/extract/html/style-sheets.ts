import type { CssNode, Rule } from 'css-tree';
import { STYLE_MATCHES, STYLE_SELECTORS } from '../settings.js';
import { attribute, isElement, isText, type HtmlElement, type HtmlNode } from './nodes.js';
import {
  compoundsOf,
  matches,
  specificityOf,
  subjectKey,
  type Compounds,
  type Sibling,
} from './selectors.js';
import { say } from '../../common/result.js';
import { Problem } from '../problem.js';

/** What decides whether an element is seen, and which of its text are signs of a symbol font. */
const PROPERTIES = ['display', 'visibility', 'mso-hide', 'font-family'] as const;
type Property = (typeof PROPERTIES)[number];

/** A selector with what it says of being seen. */
interface Style {
  compounds: Compounds;
  specificity: number;
  declared: { property: Property; value: string; important: boolean }[];
}

/** What holds of an element. */
type Computed = Partial<Record<Property, { value: string; weight: number }>>;

/** A weight above that of any selector: of a `style` attribute, and of `!important`. */
const INLINE = 1e9;
const IMPORTANT = 1e10;

/** Sheets that name none of these say nothing of what is read. */
const TELLING =
  /\b(?:display|visibility|mso-hide)\b|\bfont-family\s*:\s*["']?(?:wingdings|webdings|symbol)\b/i;

/**
 * Takes out of a page what its own style sheets hide on the screen (`.h { display: none }`), by the cascade of CSS, and
 * names the fonts that they give as `face` (`.font7 { font-family: Wingdings }`).
 * Nothing is loaded: a sheet of another file says nothing. Rules for print or narrow screens, and selectors on what
 * somebody does (`:hover`), do not hold.
 */
export async function applyStyles(nodes: HtmlNode[]): Promise<void> {
  const sheets = sheetsOf(nodes);
  const css = sheets.join('\n');
  if (!TELLING.test(css)) return;
  const { parse } = await import('css-tree');
  const styles = stylesOf(
    sheets.map((sheet) => parse(sheet, { parseValue: false, parseCustomProperty: false })),
  );
  if (styles.length > 0) new Hider(styles).hide(nodes);
}

/** The texts of the `<style>` elements, without the comment marks that Word and Excel write around them. */
function sheetsOf(nodes: HtmlNode[]): string[] {
  const sheets: string[] = [];
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'style' && /^(?:|all|screen)$/i.test((attribute(node, 'media') ?? '').trim())) {
      const text = node.childNodes.filter(isText).map(({ value }) => value);
      sheets.push(text.join('').replace(/<!--|-->/g, ' '));
    }
    for (let index = node.childNodes.length - 1; index >= 0; index--)
      stack.push(node.childNodes[index] as HtmlNode);
  }
  return sheets;
}

function stylesOf(sheets: readonly CssNode[]): Style[] {
  const styles: Style[] = [];
  const take = (rules: Iterable<CssNode>): void => {
    for (const node of rules) {
      if (node.type === 'Rule') addRule(node, styles);
      else if (node.type === 'Atrule' && holds(node) && node.block != null) take(node.block.children);
    }
  };
  for (const sheet of sheets) if (sheet.type === 'StyleSheet') take(sheet.children);
  return styles;
}

/** True for a group of rules that holds on a screen of usual width. */
function holds({ name, prelude }: Extract<CssNode, { type: 'Atrule' }>): boolean {
  if (/^(?:layer|supports)$/i.test(name)) return true;
  return /^media$/i.test(name) && prelude !== null && /^(?:all|screen)$/i.test(mediaOf(prelude));
}

/** The first medium of a list of queries that has no condition, else an empty text. */
function mediaOf(prelude: CssNode): string {
  const queries: string[] = [];
  const walk = (node: CssNode): void => {
    if (node.type === 'MediaQuery' && node.condition === null && node.modifier !== 'not') {
      queries.push(node.mediaType ?? '');
    }
    if ('children' in node) for (const child of node.children ?? []) walk(child);
  };
  walk(prelude);
  return queries.find((query) => /^(?:all|screen)$/i.test(query)) ?? '';
}

function addRule({ prelude, block }: Rule, styles: Style[]): void {
  if (prelude.type !== 'SelectorList') return;
  const declared: Style['declared'] = [];
  for (const node of block.children) {
    if (node.type !== 'Declaration') continue;
    const property = PROPERTIES.find((each) => each === node.property.toLowerCase());
    const value = node.value.type === 'Raw' ? node.value.value.trim().toLowerCase() : '';
    if (property !== undefined) declared.push({ property, value, important: node.important !== false });
  }
  if (declared.length === 0) return;
  for (const selector of prelude.children) {
    if (selector.type !== 'Selector') continue;
    if (styles.length >= STYLE_SELECTORS) throw tooManyStyles();
    styles.push({ compounds: compoundsOf(selector), specificity: specificityOf(selector), declared });
  }
}

/** Walks the page from the top, and takes out what is hidden. */
class Hider {
  private readonly byKey = new Map<string, { style: Style; order: number }[]>();
  private readonly siblings = new Map<HtmlElement, Sibling>();
  private tried = 0;

  constructor(styles: readonly Style[]) {
    for (const [order, style] of styles.entries()) {
      const key = subjectKey(style.compounds);
      const same = this.byKey.get(key);
      if (same === undefined) this.byKey.set(key, [{ style, order }]);
      else same.push({ style, order });
    }
  }

  hide(nodes: HtmlNode[]): void {
    /** Elements whose children are to be looked at, and whether text in them is seen. */
    const stack: { children: HtmlNode[]; seen: boolean }[] = [{ children: nodes, seen: true }];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const { children, seen } = top;
      const elements = children.filter(isElement);
      for (const [index, element] of elements.entries()) this.siblings.set(element, { elements, index });
      const kept = children.filter((node) => {
        if (isText(node) && !seen) node.value = node.value.replace(/\S+/g, '');
        if (!isElement(node)) return true;
        const { display, visibility, 'mso-hide': hide, 'font-family': font } = this.computed(node);
        if (display?.value === 'none' || hide?.value === 'all' || visibility?.value === 'collapse')
          return false;
        if (font !== undefined) {
          node.attrs = node.attrs.filter(({ name }) => name !== 'face');
          node.attrs.push({ name: 'face', value: font.value });
        }
        if (display !== undefined) node.attrs = node.attrs.filter(({ name }) => name !== 'hidden');
        const visible = visibility === undefined ? seen : visibility.value !== 'hidden';
        stack.push({ children: node.childNodes, seen: visible });
        return true;
      });
      if (kept.length < children.length) children.splice(0, children.length, ...kept);
    }
  }

  private computed(element: HtmlElement): Computed {
    const computed: Computed = {};
    const take = (property: Property, value: string, weight: number): void => {
      if (value === '' || /^(?:inherit|initial|unset|revert)/.test(value)) return;
      if (weight >= (computed[property]?.weight ?? 0)) computed[property] = { value, weight };
    };
    for (const { style, order } of this.candidates(element)) {
      if (++this.tried > STYLE_MATCHES) throw tooManyStyles();
      if (!matches(element, style.compounds, this.siblings)) continue;
      const weight = 1 + style.specificity * STYLE_SELECTORS + order;
      for (const { property, value, important } of style.declared) {
        take(property, value, weight + (important ? IMPORTANT : 0));
      }
    }
    const inline = attribute(element, 'style') ?? '';
    for (const [, name = '', value = ''] of inline.matchAll(
      /(?:^|;)\s*(display|visibility|mso-hide)\s*:\s*([^;!]{0,40})/gi,
    )) {
      take(name.toLowerCase() as Property, value.trim().toLowerCase(), INLINE);
    }
    return computed;
  }

  /** The styles that may be about an element, by what their last part names. */
  private candidates(element: HtmlElement): { style: Style; order: number }[] {
    const id = attribute(element, 'id');
    const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
    const keys = [
      '*',
      element.tagName,
      ...(id === null ? [] : [`#${id}`]),
      ...classes.map((name) => `.${name}`),
    ];
    return [...new Set(keys)].flatMap((key) => this.byKey.get(key) ?? []);
  }
}

function tooManyStyles(): Problem {
  return new Problem(
    'too-complex',
    say('网页的样式过于复杂，未能读取', 'the style sheets of the page are too complex'),
    say(
      '请把清单表格复制到 Word 或 Excel 里，另存后再核对',
      'copy the table into Word or Excel, save it there and check that',
    ),
  );
}
