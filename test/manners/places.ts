/** Places: counties as they are on the map, with townships that nobody has heard of. */
import { departments, type DepartmentKey } from '../townships/vocabulary/departments.js';

/** What a township is called. */
export type TownshipKind = '镇' | '乡' | '街道' | '苏木' | '团' | '民族乡' | '农场';

/** Where a list is of. An empty name: the place has none (a town of 东莞市 is of no county). */
export interface Locale {
  province: string;
  prefecture: string;
  county: string;
  township: string;
  kind: TownshipKind;
  /** What stands before a department in short: 县 in 县民政局. */
  level: string;
  /** The committee of the Party in short: 县委. */
  committee: string;
  /** Offices of the prefecture have branches in the county: 菏泽市生态环境局曹县分局. */
  branches: boolean;
}

type Entry = readonly [
  province: string,
  prefecture: string,
  county: string,
  township: string,
  kind: TownshipKind,
];

function locale([province, prefecture, county, township, kind]: Entry, more: Partial<Locale> = {}): Locale {
  const of = county === '' ? prefecture : county;
  const level = of.endsWith('自治县') ? '县' : of.slice(-1);
  return {
    province,
    prefecture,
    county,
    township,
    kind,
    level,
    committee: `${level}委`,
    branches: true,
    ...more,
  };
}

/** Ordinary places: a town or a township of a county. */
export const ORDINARY: readonly Locale[] = [
  locale(['山东省', '菏泽市', '曹县', '青岗集镇', '镇']),
  locale(['河南省', '信阳市', '固始县', '双槐树乡', '乡']),
  locale(['甘肃省', '定西市', '陇西县', '云杉镇', '镇']),
  locale(['安徽省', '阜阳市', '颍上县', '望河镇', '镇']),
  locale(['陕西省', '榆林市', '靖边县', '白桦沟镇', '镇']),
  locale(['山西省', '吕梁市', '兴县', '枫树坳乡', '乡']),
  locale(['福建省', '泉州市', '安溪县', '南塘乡', '乡']),
  locale(['宁夏回族自治区', '固原市', '西吉县', '柳荫乡', '乡']),
];

/** Places whose names or departments are not as most: by the id of their kind. */
export const UNUSUAL = {
  'county-city': locale(['湖南省', '长沙市', '浏阳市', '石桥铺镇', '镇']),
  district: locale(['江西省', '赣州市', '南康区', '松林坪镇', '镇']),
  street: locale(['浙江省', '杭州市', '临安区', '锦苇街道', '街道']),
  banner: locale(['内蒙古自治区', '赤峰市', '敖汉旗', '白桦沟镇', '镇']),
  sumu: locale(['内蒙古自治区', '锡林郭勒盟', '西乌珠穆沁旗', '查干乌拉苏木', '苏木'], { branches: false }),
  'autonomous-county': locale(['广西壮族自治区', '桂林市', '龙胜各族自治县', '云杉乡', '乡']),
  'autonomous-county-chongqing': locale(['重庆市', '', '酉阳土家族苗族自治县', '双槐树乡', '乡'], {
    branches: false,
  }),
  prefecture: locale(['四川省', '凉山彝族自治州', '会理市', '枫树坳镇', '镇']),
  'ethnic-township': locale(['云南省', '大理白族自治州', '祥云县', '望河彝族乡', '民族乡']),
  beijing: locale(['', '北京市', '西城区', '柳荫街道', '街道'], { branches: false }),
  shanghai: locale(['', '上海市', '浦东新区', '青岗镇', '镇'], { branches: false }),
  tianjin: locale(['', '天津市', '宝坻区', '望河镇', '镇'], { branches: false }),
  chongqing: locale(['', '重庆市', '巫山县', '石桥铺乡', '乡'], { branches: false }),
  xiongan: locale(['河北省', '雄安新区', '容城县', '松林坪镇', '镇'], { branches: false }),
  shennongjia: locale(['湖北省', '', '神农架林区', '云杉坪镇', '镇'], {
    level: '林区',
    committee: '林区党委',
    branches: false,
  }),
  dongguan: locale(['广东省', '东莞市', '', '南塘镇', '镇'], { branches: false }),
  regiment: locale(['新疆生产建设兵团', '第八师石河子市', '', '一五九团', '团'], {
    level: '师市',
    committee: '师市党委',
    branches: false,
  }),
  'special-district': locale(['贵州省', '六盘水市', '六枝特区', '柳荫镇', '镇']),
  tibet: locale(['西藏自治区', '日喀则市', '江孜县', '白桦乡', '乡']),
  region: locale(['黑龙江省', '大兴安岭地区', '呼玛县', '松林坪乡', '乡']),
  hainan: locale(['海南省', '', '琼中黎族苗族自治县', '南塘镇', '镇'], { branches: false }),
} as const satisfies Record<string, Locale>;

/** A department as the document names it: 县民政局, or 曹县民政局 where names are `full`. */
export function departmentOf(place: Locale, key: DepartmentKey, full: boolean): string {
  const { form, name } = departments[key];
  const of = place.county === '' ? place.prefecture : place.county;
  const before = full ? of : place.level;
  switch (form) {
    case 'county':
      return `${before}${name}`;
    case 'party':
      return `${full && place.committee === `${place.level}委` ? `${of}委` : place.committee}${name}`;
    case 'branch':
      return place.branches ? `${prefectureWord(place, full)}${name}${of}分局` : `${before}${name}`;
    case 'national':
      return `国家税务总局${of}${name}`;
  }
}

/** A department of the level above the county: 市民政局. */
export function upperDepartmentOf(place: Locale, key: DepartmentKey, full: boolean): string {
  return `${prefectureWord(place, full)}${departments[key].name}`;
}

/** What the level above the county is called: 市, 州, 盟, 地区. */
export function prefectureWord({ prefecture }: Locale, full: boolean): string {
  if (full) return prefecture;
  return prefecture.endsWith('地区') ? '地区' : prefecture.slice(-1);
}

/** What a township calls itself in its narrative: 镇, 乡, 街道, 苏木. */
export function townshipWord({ kind }: Locale): string {
  return kind === '民族乡' ? '乡' : kind === '团' ? '团场' : kind;
}
