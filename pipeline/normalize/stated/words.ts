import { NUMERAL } from '../../common/numerals.js';

/** Words that say that a figure is a sum, or is one at all, between what it counts and the number. */
export const FILLER =
  '(?:共计|总共|一共|共有|合计|总计|小计|共|计|均为|仍然?为|仍有|仍|还有|各有|各为|有|为|是|达到|达|约|总数|总量|数量|数目|个数|数|:|,?也就是|即)';

/** What a list does with its items: 收录, 梳理出, 明确了, and how it came about: 归并为, 凝练为, 精简合并为. */
export const LIST_VERB =
  '(?:收录|列出|列明|列入|列有|列|载入|载有|明确|梳理|包含|包括|涵盖|囊括|含|形成|确定|编制|纳入|载明|汇总|认领|涉及|保留|设置|设定|设有|分解|细化|固化|整理|公布|构成|组成|分为|主要有|具体有|承担|负责)';

/** Where a short name of a list may begin. */
export const BOUNDARY =
  '(?:^|[,，、;；:：()。+]|其中|以及|和|与|及|将|把|对|分别为|分别有|包括|包含|形成|确定|梳理|共计|合计|总计|总共|共|即|为|是|有)';

/** What makes a number that of the list named after it: 110 项为基本履职事项, 34 项予以收回. */
export const BECOMING =
  '(?:列为|为|是|属于?|列入|纳入|归入|作为|确定为|明确为|予以|由|的)(?:了)?(?:镇|乡|街道)?(?:级)?(?:的)?';

/** What turns an earlier number into today's: 由 2 项变为 3 项, 整合为 99 项, 减至 20 项. */
export const RESULT =
  '(?:变更?|变动|变化|增加|增|减少|减|缩减|压缩|压减|核减|核定|降|调整|调增|调减|优化|整合|精简|归并|合并|归集|归纳|凝练|提炼|浓缩|细化|固定|明确|确定|扩展|扩充|汇总|梳理|形成|规范|完善|固化|清理|改|定|最终|现)(?:合并|整合|归并|调整|优化|精简)?(?:后)?(?:变?为|至|到|成)(?:了)?';

/** What belongs to an earlier state of the lists. */
export const EARLIER =
  /(?:原有|原先|原来|原本|原(?=清单|事项|基本|配合|承担|始|权责|\d)|历史事项|试行稿|试行版|此前|过去|以前|以往|(?:整合|改革|调整|精简|修订|优化|压减|清理|梳理)前|上[一]?版|旧版|去年|上年|初步|初稿|初次|草稿|草案|草拟|起初|最初|征求意见稿|送审)[^，,。；;:]*$/;
/** A number that is said to become another one: 由 2 项…, 从 2 项…. */
export const FROM = /(?:由|从|将|把)[^，,。；;]*$/;
/** What stands after a number that becomes another one: 项变为, 项工作整合为. */
export const BECOMES = new RegExp(`^[^，,。；;:\\d]{0,14}?${RESULT}`);
/** The same over a comma: 1562 项，整合为 99 项. */
export const BECOMES_NEXT = new RegExp(
  `^[^，,。；;:\\d]{0,8}[，,](?:最终|最后|现|经[^，,。；;\\d]{0,10}?|并)?(?:整合|精简|归并|合并|凝练|提炼|压减|压缩|浓缩|优化|缩减)[^，,。；;\\d]{0,8}?(?:为|至|到|成)`,
);

/** Items that go from one list to another, behind their number: 3 项划转为配合履职事项, 1 项由配合履职事项调入. */
export const MOVES_NEXT = new RegExp(
  `^(?:事项|职责)?(?:(?:由|从)[^，,。；;\\d]{2,16}(?:调入|划入|转入|移入|划转|转来|调整而来)|(?:划转|划入|划归|转入|转为|转到|调入|调出|移入|移至|移交|并入|调整[为到至])(?!${NUMERAL}))`,
);
/** Before the name of a list: it is where items go to, or come from, and not what the text speaks of. */
export const MOVES_TO = /(?:划转|转|调整|变更|划|移|并)(?:为|入|至|到|成)$/;
/** Before the name of a list that items come from, or that takes them: 由配合履职事项调入, 由上级部门收回. */
export const MOVES_BY = /(?:由|从|被)$/;
/** What such a name begins or goes on with. */
export const MOVED_BY =
  /^(?:(?:上级|[县市区旗]级?)?(?:主管)?(?:部门)?收回(?!事项|职责|清单|工作)|[^，,。；;\d]{2,10}(?:调入|划入|转入|移入|划转|转来))/;
/** What is left of a list of which items went elsewhere: 3 项划转…，保留 5 项. */
export const KEPT =
  /(?:^|[，,])(?:现|目前|实际|最终|最后)?(?:保留|现有|现为|现存|尚有|剩余|余下?|剩下)(?:了|有|为)?(?:共计|共)?$/;

/** What a number is compared with, or was the beginning of: 与 2023 年公布的清单 412 项相比, 在 114 项的初稿基础上. */
export const COMPARED =
  /^(?:事项|职责)?(?:的)?(?:[^，,。；;\d]{0,8}?)(?:相比|比较|对比|基础上|初稿|草案|征求意见稿)/;

