import { LISTS } from '../../common/names.js';
import type { County, Lang } from '../../model.js';
import { countWord } from '../../common/count-word.js';
import type { CountyInput } from './input.js';
import { mainList } from './tables/items.js';

/** A line of the summary: what it counts, the count in words, and whether it is something to settle. */
export interface SummaryLine {
  words: string;
  tone: 'error' | 'warning' | 'plain';
}

/** What was found in a county, in lines: what is to be settled first comes first. */
export function countySummary({ county, unreadable, lang }: CountyInput): SummaryLine[] {
  const zh = lang === 'zh';
  const lines: SummaryLine[] = [];
  const add = (count: number, tone: SummaryLine['tone'], zhWords: string, enWords: string): void => {
    if (count > 0) lines.push({ words: zh ? zhWords : enWords, tone });
  };
  const of = counts(county);
  add(
    of.unequal,
    'error',
    `同一乡镇有清单不同的文件：${of.unequal} 份，请先定下用哪一份`,
    `${countWord(of.unequal, 'document')} of a township with another list: settle which one holds`,
  );
  add(
    unreadable.length,
    'error',
    `未能读取的文件：${unreadable.length} 份`,
    `${countWord(unreadable.length, 'document')} could not be read`,
  );
  lines.push({ words: sizeWords(county, lang), tone: 'plain' });
  add(
    of.failing,
    'error',
    `不能付印或无法判断的：${of.failing} 个乡镇（街道）`,
    `${countWord(of.failing, 'township')} not to be printed, or inconclusive`,
  );
  add(
    of.recovered,
    'error',
    `有的已收回、有的仍要配合的事项：${of.recovered} 个`,
    `${countWord(of.recovered, 'item')} taken back in one township and helped with in another`,
  );
  add(
    of.otherLists,
    'warning',
    `各乡镇归在不同清单的事项：${of.otherLists} 个`,
    `${countWord(of.otherLists, 'item')} in other lists from township to township`,
  );
  add(
    of.duties,
    'warning',
    `部门职责相同、乡镇配合职责不同的：${of.duties} 处`,
    `${of.duties} times the same duties of a department with other ones of townships`,
  );
  add(
    of.departments,
    'warning',
    `同一事项、部门不同的：${of.departments} 处`,
    `${of.departments} times one item under other departments`,
  );
  add(
    of.names,
    'plain',
    `名称不一的部门（单位）：${of.names} 个`,
    `${countWord(of.names, 'department')} under several names`,
  );
  add(
    of.lacking,
    'warning',
    `绝大多数乡镇有、个别乡镇缺的事项：${of.lacking} 个`,
    `${countWord(of.lacking, 'item')} that nearly all townships have and some lack`,
  );
  add(
    county.copies.length,
    'warning',
    `疑似照搬：${county.copies.length} 处`,
    countWord(county.copies.length, 'copied slip'),
  );
  add(
    of.doubts,
    'plain',
    `待定的写法：${of.doubts} 对`,
    `${countWord(of.doubts, 'pair')} of wordings to be decided`,
  );
  return lines;
}

/** True where a county has nothing that is to be settled. */
export function isSettled({ county, unreadable }: Pick<CountyInput, 'county' | 'unreadable'>): boolean {
  const { unequal, failing, recovered, otherLists, duties, departments, lacking } = counts(county);
  const open = unequal + failing + recovered + otherLists + duties + departments + lacking;
  return open + county.copies.length + unreadable.length === 0;
}

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
