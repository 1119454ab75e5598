import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { isPossible, type DateMention } from '../../pipeline/check/document/dates.js';
import { narrativeMisnumbered } from '../../pipeline/check/document/narrative-misnumbered.js';
import { misspeltTitle } from '../../pipeline/check/document/titles.js';
import { Fingerprints } from '../../pipeline/check/fingerprint.js';
import { dutiesRepeated } from '../../pipeline/check/repeats/duties-repeated.js';
import { longerPairs, saysEnough, type NamedItem } from '../../pipeline/check/repeats/same-items.js';
import { sentenceRepeated } from '../../pipeline/check/repeats/sentence-repeated.js';
import type { Defect, Rule } from '../../pipeline/check/rule.js';
import { defectOf } from '../../pipeline/check/search/pattern-matches.js';
import type { Occurrence } from '../../pipeline/check/search/texts.js';
import { strayText } from '../../pipeline/check/tables/stray-text.js';
import { finalPunctuationDiffers } from '../../pipeline/check/text/final-punctuation-differs.js';
import { spaceBetweenCharacters } from '../../pipeline/check/text/space-between-characters.js';
import { stepLevelSkipped } from '../../pipeline/check/text/step-level-skipped.js';
import { marksOf } from '../../pipeline/check/text/steps-of-cell.js';
import { textCutOff } from '../../pipeline/check/text/text-cut-off.js';
import { wordDoubled } from '../../pipeline/check/text/word-doubled.js';
import { namesWords, shorten, withReasons } from '../../pipeline/check/words/message-words.js';
import { JoinedTexts } from '../../pipeline/check/search/joined-texts.js';
import { rowOf } from '../../pipeline/check/subjects.js';
import type { ListName } from '../../pipeline/model.js';
import {
  spanOf,
  cellText,
  cellWith,
  different,
  filler,
  foundBy,
  itemWith,
  listWith,
  paragraph,
  paragraphText,
  part,
  PLACE,
} from './settings-parts.js';

/** What a rule on texts finds in some. */
function inTexts(rule: Rule, ...texts: readonly Occurrence[]): Defect[] {
  return foundBy(rule, listWith(), { texts, joined: new JoinedTexts(texts) });
}

describe('repeats', () => {
  test.each([
    ['甲乙丙丁', true],
    ['甲乙丙', false],
  ])('four characters can be compared: %s', (core, enough) => {
    expect(saysEnough(part<NamedItem>({ core }))).toBe(enough);
  });

  test.each([
    [12, 2, 1],
    [12, 3, 0],
    [11, 2, 0],
  ])('a name of %i characters and one with %i more', (length, more, pairs) => {
    const core = different(length);
    const longer = `${core.slice(0, 5)}${different(more, 100)}${core.slice(5)}`;
    const items = [core, longer].map((each) => part<NamedItem>({ core: each }));
    expect(longerPairs(items)).toHaveLength(pairs);
  });

  test.each([
    [20, 1],
    [19, 0],
  ])('duties of %i characters stand twice', (length, found) => {
    const row = (name: string) => itemWith({ name, cells: [cellWith('townshipDuties', different(length))] });
    const list = listWith({ lists: { cooperative: [row('甲'), row('乙')] } });
    expect(foundBy(dutiesRepeated, list)).toHaveLength(found);
  });

  test.each([
    [6, 1],
    [5, 0],
  ])('a sentence of %i characters stands twice', (length, found) => {
    const sentence = `${different(length)}。`;
    expect(inTexts(sentenceRepeated, paragraphText(sentence + sentence))).toHaveLength(found);
  });
});

