import { withoutSpace } from './characters.js';
import { AFTER_PLACE, PLACE_LEAD } from './vocabulary/titles.js';
import type { Locality } from '../model.js';

const PROVINCE = '(?<province>[^省区]{2,10}?(?:省|自治区)|北京市|天津市|上海市|重庆市)?';
/** The end of a city's name: 沙市区 and 津市市 hold the character within it, 市中区 begins with it. */
const CITY = '市(?!区|市(?!中区))';
const PREFECTURE = `(?<prefecture>.{2,10}?(?:自治州|地区|${CITY}|州|盟))?`;
const COUNTY = `(?<county>.{1,12}?(?:自治县|自治旗|林区|特区|新区|县|区|旗|${CITY}))?`;
const TOWNSHIP = '(?<township>.{1,12}?(?:民族乡|街道|苏木|镇|乡))(?:街道办事处|办事处|人民政府)?';

const LOCALITY = new RegExp(`^${PROVINCE}${PREFECTURE}${COUNTY}${TOWNSHIP}$`, 'u');

/** What stands around the place in a title. */
const LEAD = new RegExp(`^${PLACE_LEAD}`, 'u');
const TITLE_TAIL = new RegExp(AFTER_PLACE, 'u');

/** A place with nothing known of it. */
const NOWHERE: Locality = { province: null, prefecture: null, county: null, township: null };

/**
 * The place that a title begins with (云澜省松陵市禾川县青禾镇履职事项清单). A city right above the township is a
 * county-level one.
 */
export function localityOf(title: string): Locality {
  const head = withoutSpace(title).replace(LEAD, '').replace(TITLE_TAIL, '');
  const groups = LOCALITY.exec(head)?.groups;
  if (groups === undefined) return NOWHERE;
  const found = {
    province: groups['province'] ?? null,
    prefecture: groups['prefecture'] ?? null,
    county: groups['county'] ?? null,
    township: groups['township'] ?? null,
  };
  if (found.county === null && found.prefecture !== null && /[市区]$/u.test(found.prefecture)) {
    return { ...found, prefecture: null, county: found.prefecture };
  }
  return found;
}

/**
 * True where a name is the customary short form of an autonomous place: 禾川县 of 禾川松族自治县, 云澜州 of 云澜松族自治州.
 */
export function isShortForm(short: string, full: string): boolean {
  const [, stem = '', kind = ''] = /^(.{3,})自治([州县旗区])$/u.exec(full) ?? [];
  const core = short.endsWith(kind) ? short.slice(0, -1) : short;
  return kind !== '' && core.length >= 2 && core.length < stem.length && stem.startsWith(core);
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
