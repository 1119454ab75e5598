import { MARKDOWN_TABLE_ROWS } from '../settings.js';

/** A piece of Markdown. `line` is its first line; `continues` where its table goes on from the piece before. */
export interface Chunk {
  text: string;
  line: number;
  continues: boolean;
}

const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** True for the line below a table's heading. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && DELIMITER.test(line.replace(/\r$/, ''));
}

/**
 * Cuts a text with many tables below one of them, and tables of more than `MARKDOWN_TABLE_ROWS` rows into pieces that repeat the table's first two lines. A piece that continues a table says so; its lines count
 * from `line`, two lines above its first own row.
 */
export function splitLongTables(text: string, line: number): Chunk[] {
  const lines = text.split('\n');
  if (lines.length <= 2 * MARKDOWN_TABLE_ROWS) return [{ text, line, continues: false }];
  const chunks: Chunk[] = [];
  let start = 0;
  let continues = false;
  let head: string[] = [];
  let rows = 0;
  const cut = (end: number): void => {
    const own = lines.slice(start, end);
    if (continues)
      chunks.push({ text: [...head, ...own].join('\n'), line: line + start - head.length, continues });
    else if (own.some((each) => each.trim() !== ''))
      chunks.push({ text: own.join('\n'), line: line + start, continues });
    start = end;
  };
  for (const [index, each] of lines.entries()) {
    if (head.length === 0) {
      const above = lines[index - 1] ?? '';
      if (!each.includes('-') || !above.includes('|') || !DELIMITER.test(each.replace(/\r$/, ''))) continue;
      head = [above, each];
      rows = 0;
    } else if (each.trim() === '') {
      // Many tables cost the parser time by the square of their number: what comes below one may stand alone.
      if (continues || (index - start > MARKDOWN_TABLE_ROWS && !/^[ \t]/.test(lines[index + 1] ?? '')))
        cut(index);
      continues = false;
      head = [];
    } else if (++rows > MARKDOWN_TABLE_ROWS) {
      cut(index);
      continues = true;
      rows = 1;
    }
  }
  cut(lines.length);
  return chunks;
}