describe('ends of sentences', () => {
  /** Names of items, each with an end. */
  const names = (list: ListName, count: number, end: string): Occurrence[] =>
    Array.from({ length: count }, () => cellText(`走访老人${end}`, list));

  test('eight names show what the rule of the document is, seven do not', () => {
    const over = (recovered: number) => [
      ...names('basic', 3, '。'),
      ...names('cooperative', 2, '。'),
      ...names('cooperative', 1, '；'),
      ...names('recovered', recovered, '。'),
    ];
    expect(inTexts(finalPunctuationDiffers, ...over(2))).toHaveLength(1);
    expect(inTexts(finalPunctuationDiffers, ...over(1))).toHaveLength(0);
  });

  test('four names show the practice of one list, three do not', () => {
    const others = names('cooperative', 30, '');
    expect(inTexts(finalPunctuationDiffers, ...names('basic', 4, '。'), ...others)).toHaveLength(0);
    expect(inTexts(finalPunctuationDiffers, ...names('basic', 3, '。'), ...others)).toHaveLength(3);
  });

  test('17 of 20 are the rule, 16 are not', () => {
    const of = (count: number) => [...names('basic', count, '。'), ...names('basic', 20 - count, '')];
    expect(inTexts(finalPunctuationDiffers, ...of(17))).toHaveLength(3);
    expect(inTexts(finalPunctuationDiffers, ...of(16))).toHaveLength(0);
  });

  test('two steps of a cell that agree show what the third should end in', () => {
    const cellOf = (...ends: string[]) => {
      const steps = ends.map((end, index) => ({
        number: `${index + 1}.`,
        text: `${different(4, index * 9)}${end}`,
      }));
      const text = steps.map((step) => `${step.number} ${step.text}`).join('\n');
      return cellText(text, 'cooperative', 'superiorDuties', itemWith({ superiorDuties: [{ steps }] }));
    };
    expect(inTexts(finalPunctuationDiffers, cellOf('；', '；', '。', '。'))).toHaveLength(1);
    expect(inTexts(finalPunctuationDiffers, cellOf('；', '。', '。'))).toHaveLength(0);
  });
});

describe('blanks between characters', () => {
  /** Where blanks are found in a cell. */
  const blanksIn = (text: string): (number | undefined)[] =>
    inTexts(spaceBetweenCharacters, cellText(text)).map(({ about }) => spanOf(about)?.start);
  /** Characters with a blank behind each. */
  const spaced = (count: number): string => [...different(count, 500)].join(' ');

  test('a slogan is no longer than an opener', () => {
    const slogan = (pieces: number, length: number) =>
      `宣传“${Array.from({ length: pieces }, (_, index) => different(length, index * 50)).join(' ')}”理念`;
    expect(blanksIn(slogan(16, 4))).toEqual([]);
    expect(blanksIn(slogan(2, 40))).toHaveLength(1);
  });

  test('a piece of a slogan has three characters', () => {
    expect(blanksIn('宣传“守河道 护河岸”理念')).toEqual([]);
    expect(blanksIn('宣传“守河 护岸”理念')).toHaveLength(1);
  });

  test('half of the characters with blanks are no letter-spaced text, more are', () => {
    const text = (blanks: number) =>
      [...different(11)].map((each, at) => each + (at < blanks ? ' ' : '')).join('');
    expect(blanksIn(text(5))).toHaveLength(5);
    expect(blanksIn(text(6))).toEqual([]);
  });

  test('letter-spaced text is told from 200 characters on either side', () => {
    // Within 100 characters the words before the last blank are dense, within 200 they are not.
    const near = `${spaced(120)} ${different(50)} ${different(1, 300)}`;
    expect(blanksIn(near)).not.toContain(near.length - 2);
    // Within 200 characters the words around the first blank are dense, within 400 they are not.
    const far = `${different(120)} ${spaced(140)}`;
    expect(blanksIn(far)).toContain(120);
  });

  test.each([
    [30, 1],
    [29, 0],
  ])('a paragraph of %i characters is no heading', (length, found) => {
    const text = paragraphText(`${different(length - 2)} ${different(1, 300)}`);
    expect(inTexts(spaceBetweenCharacters, text)).toHaveLength(found);
  });
});

