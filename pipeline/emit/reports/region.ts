import type { Place, Spot, TextPlace } from '../../model.js';

/** A part of a text document: lines and columns from 1, a column is a UTF-16 unit, the end is behind the last one. */
export interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/**
 * The region of a printed text in a file, or null where there is none: no place, a page, a cell of a sheet, or a file
 * whose lines are not those that its places count (the lines of a web page inside of an .mht).
 */
export function regionIn(lines: SourceLines | null, place: Place | null, spot: Spot | null): Region | null {
  return lines === null || place?.kind !== 'text' ? null : lines.regionOf(place, spot);
}

/** The lines of a source, without their ends: as the places of text documents count them. */
export class SourceLines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (const match of text.matchAll(/\r\n|[\n\r]/g)) this.starts.push(match.index + match[0].length);
  }

  /**
   * The region of a printed text that begins at `place`, or of the part of it that is meant. Source and print are
   * held against each other character by character, over white space, markup and escapes that the print lacks. Where
   * they cannot be (or no text is known) the region is what is known: from the place to the end of its line, which
   * is also what SARIF takes a region without an end for (2.1.0, 3.30.8). Null where the source has no such place.
   */
  regionOf(place: TextPlace, spot: Spot | null): Region | null {
    const start = this.offsetOf(place);
    if (start === null) return null;
    const found = spot === null ? null : align(this.text, start, spot);
    if (found !== null && found.end > found.start) {
      const [from, to] = [this.positionOf(found.start), this.positionOf(found.end)];
      return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    }
    const { line, column } = place;
    return {
      startLine: line,
      startColumn: column,
      endLine: line,
      endColumn: Math.max(column, this.lengthOf(line) + 1),
    };
  }

  private offsetOf({ line, column }: TextPlace): number | null {
    const start = this.starts[line - 1];
    if (start === undefined) return null;
    return column - 1 <= this.lengthOf(line) ? start + column - 1 : null;
  }

  /** UTF-16 units in a line, without its end. */
  private lengthOf(line: number): number {
    const start = this.starts[line - 1] ?? 0;
    const text = this.text.slice(start, this.starts[line] ?? this.text.length);
    return text.replace(/(?:\r\n|[\n\r])$/, '').length;
  }

  private positionOf(offset: number): { line: number; column: number } {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}

/** What a source may hold where the print holds nothing: tags, comments, escapes and marks of Markdown, a pipe. */
const UNPRINTED = /<[^<>]{1,1000}>|[\\*_`~#>|]|&nbsp;/y;

/** Character references whose character the print holds. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
const REFERENCE = /&(?:amp|lt|gt|quot);/y;

/** Where the meant part of a printed text stands in the source; null where the two do not go together. */
function align(
  source: string,
  from: number,
  { text, start, end }: Spot,
): { start: number; end: number } | null {
  let at = from;
  let first: number | null = null;
  let last = from;
  for (let index = 0; index < Math.min(end, text.length); index++) {
    const character = text.charAt(index);
    // What stands between cells that are shown on one line stands in no source.
    if (/[\s│]/.test(character)) continue;
    const next = stepTo(source, at, text, index);
    if (next === null) return null;
    if (index >= start) {
      first ??= next.start;
      last = next.end;
    }
    at = next.end;
  }
  return first === null ? null : { start: first, end: last };
}

/** The next printed character of the source, where it is that of the print at `index`. */
function stepTo(
  source: string,
  from: number,
  print: string,
  index: number,
): { start: number; end: number } | null {
  const character = print.charAt(index);
  let at = from;
  while (at < source.length) {
    const here = source.charAt(at);
    REFERENCE.lastIndex = at;
    const [reference] = here === '&' ? (REFERENCE.exec(source) ?? []) : [];
    // Where nothing reads references, the print holds them as they are.
    if (
      reference !== undefined &&
      REFERENCES[reference] === character &&
      !print.startsWith(reference, index)
    ) {
      return { start: at, end: at + reference.length };
    }
    if (here === character) return { start: at, end: at + 1 };
    UNPRINTED.lastIndex = at;
    const [unprinted] = UNPRINTED.exec(source) ?? [];
    if (unprinted !== undefined) at += unprinted.length;
    else if (/\s/.test(here)) at++;
    else return null;
  }
  return null;
}
