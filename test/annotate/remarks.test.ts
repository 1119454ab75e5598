import { expect, test } from '@jest/globals';
import { remarksOf } from '../../pipeline/annotate/remarks.js';
import { checked, soundText } from '../emit/checked.js';

test('a comment on a stated figure says what it should be only where that is known', async () => {
  const lost = await checked(soundText((lines) => lines.filter((line) => !line.startsWith('3\t'))));
  const doubtful = remarksOf(lost.list, lost.report, 'zh').filter(
    ({ finding }) => finding.ruleId === 'list-total-differs',
  );
  expect(doubtful.length).toBeGreaterThan(0);
  for (const { meant, lines } of doubtful) {
    expect(meant).toBeNull();
    expect(lines.join('\n')).not.toContain('应为：');
  }
  const wrong = await checked(
    soundText((lines) =>
      lines.map((line) => line.replace('其中，基本履职事项 5 项', '其中，基本履职事项 6 项')),
    ),
  );
  const [known] = remarksOf(wrong.list, wrong.report, 'zh').filter(
    ({ finding }) => finding.subject.kind === 'figure',
  );
  expect(known).toMatchObject({ now: '6', meant: '5' });
});
