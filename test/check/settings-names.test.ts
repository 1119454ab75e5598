import { describe, expect, test } from '@jest/globals';
import { DepartmentReader } from '../../pipeline/check/departments/department-names.js';
import { mixedSeparators } from '../../pipeline/check/departments/department-separators.js';
import {
  misspeltDepartments,
  renamedInParts,
  unlistedDepartments,
} from '../../pipeline/check/departments/department-slips.js';
import {
  departmentsOf,
  isSurelyDepartment,
  openings,
  standsAt,
  type Departments,
  type NamedDepartment,
} from '../../pipeline/check/departments/named-departments.js';
import { withoutColon, withoutWay } from '../../pipeline/check/departments/receivers.js';
import type { Divisions } from '../../pipeline/check/places/divisions.js';
import { placesOf } from '../../pipeline/check/places/own-places.js';
import { wrongKindsInText, wrongKindsOfName } from '../../pipeline/check/places/place-kinds.js';
import { placeMentions } from '../../pipeline/check/places/place-mentions.js';
import { ownSlips } from '../../pipeline/check/places/place-slips.js';
import { TownshipLikeness } from '../../pipeline/check/places/township-likeness.js';
import { FoldedCells } from '../../pipeline/check/search/folded-cells.js';
import type { Locality } from '../../pipeline/model.js';
import { cellText, cellWith, filler, itemWith, listWith, part, spanOf } from './settings-parts.js';

const OWN: Locality = { province: '云澜省', prefecture: '松陵市', county: '禾川县', township: '青禾镇' };

/** A name as it stands in a department column. */
function named(printed: string, own: Locality = OWN): NamedDepartment {
  const name = new DepartmentReader(own).read(printed);
  return part<NamedDepartment>({ name, as: 'column', list: 'cooperative', item: itemWith() });
}

const times = (number: number, printed: string): NamedDepartment[] =>
  Array.from({ length: number }, () => named(printed));

