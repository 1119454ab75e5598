import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/**
 * What a text format shows, read apart from the project: the cells of each table, row by row, as text without white
 * space. It knows what a fixture holds and a change of it makes, and no more: no style sheets, no tables within tables.
 * Null for a format whose files show nothing by themselves.
 */
export function shownTables(format: string, bytes: Uint8Array): string[][][] | null {
  const text = new TextDecoder().decode(bytes);
  if (format === 'html') return tablesOfHtml(text);
  if (format === 'mht') return tablesOfHtml(text.slice(text.search(/\r?\n\r?\n/)));
  return format === 'md' ? tablesOfMarkdown(text) : null;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The elements of a name below some nodes, in their order; none of those that are within one of them. */
function elements(nodes: readonly Node[], name: RegExp): Element[] {
  return nodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    return name.test(node.tagName) ? [node] : elements(node.childNodes, name);
  });
}

function textOf(nodes: readonly Node[]): string {
  const shown = nodes.map((node) => {
    if ('value' in node) return node.value;
    return 'tagName' in node && !/^(?:style|script|template)$/.test(node.tagName)
      ? textOf(node.childNodes)
      : '';
  });
  return shown.join('').replace(/\s+/gu, '');
}

function tablesOfHtml(source: string): string[][][] {
  return elements(parse(source).childNodes, /^table$/).map((table) =>
    elements(table.childNodes, /^tr$/).map((row) =>
      elements(row.childNodes, /^t[dh]$/).map((cell) => textOf(cell.childNodes)),
    ),
  );
}

/** Tables of bars, as GitHub defines them, and those written as HTML, which end where they are closed. */
function tablesOfMarkdown(source: string): string[][][] {
  const pieces = source.split(/(<table[\s>][^]*?(?:<\/table>|$))/i);
  return pieces.flatMap((piece) => (/^<table[\s>]/i.test(piece) ? tablesOfHtml(piece) : tablesOfBars(piece)));
}

function tablesOfBars(source: string): string[][][] {
  const tables: string[][][] = [];
  let own: string[][] | null = null;
  let above: string[] = [];
  for (const line of source.split(/\r\n|\r|\n/)) {
    const cells = cellsOfBars(line);
    const isBelowHead =
      /^ {0,3}[\s|:-]*-[\s|:-]*$/.test(line) && cells.length === above.length && line.includes('|');
    if (line.trim() === '' || /^ {0,3}(?:#{1,6}\s|>)/.test(line)) own = null;
    else if (own !== null) own.push(cells.slice(0, own[0]?.length));
    else if (isBelowHead) tables.push((own = [above]));
    above = cells;
  }
  return tables;
}

/** A `<` that opens no tag in Markdown: `<br~`, `< b`. */
const BARE = /<(?!\/?[a-z][a-z\d-]*[\s/>])/gi;

/** What stands between the bars of a line, as text and HTML; `\|` is a bar within a cell. */
function cellsOfBars(line: string): string[] {
  const bare = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return bare
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(BARE, '&lt;'))
    .map((cell) => textOf(parseFragment(cell).childNodes));
}