describe('steps', () => {
  /** Cells whose numbers are those of a text, so many of each. */
  const skipped = (...cells: (readonly [count: number, text: string])[]): number => {
    const steps = cells.flatMap(([count, text]) =>
      Array.from({ length: count }, () => ({ cell: cellText(text), marks: marksOf(text) })),
    );
    return foundBy(stepLevelSkipped, listWith(), { steps }).length;
  };
  const SKIPS = '一、巡查\n①组织巡查。';
  const USUAL = '一、巡查\n1. 组织巡查。';

  test('twice as many cells have the usual level', () => {
    expect(skipped([1, SKIPS], [2, USUAL])).toBe(1);
    expect(skipped([1, SKIPS], [1, USUAL])).toBe(0);
  });

  test('five times as many have the usual first level', () => {
    expect(skipped([1, '（1）组织巡查。'], [5, '1. 组织巡查。'])).toBe(1);
    expect(skipped([1, '（1）组织巡查。'], [4, '1. 组织巡查。'])).toBe(0);
  });

  test('three cells skip a level, four have a style of their own', () => {
    expect(skipped([3, SKIPS], [8, USUAL])).toBe(3);
    expect(skipped([4, SKIPS], [8, USUAL])).toBe(0);
  });

  test.each([
    [61, true],
    [62, false],
  ])('a line of %i characters opens steps', (length, opens) => {
    const marks = marksOf(`1. 组织巡查。\n${filler(length)}\n1. 上报汛情。`);
    expect(marks.map(({ opened }) => opened)).toEqual([true, opens]);
  });
});

describe('words', () => {
  test.each([
    [30, 1],
    [29, 0],
  ])('a paragraph of %i characters is cut off', (length, found) => {
    expect(inTexts(textCutOff, paragraphText(`${different(length - 1)}、`))).toHaveLength(found);
  });

  const doubledIn = (text: string, ...others: readonly string[]): (string | undefined)[] =>
    inTexts(wordDoubled, cellText(text), ...others.map((other) => cellText(other))).map(
      ({ message }) => message.zh,
    );

  test.each([
    [4, ['的文字整段重复了一遍']],
    [3, ['中“儀儁儂”重复']],
  ])('a text that is %i characters twice', (length, told) => {
    const half = '儀儁儂儃'.slice(0, length);
    expect(doubledIn(half + half).map((each) => each?.replace(/^.*“name”/u, ''))).toEqual(told);
  });

  test('a word of 12 characters, twice in a row', () => {
    expect(doubledIn(`${different(12)}${different(12)}办理`)).toHaveLength(1);
    expect(doubledIn(`${different(13)}${different(13)}办理`)).toHaveLength(0);
  });

  test('an entry of 20 characters, twice in a row', () => {
    expect(doubledIn(`走访、${different(20)}、${different(20)}、办理`)).toHaveLength(1);
    expect(doubledIn(`走访、${different(21)}、${different(21)}、办理`)).toHaveLength(0);
  });

  test('words with one character three times, and once with two', () => {
    expect(
      doubledIn(
        '推工工作',
        ...filler(3)
          .split('')
          .map(() => '推工作'),
      ),
    ).toHaveLength(1);
    expect(doubledIn('推工工作', '推工作', '推工作')).toHaveLength(0);
  });

  test('words that stand with two like characters twice are meant so', () => {
    const usual = ['推工作', '推工作', '推工作'];
    expect(doubledIn('推工工作', ...usual)).toHaveLength(1);
    expect(doubledIn('推工工作', '推工工程', ...usual)).toHaveLength(0);
  });
});

