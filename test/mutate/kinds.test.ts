import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Draft, LISTS } from './draft.js';
import { KINDS } from './kinds/index.js';
import { changedLines } from './print.js';
import { isAt, slipsOf } from './run.js';

/** The slips are what they say: different documents, at places that there are, the same for the same seed. */
const draft = new Draft(readFileSync('fixtures/lists/qinghe/list.txt', 'utf8'));

test('the draft knows the rows, the pages and the place of the fixture list', () => {
  expect(LISTS.map((list) => draft.rowsOf(list).length)).toEqual([110, 101, 34]);
  expect(draft.headings.filter(({ first }) => first)).toHaveLength(3);
  expect(draft.place).toEqual({
    province: '云澜省',
    prefecture: '松陵市',
    county: '禾川县',
    township: '青禾镇',
  });
});

test('each kind has a name of its own and says what an editor did', () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length);
  expect(KINDS.filter(({ what }) => what.length < 15 || what.includes('\n'))).toEqual([]);
});

test.each(KINDS.map((kind) => [kind.id, kind] as const))('%s', (_, kind) => {
  const slips = slipsOf(kind, draft, 7, 5);
  expect(slips.length).toBeGreaterThan(0);
  expect(slipsOf(kind, draft, 7, 5)).toEqual(slips);
  for (const { text, where } of slips) {
    const lines = text.split('\n').length;
    expect(text).not.toBe(draft.text);
    expect(where.length).toBeGreaterThan(0);
    for (const place of where) {
      expect(place.lines.length).toBeGreaterThan(0);
      expect(place.lines.filter((line) => !(line >= 1 && line <= lines))).toEqual([]);
    }
  }
});

describe('a finding is at a right place', () => {
  const finding = {
    ruleId: 'rule',
    severity: 'error',
    list: 'basic',
    item: 5,
    message: '',
    expected: null,
    actual: null,
    place: { kind: 'text', line: 40, column: 1 },
    related: [{ message: '', place: { kind: 'text', line: 50, column: 1 } }],
    fingerprint: '',
    subject: { kind: 'row', list: 'basic', row: 4, span: null },
    spot: null,
    accepted: null,
  } as const;

  test.each([
    [{ lines: [40] }, true],
    [{ lines: [50], list: 'basic', items: [5] }, true],
    [{ lines: [41] }, false],
    [{ lines: [40], list: 'cooperative' }, false],
    [{ lines: [40], list: 'basic', items: [6] }, false],
  ] as const)('%j: %s', (where, expected) => {
    expect(isAt({ ...finding, related: [...finding.related] }, where)).toBe(expected);
  });
});

test('a change is shown with what stands around it', () => {
  expect(changedLines('甲\n乙\t丙丁\n戊', '甲\n乙\t丙戊丁\n戊')).toEqual([
    '    - 2: 乙⇥丙丁',
    '    + 2: 乙⇥丙戊丁',
  ]);
  expect(changedLines('甲\n乙\n丙', '甲\n丙')).toEqual(['    - 2: 乙']);
});
