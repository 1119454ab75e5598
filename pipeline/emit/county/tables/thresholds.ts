import { quotable } from '../../../common/quoted.js';
import type { CountyInput } from '../input.js';
import { inWords, plain, toned, type CountyTable } from './table.js';

/** What another threshold would give. */
export function thresholdsTable({ county, lang }: CountyInput): CountyTable {
  return {
    id: 'thresholds',
    title: inWords(lang, '相似度门槛', 'Thresholds'),
    note: inWords(
      lang,
      '换一个门槛（--threshold）会怎样：低了并得多，高了分得多。',
      'What another threshold (--threshold) would give: a lower one joins more, a higher one parts more.',
    ),
    heads:
      lang === 'zh'
        ? ['门槛', '事项数', '有几种写法的事项数', '与现在相比，会改变的写法（例）']
        : ['threshold', 'items', 'of several wordings', 'pairs that would change (examples)'],
    rows: county.thresholds.map(({ threshold, lines, joined, examples }) => {
      const isUsed = threshold === county.threshold;
      const verb = threshold < county.threshold ? inWords(lang, '并', 'join') : inWords(lang, '分', 'part');
      const words = examples.map(([one, other]) =>
        inWords(
          lang,
          `${verb}：“${quotable(one)}”和“${quotable(other)}”`,
          `${verb}: “${one}” and “${other}”`,
        ),
      );
      return [
        toned(threshold.toFixed(2), isUsed ? 'good' : undefined),
        plain(lines),
        plain(joined),
        plain(isUsed ? inWords(lang, '现在用的', 'in use') : words.join('\n')),
      ];
    }),
    widths: [10, 10, 12, 110],
  };
}