describe('departments', () => {
  /** Rows whose column has 县水利局 and whose duties are opened by it, or by another department. */
  function unlistedIn(strange: number, sound: number): number {
    const row = (heading: string) =>
      itemWith({
        departments: ['禾川县水利局'],
        superiorDuties: [{ heading, departments: [heading], steps: [] }],
      });
    const cooperative = [
      ...Array.from({ length: strange }, () => row('县公安局')),
      ...Array.from({ length: sound }, () => row('县水利局')),
    ];
    const departments = departmentsOf(listWith({ lists: { cooperative } }), OWN);
    return unlistedDepartments({ departments, foreignDepartments: [], misspeltDepartments: [] }).length;
  }

  test('two rows show no practice, three do', () => {
    expect(unlistedIn(2, 0)).toBe(2);
    expect(unlistedIn(2, 1)).toBe(0);
  });

  test('what half of the rows have is no practice, what more have is', () => {
    expect(unlistedIn(2, 2)).toBe(2);
    expect(unlistedIn(3, 1)).toBe(0);
  });

  test.each([
    ['建委会办', 1],
    ['建委会', 0],
  ])('a full name has four characters: %s', (core, found) => {
    const of = (name: string) => part<NamedDepartment>({ name: { core: name } });
    const [one, column] = [of(core), of('住房局')];
    const row = { parts: [{ departments: [one] }], columnOf: new Map([[one, column]]) };
    expect(renamedInParts(part<Departments>({ rows: [row] }))).toHaveLength(found);
  });

  test.each([
    ['twice', [...times(3, '禾川县铁路护路办'), ...times(2, '禾川县铁路护咯办')], 2],
    ['three times', [...times(4, '禾川县铁路护路办'), ...times(3, '禾川县铁路护咯办')], 0],
    ['of three characters', [...times(2, '禾川县护路办'), ...times(1, '禾川县护咯办')], 1],
    ['of two characters', [...times(2, '禾川县路办'), ...times(1, '禾川县咯办')], 0],
    ['of four characters, known by the table alone', times(1, '禾川县委组只部'), 1],
    ['of three characters, known by the table alone', times(1, '禾川县水制局'), 0],
  ])('a slip of the pen: %s', (_name, all, found) => {
    expect(misspeltDepartments(part<Departments>({ all }))).toHaveLength(found);
  });

  test.each([
    ['县护路办', true],
    ['县路办', false],
  ])('what no table knows has three characters behind its place: %s', (printed, sure) => {
    const { name } = named(printed);
    expect([name.fields, isSurelyDepartment(name)]).toEqual([null, sure]);
  });

  test.each([
    [2, 2],
    [3, 0],
  ])('of four receivers %i without a way of working', (without, found) => {
    const recovered = Array.from({ length: 4 }, (_, index) =>
      itemWith({
        cells: [cellWith('handover', '县水利局：')],
        handovers: [{ department: '县水利局', way: index < without ? '' : '办理。' }],
      }),
    );
    const receivers = recovered.map((item) => ({
      item,
      column: 'handover',
      departments: [named('县水利局')],
    }));
    expect(withoutWay(listWith({ lists: { recovered } }), part<Departments>({ receivers }))).toHaveLength(
      found,
    );
  });

  test.each([
    [`${filler(32)}县`, '水利局', 1],
    [`${filler(33)}县`, '水利局', 0],
    ['县', '水利局', 1],
    ['县', '法院', 0],
  ])('a name at the head of a cell has 4 to 36 characters: %s%s', (county, core, found) => {
    const own = { ...OWN, province: null, prefecture: null, county };
    const text = `${county}${core}负责办理，另行通知。`;
    const item = itemWith({
      cells: [cellWith('handover', text)],
      handovers: [{ department: null, way: text }],
    });
    const other = itemWith({
      cells: [cellWith('handover', '甲')],
      handovers: [{ department: '乙', way: '' }],
    });
    const list = listWith({ lists: { recovered: [item, other] } });
    const departments = part<Departments>({ reader: new DepartmentReader(own) });
    expect(withoutColon(list, departments)).toHaveLength(found);
  });

  test.each([
    ['、、、、，，', 2],
    ['、、、、、，，，', 0],
    ['、，；', 2],
    ['、、，，', 0],
  ])('separators that differ: %s', (marks, found) => {
    const cooperative = [...marks].map((mark) =>
      itemWith({ cells: [cellWith('departments', `县水利局${mark}县公安局`)] }),
    );
    expect(mixedSeparators(listWith({ lists: { cooperative } }))).toHaveLength(found);
  });

  test.each([
    [80, true],
    [81, false],
  ])('names of %i characters between a department and its colon', (length, isHead) => {
    const before = '会同县水利局组织巡查。';
    const text = `${before}县水利局、${filler(length)}：组织巡查。`;
    const item = itemWith({ cells: [cellWith('superiorDuties', text)] });
    const { name } = named('县水利局');
    const { about } = standsAt({
      item,
      column: 'superiorDuties',
      name,
      as: 'part',
      cells: new FoldedCells(),
    });
    expect(spanOf(about)?.start).toBe(isHead ? before.length : 2);
  });

  test.each([
    [40, filler(40)],
    [41, ''],
  ])('%i characters before a colon open duties', (length, found) => {
    const text = `${filler(length)}：组织巡查。`;
    expect(openings(itemWith({ cells: [cellWith('superiorDuties', text)] }))).toBe(found);
  });
});

