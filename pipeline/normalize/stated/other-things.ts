import type { OtherNumber } from '../../model.js';
import type { NumeralToken } from './numerals.js';

/** What stands before and after a number that is something else; the first pair that fits tells what. */
const SIGNS: readonly (readonly [what: OtherNumber, before: RegExp | null, after: RegExp | null])[] = [
  // 一是, （一）, 1. at the head of a clause
  ['ordinal', /(?:^|[。；;，,:：、)\n])[(【]?$/, /^(?:[、.)】]|是(?!否)|来[，,])/],
  ['ordinal', /附件?(?:表)?$|[表图]$/, null],
  // 鲁办发〔2025〕5号
  ['document-number', /[〔[【]$/, /^[〕\]】]\d*号?/],
  ['document-number', /\($/, /^\)第?\d+号/],
  ['document-number', /[〕\]】]第?$|[发字函办]\(?\d{4}\)?$/, /^号/],
  ['date', null, /^(?:年度?|月份?|日(?!均)|世纪|周年|季度|个月|点(?!位)|时(?:\d|$))/],
  ['date', /\d[-/.年月]$/, null],
  ['date', null, /^:\d{2}(?!\d)/],
  ['date', /\d:$/, null],
  ['date', null, /^[-/.]\d{1,2}(?:[-/.]\d|$)/],
  ['page', null, /^页/],
  ['page', /(?:[.…·•。_—-]{2,}|…)\(?-?$/, /^-?\)?$/],
  ['percentage', /百分之$/, null],
  ['percentage', null, /^(?:%|‰|个百分点|成(?![一-龥]))/],
  ['money', null, /^(?:多|余)?[万亿千百]*(?:多|余)?元/],
  ['area', null, /^(?:多|余)?万?(?:多|余)?(?:平方|平米|公里|千米|亩|公顷|米(?![一-龥]))/],
  ['population', null, /^(?:多|余)?[万千百]*(?:多|余)?(?:人|名|户|口|位)/],
  ['places', null, /^(?:个|家|余个)?(?:行政村|自然村|村民?|社区|居委会|居民|乡镇|镇|乡|街道|网格|站|所|办|党|支部|科室|内设|小区|园区|企业|学校|市|县|区|省|苏木|嘎查|团|连)/],
  ['time', null, /^(?:余|多)?(?:次|轮|场|期|批|届|天|周(?!岁)|小时|分钟|个?工作日|倍|遍|岁|版|稿)/],
  ['time', /(?:浏览|访问|阅读|点击|下载)(?:次数|人次|量)?:?$/, null],
  ['code', /[A-Za-z][-_A-Za-z]*$/, null],
  ['code', null, /^[-_]?[A-Za-z]/],
  ['code', /[A-Za-z]\d*[-—]\d*$/, null],
]; // prettier-ignore

/** What a number with a unit of the lists can be all the same: 第六项, 第（二）项, JB-01 项. */
const ALSO_COUNTED: ReadonlySet<OtherNumber> = new Set(['article', 'code', 'document-number']);

/** What a number is by what stands around it, or null where that does not tell. */
export function otherThing(folded: string, { start, end, unit }: NumeralToken): OtherNumber | null {
  const before = folded.slice(Math.max(0, start - 24), start);
  const after = folded.slice(end, end + 12);
  if (/第\(?$/.test(before)) return /^\)?(?:条|款|章|节|目|编|项)/.test(after) ? 'article' : 'ordinal';
  const counted = unit === 'items' || unit === 'classes' || unit === 'departments';
  for (const [what, sign, behind] of SIGNS)
    if (
      !(counted && !ALSO_COUNTED.has(what)) &&
      (sign === null || sign.test(before)) &&
      (behind === null || behind.test(after))
    )
      return what;
  if (/(?:电话|热线|邮编|手机|传真|拨打|QQ)[号码:]*[\d-]*$/.test(before) || end - start >= 7)
    return 'telephone';
  // 试行清单（2024）
  if (end - start === 4 && /\($/.test(before) && after.startsWith(')')) return 'date';
  // 两个维护, 14 座桥, 三级书记: a word follows that no list is counted in.
  return unit === 'else' ? 'quantity' : null;
}
