import { editDistance } from '../edit-distance.js';
import { groupedBy } from '../grouped.js';
import type { ColumnRole } from '../../model.js';

/** What a department does with what is taken back, as a regular expression source: 县民政局承接. */
export const RECEIVE_WORDS = '承接|收回|接收|回收|上收|接办|承担';

/** What a word of a heading is. */
type Kind =
  /** Of what level or in what part a body is: 旗直, 师市, 牵头. */
  | 'level'
  /** 部门, 单位. */
  | 'body'
  /** 苏木乡镇, 管委会, 农场: the side whose list it is. */
  | 'township'
  /** 配合, 协助. */
  | 'assist'
  /** 职责, 任务. */
  | 'duty'
  /** 事项, 名称. */
  | 'item'
  /** 方式, 措施. */
  | 'way'
  /** 承接, 收回. */
  | 'receive'
  /** 类别, 领域. */
  | 'category'
  /** Words that any heading may have: 主要, 工作, 内容. */
  | 'plain'
  /** 及, 、 and brackets. */
  | 'link';

/** The words of headings by their kind. Documents put them together in many ways: 旗直牵头部门, 街乡镇协助履职内容. */
const WORDS_OF_KIND: Readonly<Record<Kind, string>> = {
  level:
    '上级 对应 主责 牵头 主管 业务 职能 行业 相关 有关 负责 指导 主办 协办 归口 涉及 分管 监管 监督 经办 联系 落实 实施 执行 审批 级 直 属',
  body: '部门 单位 机构 主体 科室 委办局 局办',
  township:
    '苏木乡镇 苏木 嘎查 乡镇街道 乡镇场街 乡镇场 街乡镇 街镇 镇街 镇乡 乡街 街乡 镇办 乡办 乡镇办 场镇 民族乡 镇村 管委会 农场 林场 牧场 渔场 团场 园区 工业园区 产业园区 开发区 街道办事处 街道办 办事处 属地 基层 乡镇 街道 镇 乡',
  assist: '配合 协助 协同 辅助',
  duty: '职责 责任 任务 分工',
  item: '事项 名称 项目',
  way: '方式 措施 举措 办法 途径 方法 流程',
  receive: RECEIVE_WORDS.replaceAll('|', ' '),
  category: '类别 类型 分类 领域 大类 门类',
  plain: '主要 具体 基本 履职 工作 所属 内容 情况 要求 描述 概述 要点 明细 清单 政府 人民政府 党委 党工委 本 后 的 其',
  link: '及 和 与 或 以及 、 / ( ) : ，',
}; // prettier-ignore

/** The words, the longer ones first. */
const WORDS: readonly (readonly [word: string, kind: Kind])[] = (
  Object.entries(WORDS_OF_KIND) as [Kind, string][]
)
  .flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const))
  .sort(([left], [right]) => right.length - left.length);

/** The same by the character with which they begin. */
const WORDS_FROM = groupedBy(WORDS, ([word]) => word[0]);

/** Levels of places, one or several: 县, 旗县区, 县市区. */
const LEVELS = /^[省市州盟县区旗师团]{1,4}/u;

/** A kind of place that no list of words has, before what it assists with: 矿区配合职责, 度假区协助任务. */
const OTHER_TOWNSHIP = /^[一-龥]{1,5}?[镇乡场区办街村社会处](?=(?:[(（][^()（）]*[)）])?(?:配合|协助))/u;

/** A level that no list of words has, before a body: 兵团直属部门. */
const OTHER_LEVEL = /^[一-龥]{1,4}?[级直属](?=[一-龥]{0,4}(?:部门|单位))/u;

/** A word of a heading with its kind. */
interface Word {
  text: string;
  kind: Kind;
}

/** The words that a heading is put together of; null where a part of it is no known word. */
function wordsOf(heading: string): Word[] | null {
  const words: Word[] = [];
  for (let rest = heading; rest !== '';) {
    const known = WORDS_FROM.get(rest[0])?.find(([word]) => rest.startsWith(word));
    const levels = LEVELS.exec(rest)?.[0];
    const other = words.length === 0 ? OTHER_TOWNSHIP.exec(rest)?.[0] : undefined;
    const level = words.length === 0 ? OTHER_LEVEL.exec(rest)?.[0] : undefined;
    const word: Word | null =
      known !== undefined
        ? { text: known[0], kind: known[1] }
        : levels !== undefined
          ? { text: levels, kind: 'level' }
          : other !== undefined
            ? { text: other, kind: 'township' }
            : level !== undefined
              ? { text: level, kind: 'level' }
              : null;
    if (word === null) return null;
    words.push(word);
    rest = rest.slice(word.text.length);
  }
  return words;
}

/**
 * What the kinds of a heading's words (folded) say of its column: 旗直部门 names departments, 苏木乡镇配合职责 has the
 * duties of the township, 履职内容 the items. Null where a word is not known, or the kinds say nothing.
 */
export function kindOfHeading(heading: string): ColumnRole | null {
  const words = (wordsOf(heading) ?? []).filter(({ kind }) => kind !== 'link');
  if (words.length === 0) return null;
  const has = (kind: Kind): boolean => words.some((word) => word.kind === kind);
  const at = (kind: Kind): number => words.findIndex((word) => word.kind === kind);
  const last = words.findLast(({ kind }) => kind !== 'plain')?.kind ?? 'plain';
  const isMoreThanLevels = words.some(({ kind }) => kind !== 'level' && kind !== 'plain');
  if (last === 'category' || (has('category') && last === 'item')) return 'category';
  if (has('township')) return ofTownship(words, has);
  if (has('body') && has('way') && at('body') < at('way'))
    return has('receive') || /[及和与、(:]/u.test(heading) ? 'handover' : 'way';
  if (last === 'way') return has('assist') ? 'townshipDuties' : 'way';
  if (last === 'body' && words.at(-1)?.text === '内容') return has('receive') ? null : 'superiorDuties';
  if (last === 'body') return has('receive') ? 'receiver' : 'departments';
  if (last === 'item') return has('body') ? null : 'name';
  if (has('receive')) return null;
  if (has('body')) return 'superiorDuties';
  if (has('assist')) return 'townshipDuties';
  if (has('level')) return isMoreThanLevels ? 'superiorDuties' : null;
  return has('duty') || words.some(({ text }) => text === '内容') ? 'name' : null;
}

/** Of a heading that names the township: its duties, or (街道履职事项) the items. */
function ofTownship(words: readonly Word[], has: (kind: Kind) => boolean): ColumnRole | null {
  if (has('way')) return has('assist') ? 'townshipDuties' : 'way';
  if (has('receive') || (has('body') && !has('assist'))) return null;
  if (has('assist') || has('duty')) return 'townshipDuties';
  if (has('item')) return 'name';
  // 乡镇(街道) below a heading of two columns (职责分工); one character may be anything.
  return words.map(({ text }) => text).join('').length > 1 ? 'townshipDuties' : null;
}

/** Headings that differ from a heading in one character of one word, of the kinds' words and of `more`. */
export function nearHeadings(heading: string, more: readonly string[]): string[] {
  const near: string[] = [];
  for (const word of [...WORDS.map(([each]) => each), ...more]) {
    if (word.length < 2) continue;
    for (let start = 0; start < heading.length; start++) {
      for (let length = word.length - 1; length <= word.length + 1; length++) {
        const piece = heading.slice(start, start + length);
        if (piece.length === length && editDistance(piece, word) === 1)
          near.push(heading.slice(0, start) + word + heading.slice(start + length));
      }
    }
  }
  return near;
}
