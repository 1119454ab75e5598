import { ABOVE, DUTY, TAKEN_BACK } from './list-names.js';
import { DIGITS, LONG_ORDINAL_CHARACTERS } from './ordinals.js';

/** The first ordinals, for a class: a document has three lists, and a part or two beside them. */
const FIRST_FOUR = DIGITS.slice(0, 4);
const FIRST_FIVE = DIGITS.slice(0, 5);

/** The number of an appendix, of a table or of a list, behind the word for it: 附件1, 附表三, 表2. */
const APPENDIX = `(?:附件(?:表)?[\\d${FIRST_FIVE}]{0,2}|附表[\\d${FIRST_FIVE}]{0,2}|附(?:[\\d${FIRST_FIVE}](?!道|里)|(?=[:：]))|(?:表|清单)[\\d${FIRST_FIVE}]{1,2})[:：.．、]?`;

/** A part of the document: 第一部分, 第二章, 第三张清单. */
const PART = `第[\\d${FIRST_FIVE}](?:部分|[章编篇类]|张(?:清单|表))[:：.．、]?`;

/** An ordinal with its mark: 二、 （二） (3) 1. */
const MARKED_ORDINAL = `(?:[${FIRST_FIVE}]、|[（(][${FIRST_FIVE}\\d][)）]|\\d{1,2}[.、．)）])`;

/**
 * What may stand before a list's title and before the place in it, as printed or folded: an appendix's or a table's
 * number, that of a part, an ordinal. 附 alone is no appendix: 附城镇 is a township.
 *
 * > | 附件1：青禾镇基本履职事项清单
 * > | 第一部分 基本履职事项清单
 * > | 表2 青禾镇配合履职事项清单
 * > | （二）配合履职事项清单
 */
export const TITLE_LEAD = `(?:${APPENDIX})?(?:${PART})?${MARKED_ORDINAL}?`;

/** What a bare name of a list begins with to be a heading: a digit, an ordinal, 第 or a bracket (folded). */
export const TITLE_LEAD_START = `[\\d${FIRST_FOUR}第(]`;

/** What is counted or added at the end of a list's title: （2项）, 共 2 项, （青禾镇）（共2项，涉及3个部门）. */
export const TITLE_COUNT =
  '(?:\\([^()]{1,30}\\)){0,3}(?:[:：]?共?(?:\\d{1,4}|[〇零' + LONG_ORDINAL_CHARACTERS + ']{1,7})项)?[:：]?';

/** An ordinal before the document's own parts (folded): such a line is no title of the document. */
export const PART_ORDINAL = `[${FIRST_FIVE}]、`;

/** What may stand before the place in a title: also a mark that opens it and its year. */
export const PLACE_LEAD = `${TITLE_LEAD}[《“"]?(?:\\d{4}年(?:度|版)?)?`;

/**
 * What a document says that makes a list known, up to the list's title, as a regular expression source: the first
 * group is who says it.
 *
 * > | 关于公布青禾镇履职事项清单的公告
 *     ^^^^^^
 */
export const ANNOUNCEMENT =
  '^(.*?)关于(?:进一步)?(?:公布|印发|发布|公示|公开|公告|下发|调整|修订|修改|征求|明确|建立|制定|制发|实施|实行|执行|推行|编制|做好|规范|落实|对|的)*[《“"]?';

/** What makes lists known, as a regular expression source. */
export const ANNOUNCED_NOUNS = '公告|通知|公示|通告|告示|函|意见|批复|请示|报告|说明';

/** What a title ends in that makes a list known: 的公告, 的通知. */
export const ANNOUNCED = `[》”"]?(?:的?(?:${ANNOUNCED_NOUNS}))?`;

/** What a title is after the place (white space removed): the words at which the name of the place has ended. */
export const AFTER_PLACE = `(?:\\d{4}年(?:度|版)?)?(?:党政机构)?(?:[《“"]|(?:基本|(?:协助)?配合|主责|权责|职责)?(?:${ABOVE})?(?:${TAKEN_BACK})?(?:${DUTY}|权责|职责)(?:事项)?|${ABOVE}?(?:拟)?(?:${TAKEN_BACK}|承接)|(?:基本|(?:协助)?配合|主责)(?:${ABOVE})?(?:事项|清单|职责)|不再承担).*$`;

/** A title that names the lists one by one (folded): 基本履职、配合履职和上级部门收回事项清单. */
export const LISTS_TITLE = new RegExp(
  `基本${DUTY}(?:事项)?(?:清单)?[、和及与].*(?:配合|收回|上收|退回|回收).*事项(?:清单|目录)`,
);

/** The title of the document as a whole, without the place: 履职事项清单. */
export const DOCUMENT_TITLE = `(?:${DUTY}事项[“"]?(?:清单|目录|三张清单)|履职[“"]?(?:三张)?清单|(?<=[镇乡道木场团区)])(?:职责|权责)事项(?:清单|目录))`;

/** Titles of the document that are sound behind the place, each in full. */
export const SOUND_TITLES: readonly string[] = [
  '履职事项清单',
  '履行职责事项清单',
  '履职职责事项清单',
  '履职事项目录',
  '履行职责事项目录',
  '职责事项清单',
  '权责事项清单',
  '职责事项目录',
  '履职清单',
];

/** What a title may say behind its words of what is done with the list: 履职事项清单编制说明, 履职事项清单公开. */
export const BEHIND_TITLE =
  '(?:编制|编写|填报|公开|公示|公布|发布|汇总|统计|情况|问答|解读|专栏|附表|说明|表|稿|版)+';

/** The heading of the contents (folded). */
export const CONTENTS_HEADING = /^目(?:录|次)$/;

/** The heading of the column of pages, in contents that are a table (folded). */
export const PAGE_HEADING = /^(?:所在)?页(?:码|次|数)?$/;

/** The heading of the column there that counts the items of each list (folded). */
export const ITEMS_HEADING = /^(?:事项)?(?:项数|数量|个数)(?:\(项\))?$/;
