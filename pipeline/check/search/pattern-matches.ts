import { describeColumn } from '../words/column-words.js';
import { say } from '../../common/result.js';
import type { DutyList, Text } from '../../model.js';
import { listWords, rowWords } from '../words/message-words.js';
import type { Defect, Facts } from '../rule.js';
import { partOf } from '../subjects.js';
import { mayMatch, signsOf, type Needs, type Signs } from './prefilter.js';
import { textsOf, type Occurrence } from './texts.js';

/** What stands between two texts in the joined one: no text holds it, and no pattern of a rule matches over it. */
const BETWEEN = '\n\u0000\n';

/** All texts of a document as one string, so that a rule searches it once. */
interface Joined {
  text: string;
  /** Each text with the index at which it begins. */
  starts: { from: number; occurrence: Occurrence }[];
  signs: Signs;
  /** What was counted already. */
  counts: Map<string, number>;
}

/** A part of a text that a rule has found. */
export interface Slip {
  occurrence: Occurrence;
  start: number;
  end: number;
  match: RegExpMatchArray;
}

const known = new WeakMap<DutyList, Joined>();

/** True for a text that people wrote in words: not a row's number, which has rules of its own. */
function isWorded({ column }: Occurrence): boolean {
  return column !== 'number';
}

/** All texts but the rows' numbers, as one. */
function joinedTexts(list: DutyList): Joined {
  let joined = known.get(list);
  if (joined === undefined) {
    const starts: Joined['starts'] = [];
    const pieces: string[] = [];
    let from = 0;
    for (const occurrence of textsOf(list)) {
      if (!isWorded(occurrence)) continue;
      const text = occurrence.text.replaceAll('\u0000', ' ');
      starts.push({ from, occurrence });
      pieces.push(text);
      from += text.length + BETWEEN.length;
    }
    const text = [...pieces, ''].join(BETWEEN);
    joined = { text, starts, signs: signsOf(text), counts: new Map() };
    known.set(list, joined);
  }
  return joined;
}

/**
 * Where a pattern (global, multiline: `^` and `$` are the ends of a line) matches in the texts of a document, in
 * their order; what the caller allows as a term is left out. Where the document holds nothing of what the pattern
 * needs, it is not searched.
 */
export function* findSlips(
  { list, options }: Pick<Facts, 'list' | 'options'>,
  pattern: RegExp,
  needs?: Needs,
): Generator<Slip> {
  const { text, starts, signs } = joinedTexts(list);
  if (needs !== undefined && !mayMatch(signs, needs)) return;
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    while ((starts[at + 1]?.from ?? Infinity) <= match.index) at++;
    const piece = starts[at];
    if (piece === undefined) return;
    const start = match.index - piece.from;
    const slip = { occurrence: piece.occurrence, start, end: start + match[0].length, match };
    if (!isAllowed(slip, options.terms)) yield slip;
  }
}

/** What stands so often is usual: nobody asks how much more often it does. */
export const USUAL = 3;

/** How often a text stands in the document, counted up to `USUAL`. */
export function countOf(list: DutyList, wanted: string): number {
  const { text, counts } = joinedTexts(list);
  let count = counts.get(wanted);
  if (count === undefined) {
    count = 0;
    for (let at = text.indexOf(wanted); at >= 0 && count < USUAL; at = text.indexOf(wanted, at + 1)) count++;
    counts.set(wanted, count);
  }
  return count;
}

/** True where a term that the caller allows covers what was found. */
export function isAllowed(
  { occurrence, start, end }: Pick<Slip, 'occurrence' | 'start' | 'end'>,
  terms: readonly string[] = [],
): boolean {
  return terms.some((term) => {
    if (term === '') return false;
    const from = occurrence.text.lastIndexOf(term, start);
    return from >= 0 && from + term.length >= end;
  });
}

/** The defect that a slip of the text is: where it stands, in words, and what is wrong. */
export function defectOf(
  list: DutyList,
  { occurrence, start, end }: Pick<Slip, 'occurrence' | 'start' | 'end'>,
  what: Text,
  more: Pick<Defect, 'expected' | 'actual' | 'related'> = {},
): Defect {
  const where = whereIs(list, occurrence);
  return {
    list: occurrence.list,
    item: occurrence.item,
    about: partOf(occurrence, { start, end }),
    message: say(`${where.zh}${what.zh}`, `${where.en}: ${what.en}`),
    key: `${occurrence.column ?? occurrence.kind} ${occurrence.text.slice(Math.max(0, start - 4), end + 4)}`,
    ...more,
  };
}

/** Where a text stands, in words: 配合履职事项第 3 号“上级部门职责”. */
export function whereIs(list: DutyList, { kind, list: name, item, column }: Occurrence): Text {
  const of = name === null ? say('', '') : say(listWords(name).zh, `${listWords(name).en}, `);
  if (name !== null && item !== undefined && column !== null) {
    const heading = describeColumn(list, name, column);
    return say(`${of.zh}${rowWords(item).zh}“${heading}”`, `${of.en}${rowWords(item).en}, “${heading}”`);
  }
  const what = KINDS[kind];
  return say(`${of.zh}${what.zh}`, `${of.en}${what.en}`);
}

const KINDS: Readonly<Record<Occurrence['kind'], Text>> = {
  title: say('文件标题', 'title of the document'),
  'list-title': say('标题', 'title'),
  paragraph: say('正文', 'narrative'),
  contents: say('目录', 'contents'),
  heading: say('表头', 'heading row'),
  group: say('类别行', 'category row'),
  cell: say('单元格', 'cell'),
};
