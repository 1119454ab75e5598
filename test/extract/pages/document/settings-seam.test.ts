/** The settings by which a seam is weighed: what is just within them, and what is just beyond. */
import { describe, expect, test } from '@jest/globals';
import { headingRowsOf } from '../../../../pipeline/extract/pages/document/headings.js';
import {
  emptyTally,
  type JoinedCell,
  type Tally,
} from '../../../../pipeline/extract/pages/document/joined.js';
import {
  isLoose,
  seamOf,
  seamUnclear,
  type Seam,
  type SeamSides,
} from '../../../../pipeline/extract/pages/document/seam.js';
import { emptyCell } from '../../../../pipeline/extract/pages/ruled/empty-cell.js';
import type { Line, PageCell, PageTable } from '../../../../pipeline/extract/pages/types.js';
import { lineOf } from '../../pdf/build.js';

/** Columns are 100 points wide, of which 92 are for text; a character takes ten. */
const WIDE = 100;

/** A line that leaves so many ems of its column. */
const lineWith = (text: string, left: number, room?: number): Line => ({
  ...lineOf(text, left, 100),
  ...(room === undefined ? {} : { right: left + WIDE - 8 - 10 * room }),
});

interface Drawn {
  text: string;
  room?: number;
  open?: boolean;
}

function above(texts: readonly Drawn[]): JoinedCell[] {
  return texts.map(({ text, room, open = false }, column) => {
    const left = WIDE * column;
    const lines = text === '' ? [] : [lineWith(text, left, room)];
    return {
      row: 0,
      rowSpan: 1,
      left,
      right: left + WIDE,
      parts: [{ page: 1, box: [left, 90, left + WIDE, 120], lines }],
      openBottom: open,
      tagRow: null,
      tagSpan: null,
      header: false,
    };
  });
}

function below(texts: readonly Drawn[]): PageCell[] {
  return texts.map(({ text, open = false }, column): PageCell => {
    const left = WIDE * column;
    const lines = text === '' ? [] : [lineWith(text, left)];
    return { ...emptyCell(0, column, 1), box: [left, 50, left + WIDE, 80], lines, openTop: open };
  });
}

/** A seam between two rows of these texts; `tally` is what is known of each column. */
function seam(
  upper: readonly Drawn[],
  lower: readonly Drawn[],
  tally: Partial<Tally>[] = [],
  more: Partial<SeamSides> = {},
): Seam {
  return seamOf({
    above: above(upper),
    below: below(lower),
    number: null,
    shift: 0,
    width: 10 * WIDE,
    tallyOf: (left) => ({ ...emptyTally(), ...tally[left / WIDE] }),
    isMerged: () => false,
    ...more,
  });
}

const names = ({ signs }: Seam): string[] => signs.map(({ name }) => name);
const outcome = ({ isOne, isCertain }: Seam): [boolean, boolean] => [isOne, isCertain];

/** A text that goes on: a fair sign for one row. */
const GOES_ON: [Drawn, Drawn] = [{ text: '宣传、登记，' }, { text: '报送' }];
/** A text that has ended: a fair sign for two. */
const ENDED: [Drawn, Drawn] = [{ text: '登记', room: 7 }, { text: '报送' }];
/** A full line of a name: a slight sign for one. */
const NAME: [Drawn, Drawn] = [{ text: '组织开展宣传', room: 0.5 }, { text: '活动' }];

const seamWith = (...pairs: [Drawn, Drawn][]): Seam =>
  seam(
    pairs.map(([upper]) => upper),
    pairs.map(([, lower]) => lower),
  );

describe('signs', () => {
  test('a slight and a fair one: the fair one decides, and not for certain', () => {
    // Rules on both sides are slight for two rows; a mark within a sentence is fair for one.
    expect(outcome(seamWith(GOES_ON))).toEqual([true, false]);
  });

  test('signMargin: a difference of two is enough', () => {
    expect(outcome(seamWith(GOES_ON, NAME))).toEqual([true, true]);
  });

  test('a strong one is as much as two fair ones', () => {
    const open: [Drawn, Drawn] = [{ text: '', open: true }, { text: '' }];
    expect(outcome(seamWith(ENDED, open))).toEqual([true, true]);
    expect(outcome(seamWith(ENDED, ENDED, open))).toEqual([false, false]);
  });
});