describe('places', () => {
  /** The county that departments tell. */
  function countyOf(county: string, having: number, all: number): string | null {
    const departments = Array.from({ length: all }, (_, index) =>
      index < having ? `${county}教育局` : '教育局',
    );
    return placesOf(listWith({ lists: { cooperative: [itemWith({ departments })] } }), []).own.county;
  }

  test('four names tell a county, three do not', () => {
    expect(countyOf('禾川县', 4, 4)).toBe('禾川县');
    expect(countyOf('禾川县', 3, 3)).toBeNull();
  });

  test('more than half of the names tell a county', () => {
    expect(countyOf('禾川县', 5, 8)).toBe('禾川县');
    expect(countyOf('禾川县', 4, 8)).toBeNull();
  });

  test('a county has three characters', () => {
    expect(countyOf('禾川县', 4, 4)).toBe('禾川县');
    expect(countyOf('川县', 4, 4)).toBeNull();
  });

  /** Characters that look like names so much, and divisions of one name. */
  const likeness = (of: number, inside = -2) =>
    part<TownshipLikeness>({ of: () => of, inside: () => inside });
  const divisions = (...names: string[]) =>
    part<Divisions>({
      has: (name: string) => names.includes(name),
      named: (name: string) => (names.includes(name) ? [{ name, level: 'county', within: [] }] : []),
      longestAt: (text: string, end: number, least: number, most: number) =>
        names.find(
          (name) => least <= name.length && name.length <= most && text.slice(0, end).endsWith(name),
        ) ?? null,
    });
  const mentionsIn = (text: string, like: TownshipLikeness, own: Locality = OWN): string[] =>
    placeMentions(own, [cellText(text)], divisions(), like).map(({ name }) => name);

  test('likeness of a name before 镇', () => {
    expect(mentionsIn('编制白石镇规划', likeness(1))).toEqual(['白石镇']);
    expect(mentionsIn('编制白石镇规划', likeness(0))).toEqual([]);
  });

  test('likeness of a name before 街道 without a word that tells a township', () => {
    expect(mentionsIn('巡查白石街道河岸', likeness(3))).toEqual(['白石街道']);
    expect(mentionsIn('巡查白石街道河岸', likeness(2))).toEqual([]);
  });

  test('likeness of the first character of the own name, of which the second one is exchanged', () => {
    expect(mentionsIn('编制青木镇规划', likeness(-4, 2))).toEqual(['青木镇']);
    expect(mentionsIn('编制青木镇规划', likeness(-4, 1))).toEqual([]);
  });

  test('likeness of characters that a name goes on with, and how many they are', () => {
    expect(mentionsIn('河山峰岭石塘镇', likeness(1, 1))).toEqual(['峰岭石塘镇']);
    expect(mentionsIn('河山峰岭石塘镇', likeness(1, 0))).toEqual(['石塘镇']);
  });

  test('likeness of a neighbour’s name before what a township says of itself', () => {
    const wrong = (of: number) =>
      wrongKindsInText({
        places: { own: OWN, titles: [] },
        texts: [cellText('报白石乡党委')],
        townshipLikeness: likeness(of),
      });
    expect(wrong(1)).toEqual([]);
    expect(wrong(0).map(({ words }) => words)).toEqual(['乡党委']);
  });

  test('likeness of characters that no table lists', () => {
    expect(new TownshipLikeness().of('囧囧')).toBe(-4);
    expect(new TownshipLikeness().inside('囧')).toBe(-2);
  });

  test.each([
    [`${filler(14)}县`, 1],
    [`${filler(15)}县`, 0],
    ['木川县', 1],
    ['木州', 0],
  ])('a division has 3 to 15 characters: %s', (name, found) => {
    const texts = [cellText(`会同${name}办理`)];
    expect(placeMentions(OWN, texts, divisions(name), likeness(-4))).toHaveLength(found);
  });

  test.each([
    [`邻${filler(23)}`, '', 0],
    [`邻${filler(24)}`, '', 1],
    ['', `${filler(20)}接壤`, 0],
    ['', `${filler(21)}接壤`, 1],
    ['', `${filler(8)}公路`, 0],
    ['', `${filler(9)}公路`, 1],
  ])('a text may name a neighbour: %s白石镇%s', (before, after, found) => {
    expect(mentionsIn(`${before}白石镇${after}`, likeness(1))).toHaveLength(found);
  });

  test.each([
    ['青禾镇', '青禾乡', 1],
    ['青镇', '青乡', 0],
  ])('a name of two characters with another kind: %s, %s', (township, text, found) => {
    const places = { own: { ...OWN, township }, titles: [] };
    expect(wrongKindsOfName({ places, texts: [cellText(`报${text}审核`)] })).toHaveLength(found);
  });

  test.each([
    ['清禾川县', '清木川县', 1],
    ['禾川县', '禾木县', 0],
  ])('a name of three characters with one exchanged: %s, %s', (county, text, found) => {
    expect(ownSlips({ ...OWN, county }, [cellText(`报${text}审核`)], divisions())).toHaveLength(found);
  });
});
