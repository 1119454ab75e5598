import { describe, expect, test } from '@jest/globals';
import { checked, documentOf, SOUND } from './document.js';

/** A list with other number cells. */
const numbered = (list: 'basic' | 'cooperative' | 'recovered', numbers: readonly string[]) => ({
  [list]: SOUND[list].map((row, index) => (index === 0 ? row : row.with(0, numbers[index - 1] ?? ''))),
});

const told = async (text: string) =>
  (await checked(text)).told.map(({ ruleId, actual }) => `${ruleId} ${actual}`);

describe('codes in place of numbers', () => {
  test.each([
    [['JB001', 'JB002', 'JB003']],
    [['JB-01', 'JB-02', 'JB-03']],
    [['JB—1', 'JB—2', 'JB—3']],
    [['基本001', '基本002', '基本003']],
    [['JB2025001', 'JB2025002', 'JB2025003']],
    [['第1项', '第2项', '第3项']],
    [['DJ-1', 'DJ-2', 'JJ-1']],
    [['1-1', '1-2', '2-1']],
    [['001', '002', '003']],
    [['JB-0101', 'JB-0102', 'JB-0201']],
    [['JB01001', 'JB01002', 'JB02001']],
    [['101', '102', '103']],
    [['0101', '0102', '0201']],
    [['1001', '1002', '1003']],
  ])('%p is sound', async (numbers) => {
    const { list, told: found } = await checked(documentOf(numbered('basic', numbers)));
    expect(found).toEqual([]);
    expect(list.lists.basic.every(({ number }) => number !== null)).toBe(true);
  });

  test.each([
    ['a plain number among codes', ['JB001', 'JB002', '3'], 'number-unreadable 3'],
    ['a code among plain numbers', ['1', 'JB-02', '3'], 'number-unreadable JB-02'],
    ['another prefix', ['JB001', 'JX002', 'JB003'], 'number-unreadable JX002'],
    ['another prefix in a category of its own', ['JB001', 'JB002', 'JX003'], 'number-unreadable JX003'],
    ['a letter for a digit', ['JB001', 'JB002', 'JBOO3'], 'number-unreadable JBOO3'],
    ['a number left out', ['JB001', 'JB002', 'JB004'], 'number-missing 4'],
    ['a number twice', ['JB001', 'JB002', 'JB002'], 'number-repeated 2'],
    ['a number of a group left out', ['JB-0101', 'JB-0103', 'JB-0201'], 'number-missing 3'],
    ['another group', ['JB-0101', 'JB-0202', 'JB-0201'], 'number-unreadable JB-0202'],
    ['a number left out behind that of the list', ['101', '102', '104'], 'number-missing 4'],
    ['numbers out of order', ['JB002', 'JB001', 'JB003'], 'number-disorder 2'],
  ])('%s is told', async (_, numbers, expected) => {
    expect(await told(documentOf(numbered('basic', numbers)))).toEqual([expected]);
  });
});

test.each(['编码', '事项编码', '代码'])('the column of codes is headed %s', async (word) => {
  const [heading = [], ...rows] = numbered('basic', ['JB-01', 'JB-02', 'JB-03']).basic ?? [];
  expect(await told(documentOf({ basic: [heading.with(0, word), ...rows] }))).toEqual([]);
});

describe('no number column', () => {
  const bare = (list: 'basic' | 'cooperative' | 'recovered') => SOUND[list].map((row) => row.slice(1));

  test.each([['basic'], ['cooperative'], ['recovered']] as const)(
    'rows of the %s list are counted',
    async (list) => {
      const { told: found, info } = await checked(documentOf({ [list]: bare(list) }));
      expect(found).toEqual([]);
      expect(info).toEqual(['column-absent']);
    },
  );

  test('in all three lists, and a lost row is told', async () => {
    const all = { basic: bare('basic'), cooperative: bare('cooperative'), recovered: bare('recovered') };
    expect(await told(documentOf(all))).toEqual([]);
    expect(await told(documentOf({ ...all, basic: all.basic.slice(0, -1) }))).toEqual([
      'grand-total-differs 6',
      'list-total-differs 2',
    ]);
  });

  test('a heading row that lost 序号 over numbers is damaged', async () => {
    const [heading = [], ...rows] = SOUND.basic;
    expect(await told(documentOf({ basic: [heading.slice(1), ...rows] }))).not.toEqual([]);
  });
});

test.each([
  ['plain', ['4', '5'], ['6', '7']],
  ['with zeros', ['004', '005'], ['006', '007']],
])('numbers go on over the lists: %s', async (_, cooperative, recovered) => {
  const parts = { ...numbered('cooperative', cooperative), ...numbered('recovered', recovered) };
  expect(await told(documentOf(parts))).toEqual([]);
  const lost = { ...parts, ...numbered('recovered', ['6', '8']) };
  expect(await told(documentOf(lost))).toEqual(['number-missing 8']);
});
