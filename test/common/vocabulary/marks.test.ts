import { expect, test } from '@jest/globals';
import * as marks from '../../../pipeline/common/vocabulary/marks.js';

const { classOf } = marks;

test('a class holds the characters it is given, and no others', () => {
  const characters = '^-]\\[a、。)';
  const one = new RegExp(`^${classOf(characters.slice(0, 3), characters.slice(3))}$`, 'u');
  for (const character of characters) expect([character, one.test(character)]).toEqual([character, true]);
  for (const character of 'b_b.(') expect([character, one.test(character)]).toEqual([character, false]);
});

test('no character stands twice in a list of marks', () => {
  for (const [name, value] of Object.entries(marks)) {
    if (typeof value !== 'string' || name === 'NAME_CHARACTER' || name === 'LEAD_WORDS') continue;
    expect([name, new Set(value).size]).toEqual([name, [...value].length]);
  }
});

test('each bracket that opens stands at the index of the one that closes it', () => {
  const { CLOSING_BRACKETS, OPENING_BRACKETS } = marks;
  expect([...OPENING_BRACKETS].map((open, at) => `${open}${CLOSING_BRACKETS.charAt(at)}`)).toEqual([
    '（）', '「」', '『』', '【】', '〔〕', '〈〉', '《》',
  ]); // prettier-ignore
});

test('what may hang over the edge of a column ends a text, and opens none', () => {
  const hangs = new RegExp(`${classOf(marks.HANGING_MARKS)}$`, 'u');
  for (const text of ['负责巡线。', '负责巡线；', '宣传、', '（社区）', '“三会一课”', 'PDF.', '(1)'])
    expect([text, hangs.test(text)]).toEqual([text, true]);
  for (const text of ['负责巡线', '（', '“', '《条例》', '40%', '—'])
    expect([text, hangs.test(text)]).toEqual([text, false]);
});

test('a name before a colon goes as far as its clause', () => {
  const name = new RegExp(`(${marks.NAME_CHARACTER}+)[：:]`, 'u');
  expect(name.exec('负责巡线。县公安局、县教育局：负责')?.[1]).toBe('县公安局、县教育局');
  expect(name.exec('负责巡线 县公安局:负责')?.[1]).toBe('县公安局');
});

test.each(['.', '…', '·', '．', '。', '‥', '⋯'])('%s leads to a page', (dot) => {
  expect(marks.LEADER_DOTS).toContain(dot);
});
