import { parseNumeral } from '../../common/numerals.js';
import { CLASS_UNIT, ITEM_UNIT } from './words.js';

/** What a numeral counts, as its unit says: items, categories, departments, lists; or something else. */
export type Unit = 'items' | 'classes' | 'departments' | 'lists' | 'none' | 'else';

/** A number in a folded text: its digits or Chinese characters from `start` to `end`, its unit up to `unitEnd`. */
export interface NumeralToken {
  start: number;
  end: number;
  unitEnd: number;
  unit: Unit;
  /** Null for what is no whole number (186.4). */
  value: number | null;
  /** Written in Chinese characters. */
  chinese: boolean;
  /** Chinese digits that make no number: 二百四五. What is no whole number and 三万 are none of these. */
  damaged: boolean;
}

const CHINESE = '[〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{1,10}';
/** 3,412米, 浏览次数：1,086: commas part thousands, but never numbers in a row (110,101,34项). */
const GROUPED =
  '(?<=(?:次数|访问量|阅读量|点击量)[:：]?)\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,3}(?:,\\d{3})+(?=(?:多|余)?(?:米|人|户|亩|元|万|平方|公里|公顷|吨|次))';
const ANY = new RegExp(`${GROUPED}|\\d+(?:\\.\\d+(?![.\\d]))?|${CHINESE}`, 'g');

/** 项 is no unit in 项目, 项制, 项下. */
const ITEMS = new RegExp(`^${ITEM_UNIT}(?!目|制|下|链|圈)`);
const CLASSES = new RegExp(`^${CLASS_UNIT}(?!似|比|推|型|聚)`);
const DEPARTMENTS = /^(?:个|家)[^，,。；;、:()\d]{0,8}?(?:部门|单位)(?:\((?:单位|部门)\))?/;
/** 涉及部门 13 个, 县级部门（含派驻机构）10 个, 部门和派出机构 8 家. */
const DEPARTMENTS_BEFORE =
  /(?:部门|单位|机构)(?:\([^()]{0,12}\)|\))?(?:总数|数量|数目|个数)?(?:共计|共有|总计|合计|共|计|有|为|:)*$/;
const LISTS = /^(?:张|份|本|个|套)(?:履职)?(?:事项)?(?:清单|表格?(?!格))/;
/** What makes Chinese characters a number though no unit of a list follows: 三十名, 十二个村, 六月. */
const MEASURED =
  /^(?:个|家|名|人|位|户|口|村|年|月|日|号|条|款|章|节|页|次|轮|场|期|批|届|张|份|部|册|天|周|级|岁|公里|平方|亩|公顷|万|亿|元|%|倍|成|米|吨|台|辆|栋|座|所|处|支|只|组|轮|区块|网格|社区|镇|乡|街道)/;
/** Words of which a number is only a part: 每一项, 同一类, 一方面, 一部分, 一件事, 统一. */
const NOT_BEFORE = /(?:(?<!清)单|[每某同另这那任哪唯逐统专归惟合万不第])$/;
const NOT_WORDS =
  /^(?:一(?:方面|部分|件事|类事项一|个(?!类别|部门|单位|事项|方面|领域)|些|批|系列|体|致|般|定|律|切|经|旦|直|起|并|同|贯|线|流|级|把手|步|次性|站式|窗|网|门|卡通|老|小))/;

/** The numerals of a folded text, in their order. Set phrases (统一, 四风, 三上三下) are none. */
export function numeralsOf(folded: string): NumeralToken[] {
  const tokens: NumeralToken[] = [];
  for (const match of folded.matchAll(ANY)) {
    const start = match.index;
    const chinese = !/^\d/.test(match[0]);
    const end = start + match[0].length;
    const after = folded.slice(end, end + 40);
    const before = folded.slice(Math.max(0, start - 24), start);
    const [unit, length] = unitOf(after, before);
    if (chinese && !isNumber(match[0], before, after, unit)) continue;
    const value = parseNumeral(match[0].replaceAll(',', ''));
    const damaged = chinese && value === null && !match[0].includes('万');
    tokens.push({ start, end, unitEnd: end + length, unit, value, chinese, damaged });
  }
  return shareUnits(tokens, folded);
}

/** 4 个事项 4 个部门, 4 个履职事项涉及: what is counted is named, whatever follows. */
const ITEMS_NAMED = /^(?:个|件)(?:具体)?(?:履职|职责)?事项(?!类|清单|领域|方面|板块|名称|编码|库)/;

function unitOf(after: string, before: string): [Unit, number] {
  const departments = DEPARTMENTS.exec(after)?.[0];
  if (departments !== undefined) return ['departments', departments.length];
  const lists = LISTS.exec(after)?.[0];
  if (lists !== undefined) return ['lists', lists.length];
  const classes = CLASSES.exec(after)?.[0];
  if (classes !== undefined) return ['classes', classes.length];
  // 类别共 20 个, 涉及部门 13 个: the unit's noun comes first.
  if (/^(?:个|家)(?![一-龥])/.test(after)) {
    if (/(?:类别|大类|门类|领域)(?:共计|共有|共|计|有|为|:)*$/.test(before)) return ['classes', 1];
    if (DEPARTMENTS_BEFORE.test(before)) return ['departments', 1];
  }
  const items = ITEMS.exec(after)?.[0];
  if (items !== undefined && items !== '个' && items !== '件') return ['items', items.length];
  if (
    items !== undefined &&
    (/^(?:个|件)(?:具体)?(?:履职|职责)?(?:事项|职责|清单)?(?:$|[，,。；;:、()]|其中)/.test(after) ||
      ITEMS_NAMED.test(after))
  )
    return ['items', items.length];
  return [/^[、,，。；;:)\].+＋]|^$/.test(after) ? 'none' : 'else', 0];
}

/** Chinese characters are a number before a unit or as an ordinal, and never within a set phrase. */
function isNumber(text: string, before: string, after: string, unit: Unit): boolean {
  if (/第$/.test(before)) return true;
  if (NOT_BEFORE.test(before) || NOT_WORDS.test(text + after)) return false;
  if (/(?:^|[。；;，,:：、)\n])\(?$/.test(before) && /^(?:[、.)]|是(?!否))/.test(after)) return true;
  if (unit === 'none' || (unit === 'else' && !MEASURED.test(after))) return false;
  return !/^[万千百]+$/.test(text);
}

/** 数量分别是 110、101、34 项: numbers in a row share the unit of the last. */
function shareUnits(tokens: readonly NumeralToken[], folded: string): NumeralToken[] {
  const shared = [...tokens];
  for (let index = shared.length - 2; index >= 0; index--) {
    const token = shared[index] as NumeralToken;
    const next = shared[index + 1] as NumeralToken;
    const between = folded.slice(token.unitEnd, next.start);
    if (
      token.unit === 'none' &&
      (next.unit === 'items' || next.unit === 'classes') &&
      /^[、,，和及与]$/.test(between)
    )
      shared[index] = { ...token, unit: next.unit };
  }
  return shared;
}