describe('document', () => {
  const titled = (text: string) => misspeltTitle(listWith({ title: paragraph(text) }))?.words ?? null;

  test.each([
    [60, '履职事项清旦'],
    [61, null],
  ])('a title of %i characters', (length, words) => {
    expect(titled(`${filler(length - 7)}镇履职事项清旦`)).toBe(words);
  });

  test('two characters of a title are wrong, three make another one', () => {
    expect(titled('青禾镇履只事项清旦')).toBe('履只事项清旦');
    expect(titled('青禾镇履只事相清旦')).toBeNull();
  });

  test.each([
    [6, '履职事项清旦'],
    [7, null],
  ])('a title is looked for in paragraph %i', (which, words) => {
    const paragraphs = Array.from({ length: which }, (_, index) =>
      paragraph(index === which - 1 ? '青禾镇履职事项清旦' : '说明。'),
    );
    expect(misspeltTitle(listWith({ statement: { paragraphs, figures: [] } }))?.words ?? null).toBe(words);
  });

  test.each([
    [1899, false],
    [1900, true],
    [2100, true],
    [2101, false],
  ])('the year %i', (year, possible) => {
    expect(isPossible(part<DateMention>({ year, month: 8, day: 1 }))).toBe(possible);
  });

  test.each([
    [30, 1],
    [31, 0],
  ])('a heading of %i characters behind its number', (length, found) => {
    const paragraphs = [paragraph('一、总则'), paragraph(`三、${filler(length)}`)];
    expect(foundBy(narrativeMisnumbered, listWith({ statement: { paragraphs, figures: [] } }))).toHaveLength(
      found,
    );
  });
});

describe('messages', () => {
  test('24 characters of a text are shown', () => {
    expect(shorten(different(24))).toBe(different(24));
    expect(shorten(different(25))).toBe(`${different(24)}…`);
  });

  test('40 characters of a row are shown', () => {
    const messageOf = (length: number) => {
      const odd = { kind: 'stray', text: different(length), place: PLACE, item: null };
      const [found] = foundBy(strayText, listWith({ tables: { basic: { oddRows: [odd] } } }));
      return found?.message.zh;
    };
    expect(messageOf(40)).toContain(`“${different(40)}”`);
    expect(messageOf(41)).toContain(`“${different(40)}…”`);
  });

  test('five reasons are given', () => {
    const reasons = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        message: { zh: `甲${index}`, en: `${index}` },
        place: PLACE,
      }));
    expect(withReasons({ zh: '少', en: 'few' }, reasons(5)).zh).toBe('少。原因：甲0；甲1；甲2；甲3；甲4');
    expect(withReasons({ zh: '少', en: 'few' }, reasons(6)).zh).toMatch(/甲4；另有 1 处$/u);
  });

  test('forty names are given', () => {
    const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `甲${index}`);
    expect(namesWords(names(40))).toEqual({ zh: names(40).join('、'), en: names(40).join(', ') });
    expect(namesWords(names(41)).zh).toBe(`${names(40).join('、')}等 41 个`);
    expect(namesWords(names(41)).en).toBe(`${names(40).join(', ')}, … (41 in all)`);
  });
});

describe('fingerprints', () => {
  test('four characters on either side tell a slip from others', () => {
    const occurrence = cellText(different(20));
    const { key } = defectOf(listWith(), { occurrence, start: 9, end: 10 }, { zh: '错', en: 'wrong' });
    expect(key).toBe(`name ${different(20).slice(5, 14)}`);
  });

  test.each([
    [4096, false],
    [4097, true],
  ])('content of %i units is named by its digest: %s', (length, digested) => {
    const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
    const content = filler(length);
    const item = itemWith({ cells: [cellWith('name', content)] });
    const fingerprints = new Fingerprints();
    // Each time that it is met it has another name.
    for (const occurrence of [0, 1, 2]) {
      const key = ['a-rule', 'basic', '', digested ? digest(content) : content, occurrence].join('\u0000');
      const found = fingerprints.of('a-rule', {
        list: 'basic',
        item,
        about: rowOf(item),
        message: { zh: '', en: '' },
      });
      expect(found).toBe(digest(key).slice(0, 16));
    }
  });
});
