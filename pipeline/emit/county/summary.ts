import { LISTS } from '../../common/names.js';
import { say } from '../../common/result.js';
import type { County, Lang, Text } from '../../model.js';
import { countWord } from '../../common/count-word.js';
import type { CountyInput } from './input.js';
import { mainList } from './tables/items.js';

/** A line of the summary: what it counts, the count in words, and whether it is something to settle. */
export interface SummaryLine {
  words: string;
  tone: 'error' | 'warning' | 'plain';
}

/** What is counted, in words of both languages: said where it is not none. */
interface Counted {
  count: number;
  tone: SummaryLine['tone'];
  words: (count: number) => Text;
}

/** What was found in a county, in lines: what is to be settled first comes first. */
export function countySummary({ county, unreadable, lang }: CountyInput): SummaryLine[] {
  const of = counts(county);
  const linesOf = (counted: readonly Counted[]): SummaryLine[] =>
    counted.flatMap(({ count, tone, words }) => (count === 0 ? [] : [{ words: words(count)[lang], tone }]));
  const size: SummaryLine = { words: sizeWords(county, lang), tone: 'plain' };
  return [...linesOf(firstCounts(of, unreadable.length)), size, ...linesOf(otherCounts(of))];
}

function firstCounts(of: Counts, unreadable: number): Counted[] {
  return [
    {
      count: of.unequal,
      tone: 'error',
      words: (count) =>
        say(
          `同一乡镇有清单不同的文件：${count} 份，请先定下用哪一份`,
          `${countWord(count, 'document')} of a township with another list: settle which one holds`,
        ),
    },
    {
      count: unreadable,
      tone: 'error',
      words: (count) =>
        say(`未能读取的文件：${count} 份`, `${countWord(count, 'document')} could not be read`),
    },
  ];
}

function otherCounts(of: Counts): Counted[] {
  const line = (
    count: number,
    tone: Counted['tone'],
    zh: (count: number) => string,
    en: (count: number) => string,
  ): Counted => ({
    count,
    tone,
    words: (each) => say(zh(each), en(each)),
  });
  const items = (count: number): string => countWord(count, 'item');
  return [
    line(
      of.failing,
      'error',
      (n) => `不能付印或无法判断的：${n} 个乡镇（街道）`,
      (n) => `${countWord(n, 'township')} not to be printed, or inconclusive`,
    ),
    line(
      of.recovered,
      'error',
      (n) => `有的已收回、有的仍要配合的事项：${n} 个`,
      (n) => `${items(n)} taken back in one township and helped with in another`,
    ),
    line(
      of.otherLists,
      'warning',
      (n) => `各乡镇归在不同清单的事项：${n} 个`,
      (n) => `${items(n)} in other lists from township to township`,
    ),
    line(
      of.duties,
      'warning',
      (n) => `部门职责相同、乡镇配合职责不同的：${n} 处`,
      (n) => `${n} times the same duties of a department with other ones of townships`,
    ),
    line(
      of.departments,
      'warning',
      (n) => `同一事项、部门不同的：${n} 处`,
      (n) => `${n} times one item under other departments`,
    ),
    line(
      of.names,
      'plain',
      (n) => `名称不一的部门（单位）：${n} 个`,
      (n) => `${countWord(n, 'department')} under several names`,
    ),
    line(
      of.lacking,
      'warning',
      (n) => `绝大多数乡镇有、个别乡镇缺的事项：${n} 个`,
      (n) => `${items(n)} that nearly all townships have and some lack`,
    ),
    line(
      of.copies,
      'warning',
      (n) => `疑似照搬：${n} 处`,
      (n) => countWord(n, 'copied slip'),
    ),
    line(
      of.doubts,
      'plain',
      (n) => `待定的写法：${n} 对`,
      (n) => `${countWord(n, 'pair')} of wordings to be decided`,
    ),
  ];
}

/** True where a county has nothing that is to be settled. */
export function isSettled({ county, unreadable }: Pick<CountyInput, 'county' | 'unreadable'>): boolean {
  const { unequal, failing, recovered, otherLists, duties, departments, lacking, copies } = counts(county);
  const open = unequal + failing + recovered + otherLists + duties + departments + lacking + copies;
  return open + unreadable.length === 0;
}

/** How much of each kind a county has. */
type Counts = ReturnType<typeof counts>;

function counts(county: County) {
  const of = (kind: County['contradictions'][number]['kind']): number =>
    county.contradictions.filter((each) => each.kind === kind).length;
  return {
    unequal: county.townships.reduce((sum, { unequal }) => sum + unequal.length, 0),
    failing: county.townships.filter(({ report }) => report.status !== 'pass').length,
    recovered: of('recovered-and-cooperative'),
    duties: of('township-duties-differ'),
    departments: of('departments-differ'),
    names: of('department-named-differently'),
    otherLists: county.lines.filter((line) => {
      const main = mainList(line);
      return line.wordings.some(({ rows }) => rows.some(({ list }) => list !== main));
    }).length,
    lacking: county.lines.filter(({ lacking }) => lacking.length > 0).length,
    copies: county.copies.length,
    doubts: county.doubts.length,
  };
}

function sizeWords({ townships, lines }: County, lang: Lang): string {
  const rows = townships.reduce(
    (sum, { list }) => sum + LISTS.reduce((all, name) => all + list.lists[name].length, 0),
    0,
  );
  const several = lines.filter(({ wordings }) => wordings.length > 1).length;
  return lang === 'zh'
    ? `${townships.length} 个乡镇（街道），清单共 ${rows} 行，归为 ${lines.length} 个事项，其中 ${several} 个有不同写法`
    : `${countWord(townships.length, 'township')}, ${countWord(rows, 'row')}: ${countWord(lines.length, 'item')}, ${several} of them worded in several ways`;
}
