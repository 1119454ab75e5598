import { joinLines } from '../../common/characters.js';

/** A line of a text node as it is shown after the lines above it, and where it begins in the source. */
export interface SoftLine {
  text: string;
  /** Lines below the node's first one. */
  line: number;
  /** White space of the source before its first character, and blanks of `text` before that. */
  indent: number;
  lead: number;
}

/** White space in HTML source is one space, and none where a line ends between Chinese characters. */
export function softBreaks(text: string): string {
  if (!/[\n\r]/.test(text)) return text;
  return softLines(text)
    .map((line) => line.text)
    .join('');
}

/** The lines of a text node that show something, each as `softBreaks` shows it: joined they are its text. */
export function softLines(text: string): SoftLine[] {
  const shown: SoftLine[] = [];
  let above = '';
  for (const [line, source] of text.split(/[\n\r]/).entries()) {
    const own = withoutIndent(source);
    if (own === '') continue;
    const joined = joinLines(above.slice(-1), own).slice(Math.min(above.length, 1));
    shown.push({ text: joined, line, indent: source.indexOf(own), lead: joined.length - own.length });
    above = own;
  }
  // White space at an end is kept: it may separate this text from what comes before or after it.
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return [{ text: ' ', line: 0, indent: 0, lead: 1 }];
  if (/^\s/.test(text)) {
    first.text = ` ${first.text}`;
    first.lead++;
  }
  if (/\s$/.test(text.slice(-1))) last.text += ' ';
  return shown;
}

/** A line of source without the blanks at its ends; a full-width blank is content. */
function withoutIndent(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && /[ \t]/.test(line[start] ?? '')) start++;
  while (end > start && /[ \t]/.test(line[end - 1] ?? '')) end--;
  return line.slice(start, end);
}