describe('lines', () => {
  test('fullLine', () => {
    const isFull = (room: number): boolean =>
      names(seamWith([{ text: '组织宣传', room }, { text: '活动' }])).includes('a full line without an end');
    expect(isFull(1.1)).toBe(true);
    expect(isFull(1.3)).toBe(false);
  });

  test('earlyLine', () => {
    const isEarly = (room: number): boolean =>
      names(seamWith([{ text: '组织', room }, { text: '活动' }])).some((name) => /ends within/.test(name));
    expect(isEarly(2.6)).toBe(true);
    expect(isEarly(2.4)).toBe(false);
    expect(isLoose(lineWith('组织', 0, 2.6), WIDE)).toBe(true);
    expect(isLoose(lineWith('组织', 0, 2.4), WIDE)).toBe(false);
  });

  test('mostEnded', () => {
    const signs = (count: number): number =>
      names(seamWith(...Array.from({ length: count }, () => ENDED))).filter((name) =>
        /ends within/.test(name),
      ).length;
    expect([2, 3, 4].map(signs)).toEqual([2, 3, 3]);
  });
});

describe('columns', () => {
  const missing = (tally: Partial<Tally>): Seam['signs'] =>
    seam([{ text: '甲' }, { text: '乙' }], [{ text: '丙' }, { text: '' }], [{}, tally]).signs.filter(
      ({ name }) => /missing/.test(name),
    );

  test('leastFilled', () => {
    // The text on the other side of the seam is one more.
    expect(missing({ cells: 4, filled: 4 })).toHaveLength(1);
    expect(missing({ cells: 3, filled: 3 })).toEqual([]);
  });

  test('filledShare', () => {
    expect(missing({ cells: 20, filled: 17 })).toHaveLength(1);
    expect(missing({ cells: 20, filled: 16 })).toEqual([]);
  });

  test('a cell above the seam does not count against its own column', () => {
    const signs = (filled: number): string[] =>
      names(
        seam([{ text: '甲' }, { text: '' }], [{ text: '丙' }, { text: '丁' }], [{}, { cells: 6, filled }]),
      ).filter((name) => /missing/.test(name));
    expect(signs(5)).toHaveLength(1);
    expect(signs(4)).toEqual([]);
  });

  const weight = (tally: Partial<Tally>, text = '宣传。登记'): number | undefined =>
    seam([{ text, room: 0.5 }], [{ text: '活动' }], [tally]).signs.find(({ name }) => /full line/.test(name))
      ?.weight;
  // Strong in a column of sentences, slight in one of names; else fair, for a sentence is in this text.
  test('leastWhole', () => {
    expect(weight({ whole: 3, ended: 3 })).toBe(4);
    expect(weight({ whole: 2, ended: 2 })).toBe(2);
  });

  test('endedShare', () => {
    expect(weight({ whole: 20, ended: 16 })).toBe(4);
    expect(weight({ whole: 20, ended: 15 })).toBe(2);
  });

  test('namesShare', () => {
    expect(weight({ whole: 20, ended: 4 })).toBe(1);
    expect(weight({ whole: 20, ended: 5 })).toBe(2);
  });

  test('fullColumns', () => {
    const isFull = (count: number): boolean => {
      const texts = Array.from({ length: count }, () => ({ text: '甲' }));
      return names(seam(texts, texts)).includes('both have all cells');
    };
    expect(isFull(4)).toBe(true);
    expect(isFull(3)).toBe(false);
  });
});

test('quoted: a row is quoted up to sixteen characters', () => {
  const shown = (count: number): string =>
    seamUnclear(1, above([{ text: '甲'.repeat(count) }]), below([{ text: '乙' }])).message.zh;
  expect(shown(16)).toContain(`“${'甲'.repeat(16)}”`);
  expect(shown(17)).toContain(`“${'甲'.repeat(16)}…”`);
});

test('emptyHeadings: one cell without text may be in a heading row, the corner; a row of a form has more', () => {
  const headings = (...texts: string[]): number => {
    const cells = [texts, texts.map(() => '甲')].flatMap((row, r) =>
      row.map((text, c): PageCell => ({
        ...emptyCell(r, c, 1),
        lines: text === '' ? [] : [lineOf(text, 0, 0)],
      })),
    );
    const columns = [...texts.map((_, at) => WIDE * at), WIDE * texts.length];
    const table: PageTable = { page: 1, method: 'lines', box: [0, 0, 0, 0], columns, rows: 2, cells };
    return headingRowsOf(table);
  };
  expect(headings('', '户数', '人数')).toBe(1);
  expect(headings('', '', '人数')).toBe(0);
  expect(headings('地区', '户数', '人数')).toBe(1);
});
