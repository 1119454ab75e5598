import { fold } from './characters.js';
import {
  ANY_TOWNSHIP,
  CORPS,
  CORPS_DIVISION,
  PLACE_BODY,
  SHORT_PROVINCES,
  TOWNSHIP_KIND,
  TOWNSHIP_LIKE_KIND,
  ZONE,
} from './vocabulary/places.js';
import { AFTER_PLACE, ANNOUNCEMENT, PLACE_LEAD } from './vocabulary/titles.js';
import type { Locality } from '../model.js';

/** A character of a name. */
const IN_NAME = '[^()《》“”"、，,。；;:\\s]';
/** The end of a city's name: 沙市区 and 津市市 hold the character within it, 市中区 and 市南区 begin with it. */
const CITY = '市(?!区|市(?![中南北]区))';
const FULL_PROVINCE = `[^省区]{2,10}?(?:省|自治区)|(?:北京|天津|上海|重庆)市|${CORPS}`;
/** 河北 before 雄安新区. 海南藏族自治州 and 河南蒙古族自治县 only begin like a province, and 山东庄镇 is a township. */
const SHORT_PROVINCE = `(?:${[...SHORT_PROVINCES.keys()].join('|')})(?![省市区县州]|藏族自治州|蒙古族自治县)(?=.+?[市州盟县区旗师].)`;
const PROVINCE = `(?<province>${FULL_PROVINCE}|${SHORT_PROVINCE})?`;
const PREFECTURE = `(?<prefecture>${CORPS_DIVISION}|${IN_NAME}{2,10}?(?:自治州|地区|${CITY}|州|盟|新区))?`;
const COUNTY = `(?<county>${IN_NAME}{1,12}?(?:自治县|自治旗|林区|特区|新区|县(?!区)|区|旗|${CITY}))?`;
const TOWNSHIP = `(?<township>${IN_NAME}{1,12}?${TOWNSHIP_KIND}|${IN_NAME}{0,12}?${TOWNSHIP_LIKE_KIND})`;
/** What a township is called beside: 柳庄镇（一三一团）, 青禾街道办事处. */
const BESIDE = `(?:\\([^()]{1,12}\\))?${PLACE_BODY}?`;

const LOCALITY = new RegExp(`^${PROVINCE}${PREFECTURE}${COUNTY}${TOWNSHIP}${BESIDE}$`, 'u');
/** A title of a county's or a city's own. */
const WITHOUT_TOWNSHIP = new RegExp(`^${PROVINCE}${PREFECTURE}${COUNTY}${PLACE_BODY}?$`, 'u');

/** What stands around the place in a title. */
const LEAD = new RegExp(`^${PLACE_LEAD}`, 'u');
const TITLE_TAIL = new RegExp(AFTER_PLACE, 'u');
const ABOUT = new RegExp(ANNOUNCEMENT, 'u');
/** 曹县镇（街道）, 2025年度乡镇: words for townships that name none. */
const NO_TOWNSHIP = new RegExp(`(?<=^|[省市州盟县区旗师度年])${ANY_TOWNSHIP}$`, 'u');
const YEAR = /\d{4}年(?:度|版)?$/u;
/** The first of those that make a list known. */
const ISSUER = new RegExp(`^(?:中共)?(.{2,30}?(?:${TOWNSHIP_KIND}|[市县区旗州]))${PLACE_BODY}`, 'u');

/** A place with nothing known of it. */
const NOWHERE: Locality = { province: null, prefecture: null, county: null, township: null };

/**
 * The place that a title begins with, or that a document which makes a list known speaks of, else who makes it known
 * (云澜省松陵市禾川县青禾镇履职事项清单, 关于公布青禾镇履职事项清单的公告, 青禾镇人民政府关于公布履职事项清单的公告).
 */
export function localityOf(title: string): Locality {
  const folded = fold(title);
  const about = ABOUT.exec(folded);
  const place = placeIn(about === null ? folded : folded.slice(about[0].length));
  if (about === null || place !== NOWHERE) return place;
  return placeIn(ISSUER.exec(about[1] ?? '')?.[1] ?? '');
}

/** The place that a text begins with. A city right above the township is a county-level one. */
function placeIn(text: string): Locality {
  const head = text.replace(LEAD, '').replace(TITLE_TAIL, '').replace(NO_TOWNSHIP, '').replace(YEAR, '');
  const groups = head === '' ? undefined : (LOCALITY.exec(head) ?? WITHOUT_TOWNSHIP.exec(head))?.groups;
  if (groups === undefined) return NOWHERE;
  const province = groups['province'] ?? null;
  const found = {
    province: SHORT_PROVINCES.get(province ?? '') ?? province,
    prefecture: groups['prefecture'] ?? null,
    county: groups['county'] ?? null,
    township: groups['township'] ?? null,
  };
  if (found.county === null && found.prefecture !== null && /[市区]$/u.test(found.prefecture)) {
    return { ...found, prefecture: null, county: found.prefecture };
  }
  return found;
}

const ZONE_NAME = new RegExp(`${ZONE}$`, 'u');

/** True for the name of an area that has departments like a county's and is none: 济南高新技术产业开发区. */
export function isZone(name: string): boolean {
  return ZONE_NAME.test(name);
}

/**
 * True where a name is a customary short form: of an autonomous place (禾川县 and 禾川自治县 of 禾川松族自治县, 云澜州
 * of 云澜松族自治州), of a banner (科右中旗 of 科尔沁右翼中旗), of a zone (郑州经开区 and 经开区 of 郑州经济技术开发区).
 */
export function isShortForm(short: string, full: string): boolean {
  // One character less is a slip of the pen.
  if (short.length > full.length - 2 || short.length < 2) return false;
  const [, stem = '', kind = ''] = /^(.{3,})自治([州县旗区])$/u.exec(full) ?? [];
  if (kind !== '') {
    const core = short.endsWith(kind) ? short.slice(0, -1).replace(/自治$/u, '') : short;
    if (core.length >= 2 && core.length < stem.length && stem.startsWith(core)) return true;
  }
  if (/(?:[左右前后中]|联合|穆沁)旗$/u.test(full) && short.endsWith('旗'))
    return short.length > 2 && short[0] === full[0] && keepsOrder(short, full);
  return isZone(full) && (isZone(short) || short === full.slice(-2)) && keepsOrder(short, full);
}

/** True where the characters of one text stand in the other in the same order. */
function keepsOrder(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** What several titles tell together: each level as the first that names it has it. */
export function mergeLocalities(places: readonly Locality[]): Locality {
  const first = (level: keyof Locality): string | null =>
    places.find((place) => place[level] !== null)?.[level] ?? null;
  return {
    province: first('province'),
    prefecture: first('prefecture'),
    county: first('county'),
    township: first('township'),
  };
}
