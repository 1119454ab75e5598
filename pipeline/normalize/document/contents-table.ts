import { fold } from '../../common/characters.js';
import { roleOf } from '../../common/vocabulary/headings.js';
import { CONTENTS_HEADING, ITEMS_HEADING, PAGE_HEADING } from '../../common/vocabulary/titles.js';
import type { Block, Paragraph, Row, Table } from '../../model.js';
import { CONTENTS_TABLE_ROWS } from '../settings.js';

const PAGE = /^[-—(]?\d{1,4}[-—)]?$/;

/**
 * The document with the contents that are a table as lines: each row a line of its title, leaders and page. Lists with
 * numbers beside them are a table of contents below 目录 or a heading 页码; else they sum the lists up.
 *
 *     > | 目录             |    |
 *     > | 基本履职事项清单 | 3  |
 *     > | 配合履职事项清单 | 12 |
 */
export function withContentsAsLines(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index): Block | Block[] => {
    if (block.kind === 'paragraph') return block;
    return linesOf(block, blocks[index - 1]) ?? block;
  });
}

function linesOf(table: Table, above: Block | undefined): Paragraph[] | null {
  if (table.rows.length > CONTENTS_TABLE_ROWS) return null;
  const rows = table.rows.map((row) => ({ row, texts: textsOf(row) })).filter(({ texts }) => texts.size > 0);
  const titled = rows[0]?.texts.size === 1 && rows[0].row.cells.some(isContentsHeading);
  const below = titled || (above?.kind === 'paragraph' && CONTENTS_HEADING.test(fold(above.text)));
  const head = rows.find(({ texts }) => [...texts.values()].some((text) => PAGE_HEADING.test(text)));
  // A list whose last column tells pages is a list.
  if (!below && (head === undefined || namesItems(head.texts))) return null;
  const body = rows.filter((each, index) => each !== head && !(titled && index === 0));
  const lines = body.map(({ row, texts }) => lineOf(row, texts, head?.texts));
  if (lines.length === 0 || lines.includes(null)) return null;
  const heading = titled ? [paragraphOf('目录', rows[0]?.row ?? table)] : [];
  return [...heading, ...lines.filter((line) => line !== null)];
}

function namesItems(head: ReadonlyMap<number, string>): boolean {
  const roles = new Set([...head.values()].map(roleOf));
  return roles.has('category') && roles.has('name');
}

function isContentsHeading({ text }: { text: string }): boolean {
  return CONTENTS_HEADING.test(fold(text));
}

/** The texts of a row by their columns, folded, blank ones left out. */
function textsOf({ cells }: Row): Map<number, string> {
  return new Map(
    cells.map(({ column, text }) => [column, fold(text)] as const).filter(([, text]) => text !== ''),
  );
}

/** A row as a line of contents: its page stands below 页码, or last. Null where it has none, or no title. */
function lineOf(
  row: Row,
  texts: ReadonlyMap<number, string>,
  head: ReadonlyMap<number, string> | undefined,
): Paragraph | null {
  const columns = [...texts.keys()];
  const page = [...(head ?? [])].find(([, text]) => PAGE_HEADING.test(text))?.[0] ?? columns.at(-1) ?? 0;
  const number = /\d+/.exec(PAGE.exec(texts.get(page) ?? '')?.[0] ?? '')?.[0];
  const words = columns
    .filter((column) => column !== page)
    .map((column) => {
      const text = texts.get(column) ?? '';
      return ITEMS_HEADING.test(head?.get(column) ?? '') && /^\d+$/.test(text) ? `（${text}项）` : text;
    });
  if (number === undefined || !words.some((text) => /[一-龥]{2}/.test(text))) return null;
  return paragraphOf(`${words.join(' ')}……${number}`, row);
}

function paragraphOf(text: string, { place }: Pick<Row, 'place'>): Paragraph {
  return { kind: 'paragraph', text, heading: null, place };
}
