import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import type { Text } from '../../model.js';
import { EMPHASIS_MARKS, MARKDOWN_COLUMNS, MARKDOWN_DEFINITIONS, MARKDOWN_NESTING } from '../settings.js';
import { isDelimiterRow } from './long-tables.js';

/**
 * Throws Problem: too-complex, at the line at which a Markdown text would take the parser minutes or overflow its stack:
 * block quotes or lists nested too deep (`> > > …`), or a paragraph crowded with emphasis marks.
 */
export function limitComplexity(text: string): void {
  const deep = deepLine(text) ?? deepList(text);
  if (deep !== null) throw tooComplex(deep, `第 ${deep} 行的嵌套层次过深`, `line ${deep} is nested too deep`);
  const crowded = crowdedLine(text);
  if (crowded === null) return;
  const { line, what, most } = crowded;
  throw tooComplex(
    line,
    `第 ${line} 行所在的段落里${what.zh}过多，超过 ${most} 处`,
    `the paragraph at line ${line} has too many ${what.en}: more than ${most}`,
  );
}

/** What takes the parser time by the square of its number in a paragraph or a row; definitions in a document. */
const CROWDS = [
  { what: say('强调符号（* _ ~）', 'emphasis marks (* _ ~)'), mark: /[*_~]+/g, most: EMPHASIS_MARKS },
  { what: say('链接（[ ]( )）', 'links ([ ]( ))'), mark: /\](?=[([])/g, most: EMPHASIS_MARKS },
  { what: say('反引号（`）', 'backticks (`)'), mark: /`+/g, most: EMPHASIS_MARKS },
  { what: say('竖线（|）', 'bars (|)'), mark: /\|/g, most: MARKDOWN_COLUMNS },
];

/** A definition of a link or of a footnote. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,999}\]:/;

/** The marks of quotes and items that open a line, where they are too many; or the end of a line, to count it. */
const DEEP_LINE = new RegExp(`^[ \\t]*((?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*){${MARKDOWN_NESTING},})|\\n`, 'gm');

/** The first line whose block quotes and lists are nested too deep, or null. */
function deepLine(text: string): number | null {
  let line = 1;
  for (const match of text.matchAll(DEEP_LINE)) {
    if (match[0] === '\n') line++;
    else if (
      />|[-*+\d]/.test(match[1] ?? '') &&
      (match[1] ?? '').split(/[>*+.)-]/).length > MARKDOWN_NESTING
    ) {
      // A line of nothing but dashes, or stars, is a thematic break.
      const ends = /^$|^[\n\r]/.test(text.charAt(match.index + match[0].length));
      if (!ends || !/^[ \t]*(?:-[ \t]*)+$|^[ \t]*(?:\*[ \t]*)+$/.test(match[0])) return line;
    }
  }
  return null;
}

/** The first item of lists that indents nest too deep, or null. A line at the margin ends all of them. */
function deepList(text: string): number | null {
  const indents: number[] = [];
  let line = 1;
  for (const match of text.matchAll(/^([ \t]*)(?:([-*+]|\d{1,9}[.)])(?=[ \t]))?(?=\S| )|\n/gm)) {
    if (match[0] === '\n') {
      line++;
      continue;
    }
    const indent = match[1]?.length ?? 0;
    if (match[2] === undefined && indent > 0) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    if (match[2] !== undefined && indents.push(indent) > MARKDOWN_NESTING) return line;
  }
  return null;
}

/**
 * The first line at which a paragraph has so many of some marks that the parser takes minutes, or null. The rows of a
 * table and the items of a list are paragraphs of their own.
 */
function crowdedLine(text: string): { line: number; what: Text; most: number } | null {
  const counts = CROWDS.map(() => 0);
  let definitions = 0;
  let inTable = false;
  let inList = true;
  for (const [index, line] of text.split('\n').entries()) {
    const blank = line.trim() === '';
    if (blank) inTable = false;
    // An item with a number begins a paragraph after a blank line or another item only.
    const item: boolean = /^\s*(?:#{1,6}|[-*+])\s/.test(line) || (inList && /^\s*\d{1,9}[.)]\s/.test(line));
    inList = blank || item || (inList && /^\s/.test(line));
    if (blank || item || inTable) counts.fill(0);
    inTable ||= isDelimiterRow(line);
    if (DEFINITION.test(line) && ++definitions > MARKDOWN_DEFINITIONS)
      return {
        line: index + 1,
        what: say('链接和脚注的定义', 'definitions of links and footnotes'),
        most: MARKDOWN_DEFINITIONS,
      };
    for (const [at, { mark, what, most }] of CROWDS.entries()) {
      counts[at] = (counts[at] ?? 0) + (line.match(mark)?.length ?? 0);
      if ((counts[at] ?? 0) > most) return { line: index + 1, what, most };
    }
    // Bars of one line are cells of one row; the lines of a paragraph are none.
    counts[CROWDS.length - 1] = 0;
  }
  return null;
}

function tooComplex(line: number, zh: string, en: string): Problem {
  return new Problem('too-complex', say(zh, en), null, { kind: 'text', line, column: 1 });
}
