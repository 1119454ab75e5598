import { describe, expect, test } from '@jest/globals';
import { LOOKS, READINGS } from '../../../pipeline/check/data/lexicon.generated.js';
import { isLeftOver } from '../../../pipeline/check/spelling/alone.js';
import { doubtOf } from '../../../pipeline/check/spelling/doubts.js';
import { Lexicon } from '../../../pipeline/check/spelling/lexicon.js';
import { Likeness } from '../../../pipeline/check/spelling/likeness.js';
import { OwnWords } from '../../../pipeline/check/spelling/own-words.js';
import { segment } from '../../../pipeline/check/spelling/segmentation.js';
import { SlipSearch, type SlipKind } from '../../../pipeline/check/spelling/slips.js';
import { NOWHERE, Words } from '../../../pipeline/check/spelling/words.js';
import { different } from '../settings-parts.js';

const likeness = new Likeness(READINGS, LOOKS);

/** A lexicon of a few words of one or two characters with their costs, in tenths. */
function lexiconOf(costs: Readonly<Record<string, number>>): Lexicon {
  const firsts = [...new Set(Object.keys(costs).map(([first = '']) => first))].sort();
  const behind = firsts.map((first) =>
    Object.keys(costs)
      .filter((word) => word.length === 2 && word.startsWith(first))
      .sort(),
  );
  const code = (cost: number, isParent: boolean, isLast: boolean): string =>
    String.fromCharCode(0x3400 + Math.round(cost * 10) * 4 + (isParent ? 2 : 0) + (isLast ? 1 : 0));
  const tops = firsts.map((first, at) =>
    code(costs[first] ?? 0, (behind[at] ?? []).length > 0, at === firsts.length - 1),
  );
  const twos = behind.flatMap((words) =>
    words.map((word, at) => code(costs[word] ?? 0, false, at === words.length - 1)),
  );
  return new Lexicon({
    characters: ['一', ...firsts, ...behind.flat().map((word) => word.slice(1))].join(''),
    costs: [code(0, firsts.length > 0, true), ...tops, ...twos].join(''),
  });
}

function wordsOf(
  clauses: readonly string[],
  costs: Readonly<Record<string, number>> = {},
  trade: readonly string[] = [],
): Words {
  return new Words(lexiconOf(costs), new OwnWords(clauses), new Set(trade));
}

/** What a string of the document's own costs. */
function ownCost(text: string, clauses: readonly string[]): number {
  const words = wordsOf(clauses);
  let node = 0;
  for (let at = 0; at < text.length; at++) node = words.inOwn(node, text.charCodeAt(at));
  return words.cost(NOWHERE, node, text.length);
}

/** Clauses that share a text, with a character of their own before it and behind it. */
function sharing(text: string, number: number): string[] {
  const others = different(2 * number, 400);
  return Array.from({ length: number }, (_, at) => `${others[2 * at]}${text}${others[2 * at + 1]}`);
}

describe('words of the document', () => {
  test.each([
    [6, true],
    [7, false],
  ])('a string of %i characters may be one: %s', (length, may) => {
    expect(ownCost(different(length), sharing(different(length), 3)) < Infinity).toBe(may);
  });

  test.each([
    [2, false],
    [3, true],
  ])('a string that stands in %i clauses is one: %s', (number, is) => {
    expect(ownCost('云帆', sharing('云帆', number)) < Infinity).toBe(is);
  });

  test.each([
    [1, false],
    [2, true],
  ])('a word that stands in %i clauses is expected: %s', (number, is) => {
    expect(wordsOf(sharing('云帆', number)).isExpected('云帆')).toBe(is);
  });

  test.each([
    [4, false],
    [3, true],
  ])('a string of five clauses that goes on in the same way in %i is whole: %s', (number, is) => {
    const clauses = [...sharing('云帆行', number), ...sharing('云帆', 5).slice(number)];
    expect(ownCost('云帆', clauses) < Infinity).toBe(is);
  });

  test('three of ten words are the document’s own', () => {
    const clauses = sharing('云帆', 3);
    const twoEach = clauses.join('').length / 2;
    expect(ownCost('云帆', clauses)).toBeCloseTo(-Math.log((0.3 * 3) / twoEach), 6);
  });
});

