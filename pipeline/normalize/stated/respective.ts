import { LISTS } from '../../common/names.js';
import type { ListKey } from '../lists/list-key.js';
import { listsOnly, type Names } from './names.js';
import type { NumeralToken } from './numerals.js';
import type { Reading } from './readings.js';
import { sentenceBefore, WINDOW } from './sentences.js';
import { listsAmong, namesIn, type Topic } from './topics.js';
import { LIST_VERB } from './words.js';

const ORDER = new RegExp(
  `(?:分别|依次)(?:为|是|有|共|达|计|:|${LIST_VERB}|履职|事项)*(?=[\\d〇零一二两三四五六七八九十百])`,
  'g',
);

/**
 * Numbers in the order of names that stand before them.
 *
 *     > | 基本履职、配合履职、收回事项三类，数量分别是 110、101、34 项
 *                                                      ^^^^^^^^^^^^^^
 *     > | 形成“110+101+34”清单体系
 */
export function readRespective(
  folded: string,
  tokens: readonly NumeralToken[],
  names: Names,
  heading: ListKey | null,
): Map<NumeralToken, Reading> {
  const found = new Map<NumeralToken, Reading>();
  let next = 0;
  for (const match of folded.matchAll(ORDER)) {
    const from = match.index + match[0].length;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < from) next++;
    const run = runFrom(folded, tokens, next, from);
    if (run.length < 2) continue;
    for (const [token, reading] of assign(folded, match.index, run, names, heading))
      found.set(token, reading);
  }
  for (const [index, token] of tokens.entries()) {
    // Before anything else: a run is gone through once, and not from each of its numbers.
    const before = tokens[index - 1];
    if (found.has(token) || (before && follows(before, token, folded))) continue;
    const run = runFrom(folded, tokens, index, token.start);
    if (run.length < 2) continue;
    for (const [each, reading] of listsInOrder(folded, run, names)) found.set(each, reading);
  }
  for (const run of sums(folded, tokens))
    for (const [index, token] of run.entries()) found.set(token, totalOf(token, LISTS[index] ?? null));
  return found;
}

/** The numbers of items that follow each other from a place on, behind which the token of that index is the first. */
function runFrom(
  folded: string,
  tokens: readonly NumeralToken[],
  first: number,
  from: number,
): NumeralToken[] {
  const run: NumeralToken[] = [];
  let at = from;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.unit !== 'items' || !JOINED.test(folded.slice(at, token.start))) break;
    run.push(token);
    at = token.unitEnd;
  }
  return run;
}

/** True for a number that no words part from the one before it. */
function follows(before: NumeralToken, { start }: NumeralToken, folded: string): boolean {
  return before.unit === 'items' && JOINED.test(folded.slice(before.unitEnd, start));
}

const JOINED = /^[、，,和及与]{0,2}$/;

/** 基本履职、配合履职、收回事项 5 项、4 项、3 项: as many lists, one joined to the other, right before as many numbers. */
function listsInOrder(folded: string, run: readonly NumeralToken[], names: Names): [NumeralToken, Reading][] {
  const sentence = sentenceBefore(folded, run[0]?.start ?? 0);
  const named = namesIn(sentence, listsOnly(names)).slice(-run.length);
  const lists = listsAmong(named);
  if (new Set(lists).size !== run.length) return [];
  const between = named.map(({ start: at }, index) => sentence.slice(at, named[index + 1]?.start));
  const isJoined = between.every((text, index) =>
    index < between.length - 1
      ? /^[一-龥]{2,12}[、，,和及与]$/.test(text)
      : /^[一-龥]{2,12}[共计为有:]*$/.test(text),
  );
  if (!isJoined) return [];
  return run.map((token, index) => [token, totalOf(token, lists[index] ?? null)]);
}

/** The number as the total of a list. */
function totalOf(token: NumeralToken, list: ListKey | null): Reading {
  return {
    token,
    start: token.start,
    end: token.unitEnd,
    as: 'figure',
    kind: 'list-total',
    list,
    category: null,
  };
}

/** Three numbers with plus signs between them are those of the three lists. */
function sums(folded: string, tokens: readonly NumeralToken[]): NumeralToken[][] {
  const runs: NumeralToken[][] = [];
  for (let index = 0; index + 2 < tokens.length; index++) {
    const run = tokens.slice(index, index + 3);
    const [first, , last] = run;
    if (first === undefined || last === undefined) continue;
    if (
      /^\d+[+＋]\d+[+＋]\d+$/.test(folded.slice(first.start, last.end)) &&
      !/[+＋]/.test(folded[first.start - 1] ?? '') &&
      !/[+＋]/.test(folded[last.end] ?? '')
    )
      runs.push(run);
  }
  return runs;
}

function assign(
  folded: string,
  at: number,
  run: readonly NumeralToken[],
  names: Names,
  heading: ListKey | null,
): [NumeralToken, Reading][] {
  const text = folded.slice(Math.max(0, at - WINDOW), at);
  const sentence = text.slice(text.search(/[^。；;!?\n]*$/));
  const own = namesIn(sentence, names);
  const named = (own.length >= run.length ? own : namesIn(text, names)).slice(-run.length);
  const kinds = new Set(named.map((each) => each.of));
  const lists = listsAmong(named);
  // What the sentence speaks of, before what stands above it: 收回事项共 9 项，其中乡村振兴、卫生健康分别为 3 项、6 项.
  const about = listBefore(text, named, names) ?? heading;
  const settled = named.length === run.length && kinds.size === 1 && new Set(lists).size === lists.length;
  return run.map((token, index) => {
    const topic = named[index];
    const base = { token, start: token.start, end: token.unitEnd } as const;
    if (settled && topic?.of === 'list') return [token, totalOf(token, topic.list)];
    if (settled && topic?.of === 'category' && about !== null)
      return [
        token,
        { ...base, as: 'figure', kind: 'category-count', list: about, category: topic.category },
      ];
    return [token, { ...base, as: 'unread', doubt: 'total', list: null }];
  });
}

function listBefore(text: string, named: readonly Topic[], names: Names): ListKey | null {
  const before = namesIn(text.slice(0, named[0]?.start ?? 0), listsOnly(names)).findLast(
    (each) => each.of === 'list',
  );
  return before?.of === 'list' ? before.list : null;
}
