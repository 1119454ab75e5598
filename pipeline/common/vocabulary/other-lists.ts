/**
 * What lists are about that are none of the three, as a regular expression source: what was handed down to townships,
 * what they enforce, must not do or must prove.
 *
 * > | 青禾镇赋权事项清单
 *       ^^
 */
export const OTHER_KINDS =
  '赋权|授权|放权|下放|委托|执法|处罚|许可|审批|负面|禁止|准入|权责|权力|责任|公共服务|政务服务|便民服务|证明|创建|考核|评比|初审|属地';

/** The noun at the end of such a title, as a regular expression source. */
export const OTHER_NOUNS = '清单|目录|明细表?|一览表|事项表|台账';

/** Words of the three lists and of the document as a whole: a title that has one of them is theirs, however misspelt. */
export const OWN_WORDS = '履职|履行职责|基本(?!公共)|主责|配合|协助|收回|上收|回收|承接|不再承担';

/** The characters of these words: a title of no known kind that has one of them may be a slip of the pen. */
export const OWN_CHARACTERS = '履职行基本主责配合协助收回上级承接担';

/** What a place in such a title ends with (folded): its last character but one is a name's. */
export const PLACE_ENDS = '镇街|乡镇|街镇|街道(?:办事处)?|苏木|镇|乡|[县市旗州盟]|(?<!社)区|林场|农场|团场';

/**
 * Headings of the column of a county department's list that names the townships which a duty concerns (folded).
 *
 * > | 序号 | 事项名称 | 关联镇街 | 部门职责 | 镇街配合职责 |
 *                       ^^^^^^^^
 */
export const TOWNSHIPS_HEADING =
  /^(?:关联|涉及|相关|适用|对应|配合|责任|承担|落实|协同|实施)(?:的)?(?:乡镇|镇街|街镇|乡街|镇乡|镇|乡|街道|苏木|苏木乡镇|苏木镇|场镇|团场|乡镇\(街道\)|镇\(街道\)|镇\(乡\)|街道\(镇\)|苏木乡镇\(街道\)|街乡镇|镇街园区)(?:范围|名称|名单)?$/u;

/** The same in running text, where fewer words are sure: 赋权事项, 行政执法事项, 负面清单. */
export const OTHER_LIST_WORDS =
  '赋权|授权|委托执法|行政执法|行政处罚|综合执法|负面|禁止|权责|权力|责任|公共服务|政务服务|证明|创建|考核|初审|属地管理';
