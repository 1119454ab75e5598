import { extract } from '../../pipeline/extract/index.js';
import type { Block, Table, Tables, TextFormat } from '../../pipeline/model.js';

/** A document's tables and paragraphs. */
export async function tablesOf(format: TextFormat, text: string): Promise<Tables> {
  const result = await extract({
    kind: 'text',
    document: '清单',
    format,
    encoding: 'utf-8',
    text,
    notes: [],
  });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** Blocks in short: a paragraph as its text (`#` for each level of a heading), a table as rows of texts. */
export async function shortOf(format: TextFormat, text: string): Promise<(string | string[][])[]> {
  return (await tablesOf(format, text)).blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.cells.map((cell) => cell.text))
      : `${'#'.repeat(block.heading ?? 0)}${block.text}`,
  );
}

/** The first table of a document. */
export async function tableOf(format: TextFormat, text: string): Promise<Table> {
  const table = (await tablesOf(format, text)).blocks.find((block): block is Table => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

/** A cell, or a block, as `line:column`. */
export function at({ place }: Pick<Block, 'place'>): string {
  return place.kind === 'text' ? `${place.line}:${place.column}` : place.kind;
}

/** The places of a table's cells, row by row. */
export function placesOf(table: Table): string[][] {
  return table.rows.map((row) => row.cells.map(at));
}
