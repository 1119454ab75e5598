import { expect, test } from '@jest/globals';
import { normalisedForm, normalisedText } from '../../../pipeline/common/similarity/normalised-form.js';

test.each([
  ['white space and line breaks', '办好 老年\n食堂\u3000\t', '办好老年食堂'],
  ['invisible characters', '办好\u200b老年\ufeff食\u00ad堂\u2028', '办好老年食堂'],
  ['full-width digits and letters', '１２项Ａ类ｂ', '12项A类b'],
  ['full-width punctuation', '甲，乙：丙；丁（戊）！', '甲,乙:丙;丁(戊)!'],
  ['half-width punctuation of the East', '甲｡乙､', '甲。乙、'],
  ['the shape of quotation marks', '“甲”‘乙’', `"甲"'乙'`],
  ['radicals that a PDF gives for ideographs', '⼀⽇⾦', '一日金'],
  ['compatibility ideographs, in one unit and in two', '\uf900\u{2f800}', '豈丽'],
])('what is a matter of format goes: %s', (_name, text, form) => {
  expect(normalisedForm(text)).toBe(form);
  expect(normalisedText(text).form).toBe(form);
});

test.each(['①②', '㎡', '甲、乙。', '一、', '1.', 'Ab', '𠮷𬇙', '—…·'])(
  'what says something stays: %s',
  (text) => {
    expect(normalisedForm(text)).toBe(text);
  },
);

test('each unit of the form has its place in the text', () => {
  const text = ' 共 １２项“𠮷”\u{2f800}⼀\n。';
  const { form, at } = normalisedText(text);
  expect(form).toBe('共12项"𠮷"丽一。');
  expect(at).toHaveLength(form.length + 1);
  expect(at.at(-1)).toBe(text.length);
  for (const [unit, place] of Array.from(at.subarray(0, -1)).entries()) {
    const printed = String.fromCodePoint(text.codePointAt(place) ?? 0);
    // The second unit of 𠮷 is at the second unit of what is printed.
    expect(normalisedForm(printed).includes(form[unit] ?? '?')).toBe(true);
  }
});
