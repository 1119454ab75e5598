import { expect, test } from '@jest/globals';
import { withPlausibility } from '../../../pipeline/extract/scans/plausible.js';
import { CHARACTERS } from '../../../pipeline/extract/scans/settings.js';

/** The characters of a line that are doubtful although the recognizer is certain of them. */
function doubted(line: string): string {
  const placed = [...line].map((text, at) => ({ text, left: 30 * at, right: 30 * at + 28, certainty: 1 }));
  return withPlausibility(placed)
    .filter(({ certainty }) => certainty <= CHARACTERS.implausible)
    .map(({ text }) => text)
    .join('');
}

test('a letter of another script, and a piece of a line, is doubtful', () => {
  expect(doubted('辖β内的社マ')).toBe('βマ');
  expect(doubted('建设│■项目')).toBe('│■');
  expect(doubted('①室温25℃、湿度≥40%，①②③Ⅰ〇★牵头')).toBe('');
});

test('a small letter that stands alone is doubtful, and a capital that looks like a digit beside digits or alone', () => {
  expect(doubted('q')).toBe('q');
  expect(doubted('l8')).toBe('l');
  expect(doubted('1O')).toBe('O');
  expect(doubted('O')).toBe('O');
  expect(doubted('5A级景区')).toBe('');
  expect(doubted('开展B超检查')).toBe('');
  expect(doubted('A')).toBe('');
  expect(doubted('推广App，里程3km，PPP项目')).toBe('');
});

test('one stroke of a dash beside Chinese text may be 一, and 一 twice a dash', () => {
  expect(doubted('健全—网统管')).toBe('—');
  expect(doubted('保护——管理')).toBe('');
  expect(doubted('2024—2026年')).toBe('');
  expect(doubted('保护一一管理')).toBe('一一');
  expect(doubted('实行一村一策')).toBe('');
});
