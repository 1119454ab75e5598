import { fold } from '../characters.js';
import { kindOfHeading, nearHeadings } from './heading-kinds.js';
import type { ColumnRole } from '../../model.js';
import { TOWNSHIPS_HEADING } from './other-lists.js';

/** The usual word over the column of row numbers. */
export const NUMBER_WORD = '序号';

/** The words over a column of row numbers; the longer forms before the shorter ones. */
const NUMBER_WORDS = [
  ...[NUMBER_WORD, '编号', '项次', '顺序号', '序列号', '编码', '代码', '流水号'],
  ...['事项序号', '事项编码', '事项编号', '事项代码', '清单编码', '清单编号'],
];

/** The same as a regular expression source: what a line of headings begins with (序号事项类别事项名称). */
export const NUMBER_HEADINGS = NUMBER_WORDS.join('|');

/**
 * A heading of the column of row numbers, with or without spaces between its characters, folded or as printed.
 *
 * > | 序 号 | 事项类别 | 事项名称 |
 *     ^^^^
 */
export const NUMBER_HEADING = new RegExp(
  `^(?:(?:事\\s*项\\s*)?(?:${[...NUMBER_WORDS, '顺序'].map((word) => [...word].join('\\s*')).join('|')})|No\\.?)$`,
  'iu',
);

/**
 * The first character of such a heading, alone: a narrow column breaks the word over two lines.
 *
 * > | 序 |
 *     ^^
 * > | 号 |
 */
export const NUMBER_HEADING_START = /^[序编项代]$/u;

/** The last character of such a heading, alone. */
export const NUMBER_HEADING_END = /^[号次码]$/u;

/** One of the two. */
export const NUMBER_HEADING_PART = /^[序编项代号次码]$/u;

/** The words of which the heading over the categories has one, as a regular expression source. */
export const CATEGORY_HEADINGS = '类别|类型|分类';

/** Words that name the township's side of a duty. */
const TOWNSHIP =
  '(?:本?(?:镇|乡|街道|苏木|镇街|乡镇|镇乡|街镇|场镇|基层)(?:\\((?:镇|乡|街道|苏木|场|[^)]{1,8})\\))?|乡镇\\(街道\\)|镇\\(街道\\))';
const DUTIES = '(?:职责|责任|任务|工作|履职)(?:分工|内容|任务|事项|清单)?';
const DEPARTMENT = '(?:部门|单位|部门\\(单位\\)|部门单位)';

/**
 * What the usual words of a heading (folded) say of its column, in the order in which they are tried. Other words tell
 * it by their kind (`kindOfHeading`).
 */
const ROLES: readonly (readonly [role: ColumnRole, words: RegExp])[] = [
  ['number', NUMBER_HEADING],
  ['category', new RegExp(`^(?:事项|履职|履职事项|职责|工作|所属)?(?:${CATEGORY_HEADINGS}|领域|大类|门类)(?:名称)?$|^一级事项(?:名称)?$`)],
  ['handover', new RegExp(`${DEPARTMENT}(?:及|和|与|、)其?(?:收回后)?(?:的)?(?:工作|履职|承接|收回|落实|实施)?(?:方式|措施|举措|内容)`)],
  ['receiver', new RegExp(`^(?:收回后?(?:的)?)?(?:上级|县级|市级|区级|县直)?(?:拟)?(?:承接|收回|接收|回收|上收|接办)(?:的)?(?:主体|${DEPARTMENT})(?:名称)?$`)],
  ['way', /^(?:收回后?(?:的)?|承接后?(?:的)?|部门)?(?:工作|履职|承接|收回|落实|实施)?(?:方式|措施|举措)$/],
  ['townshipDuties', new RegExp(`^${TOWNSHIP}(?:级)?(?:的)?(?:配合|协助)?(?:履职|工作)?(?:的)?${DUTIES}$|^(?!配合履职事项)配合(?:履职)?${DUTIES}$`)],
  ['departments', new RegExp(`^(?:对应的?|县级|市级|区级|县直|上级|业务|主要|主管|牵头|责任|负责|指导|主责|相关|及|和|、|/)*(?:\\(?${DEPARTMENT}\\)?)(?:名称)?$`)],
  ['name', /^(?:基本|配合|收回|上级部门收回)?(?:履职|职责|工作|具体|收回|主要)?(?:事项)(?:名称|内容|清单)?$|^(?:事项)?名称$|^二级事项(?:名称)?$/],
  ['superiorDuties', new RegExp(`^(?:(?:对应的?|县级|市级|区级|县直|上级|业务|主要|主管|牵头|责任|主责|相关)+(?:${DEPARTMENT})?|${DEPARTMENT})(?:的)?(?:主要)?(?:工作)?${DUTIES}$`)],
]; // prettier-ignore

/** Words of columns that a list may have beside its own, and that may be blank in any row. */
const OTHER = /^(?:备注|说明|依据|[一-龥、]{2,10}(?:依据|备注|说明))(?:\([^()]*\))?$/u;

/** What a heading cell says of its column, or null where it says nothing known. */
export function roleOf(heading: string): ColumnRole | null {
  const words = fold(heading);
  if (OTHER.test(words) || TOWNSHIPS_HEADING.test(words)) return 'other';
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? kindOfHeading(words);
}

/** True for a heading of no known words that one slip of the pen made of known ones: 事项明称, 序亏, 配台职责. */
export function isDamagedHeading(heading: string): boolean {
  const words = fold(heading);
  if (roleOf(words) !== null) return false;
  return nearHeadings(words, [...NUMBER_WORDS, '备注', '说明', '依据']).some((near) => roleOf(near) !== null);
}

/** The usual words over a column. */
export const WORDS: Readonly<Record<ColumnRole, string>> = {
  number: NUMBER_WORD,
  category: '事项类别',
  name: '事项名称',
  departments: '对应上级部门',
  superiorDuties: '上级部门职责',
  townshipDuties: '配合职责',
  handover: '承接部门及工作方式',
  receiver: '承接部门',
  way: '工作方式',
  other: '备注',
};
