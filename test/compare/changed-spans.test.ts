import { expect, test } from '@jest/globals';
import { markedTexts } from '../../pipeline/compare/changed-spans.js';
import { MARK_SETTINGS } from '../../pipeline/compare/settings.js';
import type { MarkedText } from '../../pipeline/model.js';

const words = ({ text, marks }: MarkedText): string[] =>
  marks.map(({ start, end }) => text.slice(start, end));

test.each([
  ['a number is one thing', '共 12 项', '共 13 项', ['12'], ['13']],
  ['a number with a point', '面积1.5公顷', '面积1.25公顷', ['1.5'], ['1.25']],
  ['full-width digits are the same number', '共１２项', '共13项', ['１２'], ['13']],
  ['a number that goes on', '共 12 项', '共 120 项', ['12'], ['120']],
  ['a character of two units', '𠮷河镇办理', '𡈽河镇办理', ['𠮷'], ['𡈽']],
  ['one that shares its first unit', '做好𬇙河防汛', '做好𬇕河防汛', ['𬇙'], ['𬇕']],
  ['characters of the private area', '做好\ue000河防汛', '做好\ue001河防汛', ['\ue000'], ['\ue001']],
  ['what is put in', '组织巡查', '组织日常巡查', [], ['日常']],
  ['what is taken out', '组织日常巡查', '组织巡查', ['日常'], []],
  ['white space in what is put in', '组织巡查', '组织 日 常巡查', [], ['日 常']],
  ['nothing but format', '组织（日常）巡查', '组织(日常) 巡\n查', [], []],
  ['all of an empty text', '', '组织巡查', [], ['组织巡查']],
  ['all of unlike texts', '组织日常巡查', '发放老年补贴', ['组织日常巡查'], ['发放老年补贴']],
])('%s', (_name, old, now, gone, come) => {
  const marked = markedTexts(old, now);
  expect(words(marked.old)).toEqual(gone);
  expect(words(marked.new)).toEqual(come);
});

/** A text of many sentences, of which each says its own. */
const long = (count: number, word: string): string =>
  Array.from({ length: count }, (_, at) => `第${at}步做好${word}${at % 7}的登记`).join('。');

test('long texts with little in common are compared by sentences', () => {
  const [old, now] = [`${long(100, '灌溉水渠')}。同样的一句。`, `${long(100, '老年食堂')}。同样的一句。`];
  const { old: before } = markedTexts(old, now);
  expect(old.length * 2 * (old.length * 2) * 0.5).toBeGreaterThan(MARK_SETTINGS.maxCost);
  // Whole sentences, but for the one that both have.
  expect(words(before).join('')).toBe(`${long(100, '灌溉水渠')}。`);
});

test('texts that no limit allows are marked as a whole', () => {
  const [old, now] = [long(3000, '灌溉水渠'), long(3000, '老年食堂')];
  const { old: before, new: after } = markedTexts(old, now);
  expect([words(before), words(after)]).toEqual([[old], [now]]);
});
