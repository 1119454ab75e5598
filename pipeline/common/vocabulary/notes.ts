/** The words that open a note below a table, as a regular expression source. */
const NOTE_WORDS = '注|备注';

/**
 * The beginning of a line that is a note, whatever its size.
 *
 * > | 注：标有*的事项由县级统筹。
 *     ^^
 */
export const NOTE_LINE = `(?:${NOTE_WORDS})[：:]`;

/** The words that open a footnote, where its size and its place tell already that it may be one. */
export const FOOTNOTE_WORDS = `${NOTE_WORDS}|说明|附注`;

/**
 * How a line of its own below a table begins (folded), as a regular expression source: it speaks of the list, or says
 * who answers for it.
 *
 * > | 本清单由县委编办负责解释
 * > | 联系电话：0000-0000000
 */
export const REMARK_START =
  '(?:本|该|此)(?:[次版批张])?(?:清单|目录|表|件|文|事项)|以上|上述|上列|未尽|特此|抄送|主送|报送[:：]|印发|共印|附[件表注:：]|(?:注|备注|说明|附注)|(?:此|本)页|以下(?:空白|无正文)|以?下?无正文|续表|[接转](?:下|上)|第\\d{1,4}页|各(?:乡镇|镇|乡|街道|部门|单位|有关|相关|级)|(?:[一-龥]{0,4}(?:联系|填报|填表|制表|编制|编印|制定|发布|公布|印发|审核|审定|审批|复核|核对|校对|签发|经办|承办|解释|监督|咨询|投诉|举报|负责|责任)(?:人|方式|电话|单位|机关|部门|时间|日期|地址|领导|热线|邮箱)?|电话|传真|邮箱|邮编|地址|日期|时间|单位|来源)[:：]';

/** A line that only says whose document it is (folded): 清河镇人民政府, 中共清河镇委员会（盖章）. */
export const SIGNATURE_LINE =
  /^[^，。；：,;:]{2,40}(?:政府|党委|党工委|委员会|办公室|办事处|管委会|编办|党政办|中心|(?:镇|乡|街道|县|区|市|旗)[^，。；：,;:]{0,8}[局委办部会院站所队])(?:\((?:盖?公?章|印章?|代章)\))?$/;
