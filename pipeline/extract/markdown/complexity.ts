import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { EMPHASIS_MARKS, MARKDOWN_NESTING } from '../settings.js';
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
  const zh = `第 ${crowded} 行所在的段落里强调符号（* _ ~）过多，超过 ${EMPHASIS_MARKS} 处`;
  const en = `the paragraph at line ${crowded} has too many emphasis marks (* _ ~): more than ${EMPHASIS_MARKS}`;
  throw tooComplex(crowded, zh, en);
}

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
 * The first line at which a paragraph has so many runs of emphasis marks that pairing them takes the parser minutes,
 * or null. The rows of a table and the items of a list are paragraphs of their own.
 */
function crowdedLine(text: string): number | null {
  let marks = 0;
  let inTable = false;
  let inList = true;
  for (const [index, line] of text.split('\n').entries()) {
    const blank = line.trim() === '';
    if (blank) inTable = false;
    // An item with a number begins a paragraph after a blank line or another item only.
    const item: boolean = /^\s*(?:#{1,6}|[-*+])\s/.test(line) || (inList && /^\s*\d{1,9}[.)]\s/.test(line));
    inList = blank || item || (inList && /^\s/.test(line));
    if (blank || item || inTable) marks = 0;
    inTable ||= isDelimiterRow(line);
    marks += line.match(/[*_~]+/g)?.length ?? 0;
    if (marks > EMPHASIS_MARKS) return index + 1;
  }
  return null;
}

function tooComplex(line: number, zh: string, en: string): Problem {
  return new Problem('too-complex', say(zh, en), null, { kind: 'text', line, column: 1 });
}