test.each([
  [17.9, 17.9],
  [18.1, 18],
])('a character of the cost %f costs %f: none costs more than one that is no word', (given, cost) => {
  const words = wordsOf([], { 云: given });
  expect(words.cost(words.inLexicon(0, '云'.charCodeAt(0)), NOWHERE, 1)).toBeCloseTo(cost, 6);
});

test.each([
  [14.9, false],
  [15, true],
])('a word of two characters that costs %f is rare: %s', (cost, is) => {
  expect(isLeftOver('拉圾', cost)).toBe(is);
});

describe('what gains enough', () => {
  function found(costs: Readonly<Record<string, number>>): number {
    const words = wordsOf([], costs);
    return new SlipSearch('部暑', segment('部暑', words), words, likeness).found.length;
  }

  test.each([
    [6, 1],
    [6.1, 0],
  ])('where the two characters cost 11 and the word %f: %i', (cost, number) => {
    expect(found({ 部: 5.5, 暑: 5.5, 部署: cost })).toBe(number);
  });

  test.each([
    [5.5, 1],
    [5.4, 0],
  ])('no word is taken to cost less than 6: characters of 5.5 and %f', (cost, number) => {
    expect(found({ 部: 5.5, 暑: cost, 部署: 1 })).toBe(number);
  });
});

describe('how much is not believed', () => {
  const KNOWN = { 部署: 8, 乡村: 8, 应急: 8, 清河: 8, 治理: 8, 管理: 8 };

  interface Given {
    kind?: SlipKind;
    was?: string;
    word?: string;
    behind?: string;
    own?: readonly string[];
    costs?: Readonly<Record<string, number>>;
    trade?: readonly string[];
  }

  function doubt({
    kind = 'sound',
    was = '部暑',
    word = '部署',
    behind = '',
    own = [],
    ...more
  }: Given): number {
    const words = wordsOf(own, { ...KNOWN, ...more.costs }, more.trade ?? [word]);
    const clause = was + behind;
    const slip = { kind, start: 0, end: was.length, word, gain: 9 };
    return doubtOf(slip, clause, segment(clause, words), words);
  }

  test.each([
    ['sound', 0],
    ['look', 1],
    ['near-sound', 2],
    ['lost', 0],
    ['doubled', 0],
    ['swapped', 1],
  ] as const)('of the kind %s: %i', (kind, expected) => {
    expect(doubt({ kind })).toBe(expected);
  });

  test.each<[string, Given, number]>([
    ['a word of its own is changed', { was: '向村', word: '乡村' }, 4],
    ['the other half is a word of its own', { was: '在暑', word: '在署', costs: { 在署: 8 } }, 4],
    ['it may be the name of a place', { was: '青河', word: '清理', costs: { 清理: 8 } }, 4],
    ['both are of places', { was: '青河', word: '清河' }, 0],
    ['the language has what stands there', { costs: { 部暑: 16 } }, 3],
    ['two clauses have what stands there', { own: ['统一部暑', '做好部暑安排'] }, 3],
    ['one clause has it', { own: ['统一部暑', '做好安排'] }, 0],
    ['neither trade nor document has the word', { trade: [] }, 5],
    ['two clauses have the word', { trade: [], own: ['统一部署', '做好部署安排'] }, 0],
    ['a number', { was: '三署', word: '部署' }, Infinity],
    ['the name of a county', { behind: '县' }, Infinity],
    ['a name that the document has', { behind: '县', own: ['部署县', '在部署县'] }, 4],
    ['what begins with the word for a county', { behind: '县级', costs: { 县级: 8 } }, 0],
  ])('%s', (_, given, expected) => {
    expect(doubt(given)).toBe(expected);
  });
});
