import { expect, test } from '@jest/globals';
import { shownOf } from '../../../pipeline/emit/words/shown.js';
import { checked, soundText } from '../checked.js';

/** What is told of the findings of a rule: what the document has, and what it should have. */
async function valuesOf(rule: string, text: string): Promise<(string | null)[][]> {
  const { list, report } = await checked(text);
  const shown = shownOf(list, report);
  return report.findings
    .filter(({ ruleId }) => ruleId === rule)
    .map((finding) => [shown.values(finding).now, shown.values(finding).meant]);
}

test('a stated figure against which all else agrees should be what was counted', async () => {
  const { list } = await checked(soundText());
  const total = list.lists.basic.length;
  const text = soundText((lines) =>
    lines.map((line) => line.replace(`其中，基本履职事项 ${total} 项`, `其中，基本履职事项 ${total + 1} 项`)),
  );
  expect(await valuesOf('list-total-differs', text)).toEqual([[String(total + 1), String(total)]]);
});

test('where the table is wrong nothing says that a stated figure should be another', async () => {
  const text = soundText((lines) => lines.filter((line) => !line.startsWith('3\t')));
  const found = await valuesOf('list-total-differs', text);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(([now, meant]) => now !== null && meant === null)).toBe(true);
});