/** What says of a number that it counts a part of a whole, at the end of its clause: 仅涉及一个部门的, 其余, 各. */
export const PARTIAL =
  /(?:[^，,、。；;:：(\d]{2,}的(?:类别|部门|单位)?|[，,](?:仅|只)?(?:承接|收回|牵头|负责|配合)|其余|其他|其它|剩余|余下(?:的)?|(?:其余|其他|其它)(?:事项|部门|单位|方面|类别|领域)(?:合计|共计)?(?:收回|承接|牵头)?|(?:负责|牵头|承接|收回|涉及|对应|配合|实施|办理)的?事项|各(?:有|为|收回|承接|牵头|配合|承担|负责)?)$/;

/** What tells which departments a number of them is of, and no number of all: 2 个以上部门共同负责的. */
export const CONDITION =
  /^(?:及其?以上|以上)?(?:共同|分别|联合|单独|牵头|负责|承接|参与|配合|办理|实施|承担|协同|主办|协办|和|或|者)*的/;

/** What was done to items on the way to today's lists: their number is none of a list. */
export const CHANGE =
  '(?:新增|增加|增补|补充|取消|减少|删除|删减|剔除|去除|合并|归并|整合|拆分|调出|调入|调减|调增|调整|移出|移交|划转|划出|划入|下放|核减|核增|修改|修订|修改完善|完善|规范|清理|废止|压减|压缩|精简|优化|吸收|采纳|退还|变更|更名|提出|收到|收集|征求|征集|反馈|办结|受理|完成|排查|较?上?[一]?[年版]?(?:净)?(?:增|减))';

/** Other bodies whose lists are not this document's: 全县共梳理, 12 个乡镇, 平均每个镇. */
export const OTHER_BODY =
  /(?:全[县市区旗州盟省]|全自治[县旗区]|各(?:乡|镇|街道)|\d+个(?:乡镇|乡|镇|街道)|平均|办结|完成了?(?:基本|配合|履职))(?!(?:[^。；;]*)(?:本|我|全)(?:镇|乡|街道))/;

/** The list of a higher level that this one was made by: 县级指导目录（共 180 项）. */
export const MODEL_LIST =
  /(?:指导|参考|通用|示范)(?:性)?(?:履职)?(?:事项)?(?:目录|清单|事项库)[(,]?(?:共计|共有|共|计|有|为)*$/;

/** Which of two totals of one thing is the one that stands. */
export const FINAL = /最终|最后|审定|确定|定稿/;

/** Nouns that are counted in 项 and are no items of a list: 三项制度, 36 项意见, 十项改革. */
export const OTHER_NOUN =
  '(?:制度|机制|改革|措施|举措|原则|要求|意见|建议|问题|规定|权利|标准|指标|荣誉|奖励|奖项|成果|案件|线索|诉求|申请|业务|证明|手续|行动|工程|政策|补贴|补助|技术|专利|课题|活动|程序|流程|纪律|承诺|职能|功能|权力|权限|试点|经验|整治|任务清单|专项)';

/** Units in which the items of a list are counted, behind the number. */
export const ITEM_UNIT = '(?:个?[大小子细]项|项|条|件|个)';
/** Units in which categories are counted. */
export const CLASS_UNIT = '(?:个|大)?(?:大类|小类|类别|门类|种类|类|方面|领域|板块|部分|大块|维度)';

/** Levels whose part of a list is counted: 县级部门收回 1 项、市级 1 项. */
export const LEVEL =
  /(?:^|[^一-龥]|其中|由)(?:由)?(?:[省市州盟县区旗师团]{1,2}[级直]|新区(?=部门|单位))(?:部门|单位)?(?:收回|承接|牵头)?(?:实施|办理|负责|承担)?$/;
/** Kinds of work whose part is counted: 行政执法类 1 项. */
export const KIND = /(?:类|方面|领域|性)$/;

/** What may follow the name of a category: 党的建设类事项. */
export const KIND_AT_END = /(?:类|方面|领域|板块)?(?:的)?(?:事项|工作|职责)?$/;

/** A numeral of the lists in any writing, for patterns. */
export const NUMBER = NUMERAL;
/** 调整后 tells of today. */
export const HANDLED = new RegExp(`^(?:${CHANGE})(?!后)`);
/** What is left of several: 其余 6 类, 其他部门 3 个. */
export const REST = /(?:其余|其他|其它|剩余|余下)(?:的)?$/;
/** A noun that is counted in 项 and is no item: 收到意见 36 条. */
export const OTHER_AT_END = new RegExp(`(?:${OTHER_NOUN})$`);
/** What is counted ends there, and is items: 110 项履职事项，, 12 项（. */
export const COUNTED =
  /^(?:(?:具体|全部|各类)?(?:履职|职责|履行职责)*(?:事项|职责|工作|内容|任务)?)(?:的|其中|组成|构成|以上)?(?:$|[，,。；;:、()等])/;
/** Of a number of categories: 党的建设、民生服务两类合计 12 项, 其余 6 类合计 19 项. */
export const SUM_OF_CLASSES = new RegExp(`^(?:事项)?(?:共计|合计|小计|共有|共|计|有|为|:)*(?=${NUMBER})`);
