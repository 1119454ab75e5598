import { ORDINAL } from './ordinals.js';

/** The provinces with what they are called without their kind: 河北雄安新区, 重庆两江新区. */
export const SHORT_PROVINCES: ReadonlyMap<string, string> = new Map([
  ...'河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海'
    .split(' ')
    .map((name): [string, string] => [name, `${name}省`]),
  ...'北京 天津 上海 重庆'.split(' ').map((name): [string, string] => [name, `${name}市`]),
  ['内蒙古', '内蒙古自治区'],
  ['广西', '广西壮族自治区'],
  ['西藏', '西藏自治区'],
  ['宁夏', '宁夏回族自治区'],
  ['新疆', '新疆维吾尔自治区'],
  ['兵团', '新疆生产建设兵团'],
]);

/** The Corps of Xinjiang, which has divisions and regiments in place of prefectures and townships. */
export const CORPS = '新疆生产建设兵团';

/** A division of the Corps, as a regular expression source: 第八师, 十二师. */
export const CORPS_DIVISION = `第?${ORDINAL}师`;

/**
 * How areas that have departments like a county's and are none end, the longest first: they are called in many ways,
 * so that 郑州经开区 is 郑州经济技术开发区.
 */
export const ZONE_KINDS: readonly string[] = [
  '风景名胜区',
  '旅游度假区',
  '产业园区',
  '工业园区',
  '直管区',
  '开发区',
  '示范区',
  '实验区',
  '试验区',
  '管理区',
  '合作区',
  '高新区',
  '经开区',
  '保税区',
  '度假区',
  '名胜区',
  '风景区',
  '集聚区',
  '港区',
  '新区',
  '园区',
];

/** The same as a regular expression source. */
export const ZONE = `(?:${ZONE_KINDS.join('|')})`;

/** What the names of townships and of what is in their place end in, as a regular expression source. */
export const TOWNSHIP_KIND = '(?:民族乡|街道|苏木|镇|乡)';

/**
 * What may stand in the place of a township: the Corps' regiments and farms, areas around a township of Beijing, and
 * the communities of a city without townships.
 *
 * > | 第八师石河子市一四九团履职事项清单
 *                   ^^^^^^
 */
export const TOWNSHIP_LIKE_KIND = `(?:[\\d〇零一二三四五六七八九十百]{1,5}团|团场|农场|牧场|林场|渔场|地区|社区|${ZONE})`;

/** Words for the townships of a county without naming one, as a regular expression source: 镇（街道）, 苏木乡镇. */
export const ANY_TOWNSHIP =
  '(?:各|所属|所辖)?(?:(?:苏木|街道?|场)?乡?镇(?:\\((?:街道?|办)\\)|[、/]?街道?|[、/]?办|乡|苏木)|(?:苏木|街道?|场|乡|农?团场?)[、/]?乡?镇|乡\\(镇\\)|街道\\((?:乡镇|镇|乡)\\)|乡[、/]?街道?|镇乡)(?:[、/]?\\(?街道?\\)?)?';

/** The bodies of a place, which act for it in a title. */
export const PLACE_BODY =
  '(?:街道办事处|办事处|人民政府|政府|管委会|管理委员会|委员会|党工委|党委|[县市区旗州]委)';
