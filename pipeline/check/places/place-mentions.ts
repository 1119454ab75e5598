import { isShortForm, isZone } from '../../common/locality.js';
import { matchesOf } from '../../common/matches.js';
import { CORPS_DIVISION } from '../../common/vocabulary/places.js';
import type { Locality, Spot } from '../../model.js';
import type { Divisions } from './divisions.js';
import { spotAt } from '../search/spots.js';
import type { Occurrence } from '../search/texts.js';
import { isNeighbourMention } from './neighbour-mentions.js';
import type { TownshipLikeness } from './township-likeness.js';
import { PLACE_SETTINGS } from '../settings.js';

/** A place that a text names and that is not the document's own. */
export interface PlaceMention {
  level: 'township' | 'county' | 'prefecture' | 'province';
  /** The name as far as it can be told where it begins. */
  name: string;
  at: Occurrence;
  spot: Spot;
}

/** A kind of place, and what tells it from words that end in the same character. */
interface Kind {
  level: PlaceMention['level'];
  /** What must not stand right before the kind: words that end in it (乡镇, 全县, 城市). */
  notBehind: RegExp;
  /** What must not follow it (乡村, 市场). */
  notBefore: RegExp;
  /** What must follow it where the word is too common otherwise. */
  before?: RegExp;
  /** How much a name must look like one where nothing that tells follows. */
  sure?: number;
}

/** Characters that end no name: 全镇, 由镇, 乡镇; those of a department, behind which another one begins: 县卫生健康局县民政局. */
const NO_NAME =
  '[乡镇城村集本全各该我市县区省州盟旗制街由在至到对向为和与及给报经按入进下驻跨将把使让被之的等者新小大中多数一二两三几每某同其此邻外异别他若任何涉容局厅委、]$';
/** The last characters of other departments: the names of counties and cities that end so are in the table. */
const NO_COUNTY = `${NO_NAME}|[办院会队所站室处部]$`;
const BODIES =
  '(?:委|纪委|人民政府|政府|政协|人大|法院|检察院|公安|民政|司法|财政|教育|人力|人社|自然|生态|住房|住建|交通|水利|水务|农业|商务|文化|卫生|卫健|退役|应急|审计|市场|统计|医疗|医保|林业|信访|残|妇|总工会|团委|消防|气象|税务|发展|发改|科|工业)';

const KINDS: Readonly<Record<string, Kind>> = {
  镇: { level: 'township', notBehind: new RegExp(`${NO_NAME}|古$`, 'u'), notBefore: /^[静痛压守乡街]/u },
  乡: {
    level: 'township',
    notBehind: new RegExp(`${NO_NAME}|[返家老故回水思离侨望山边醉还]$`, 'u'),
    notBefore: /^(?:[村贤情音亲愁土邻间野俗里下](?!委)|镇(?!人|党)|规民约|风|道|友|街)/u,
  },
  街道: {
    level: 'township',
    notBehind: new RegExp(`${NO_NAME}|[乡镇背主要老旧宽沿临]$`, 'u'),
    notBefore: /^$/u,
    sure: PLACE_SETTINGS.sureLikeness,
    before:
      /^(?:办事处|国土|机关|办理|共有|辖|牵头|承担|综治|便民|党群|人大|依照|履行|地处|位于|党工委|纪工委|人大工委|履职|基本履职|配合履职|上级部门)/u,
  },
  苏木: { level: 'township', notBehind: new RegExp(NO_NAME, 'u'), notBefore: /^$/u },
  县: {
    level: 'county',
    notBehind: new RegExp(`${NO_COUNTY}|[郡州团]$`, 'u'),
    notBefore: /^(?:[级区市域乡城道志长官](?!委)|里)/u,
  },
  市: {
    level: 'prefecture',
    notBehind: new RegExp(`${NO_COUNTY}|[超门股夜早晚上开都成团]$`, 'u'),
    notBefore: /^[场容值集盲井面价售]/u,
    before: new RegExp(`^(?:${BODIES}|[一-龥]{1,4}[县区镇乡])`, 'u'),
  },
  区: {
    level: 'county',
    notBehind: new RegExp(`${NO_COUNTY}|[地社园辖团]$`, 'u'),
    notBefore: /^[域分间别块位划]/u,
    before: new RegExp(
      `^(?:委(?![托派员会任])|人民政府|人大常|政协|${BODIES.slice(3, -1)}).{0,12}(?:局|委|部|办|会|院)`,
      'u',
    ),
  },
  省: {
    level: 'province',
    notBehind: new RegExp(`${NO_COUNTY}|[节反内国]$`, 'u'),
    notBefore: /^(?:[级份内心略力时钱]|会城)/u,
  },
};

const MARK = /街道|苏木|[镇乡县市区省]/gu;
/** The last characters of the names that the table of divisions holds. */
const END = /[省市区县州盟旗]/gu;

/** Names of divisions that are words as well, or that other words end in. */
const AMBIGUOUS =
  /^(?:.县|.区|.市|[东西南北中]区|[城郊矿]区|[新老]城区|城[东西南北中]区|市中区|新市区|新区|和平区|安定区|东方市|会同县|南部县|中方县|公安县|兴业县|富裕县|合作市|友好区|光明区|振兴区|解放区|大兴区|工农区|前进区|复兴区|安居区|港口区|平安区|爱民区|东风区|小店区|.{2}特别行政区|.*(?:开发|示范|工业|产业|合作|园|管理)区)$/u;

/** The places that the texts of a document name and that are not its own. */
export function placeMentions(
  own: Locality,
  texts: readonly Occurrence[],
  divisions: Divisions,
  likeness: TownshipLikeness,
): PlaceMention[] {
  return new Searcher(own, divisions, likeness).search(texts);
}

class Searcher {
  private readonly own: readonly string[];
  /** True where another city can be told from the own one, also where the titles leave that out. */
  private readonly knowsCities: boolean;
  private readonly levels: Readonly<Record<PlaceMention['level'], string | null>>;
  /** Provinces and prefectures in which the document's own county lies. */
  private readonly around: ReadonlySet<string>;

  constructor(
    { province, prefecture, county, township }: Locality,
    private readonly divisions: Divisions,
    private readonly likeness: TownshipLikeness,
  ) {
    // A zone lies in a city that its name need not tell.
    const isInCity = isZone(prefecture ?? '') || (prefecture === null && isZone(county ?? ''));
    this.levels = { province, prefecture: isInCity ? null : prefecture, county, township };
    this.knowsCities = !isInCity && county !== null;
    this.own = [township, county, prefecture, province].filter((name) => name !== null);
    this.around = around(this.own, divisions);
  }

  search(texts: readonly Occurrence[]): PlaceMention[] {
    if (this.own.length === 0) return [];
    return texts.flatMap((at) => this.inText(at));
  }

  private inText(at: Occurrence): PlaceMention[] {
    if (at.column === 'number' || at.column === 'category') return [];
    const { folded } = at;
    const found: PlaceMention[] = [];
    const add = (level: PlaceMention['level'], name: string, end: number): void => {
      const map = at.foldingMap;
      if (found.some((each) => each.spot.end === (map[end - 1] ?? 0) + 1)) return;
      found.push({ level, name, at, spot: spotAt(at.text, map, end - name.length, end) });
    };
    for (const match of matchesOf(END, folded)) {
      const end = match.index + 1;
      const division = this.division(folded, end);
      if (division !== null && !isNeighbourMention(folded, end - division.name.length, end))
        add(division.level, division.name, end);
    }
    for (const match of matchesOf(MARK, folded)) {
      const end = match.index + match[0].length;
      const name = this.alike(folded, match.index, match[0]);
      const level = KINDS[match[0]]?.level;
      if (name !== null && level !== undefined && !isNeighbourMention(folded, end - name.length, end))
        add(level, name, end);
    }
    return found;
  }

  /** The longest division of the table that ends here and is none of the document's own. */
  private division(text: string, end: number): { level: PlaceMention['level']; name: string } | null {
    const { minDivisionLength, maxDivisionLength } = PLACE_SETTINGS;
    const name = this.divisions.longestAt(text, end, minDivisionLength, maxDivisionLength);
    if (name === null) return null;
    if (this.isOwn(text, end - name.length, end) || this.around.has(name) || AMBIGUOUS.test(name))
      return null;
    if (KINDS[name.slice(-1)]?.notBefore.test(text.slice(end)) === true) return null;
    const level = this.divisions.named(name)[0]?.level ?? 'county';
    return this.levels[level] === null ? null : { level, name };
  }

  /** A name before a kind that no table knows, told by its characters; null where they are a word. */
  private alike(text: string, start: number, mark: string): string | null {
    const kind = KINDS[mark];
    if (kind === undefined || (this.levels[kind.level] === null && !this.isCountyCity(mark))) return null;
    const end = start + mark.length;
    const pair = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end);
    if (pair.length < 2 || !/^[一-龥]{2}$/u.test(pair)) return null;
    if (kind.notBefore.test(after) || this.isOwn(text, start - 2, end)) return null;
    if ([...this.around].some((name) => text.slice(0, end).endsWith(name))) return null;
    if (this.isNearOwn(pair, mark)) return text.slice(start - 2, end);
    const likeness = this.likeness.of(pair);
    if (kind.notBehind.test(pair) || likeness < PLACE_SETTINGS.minLikeness || isOrdinary(pair)) return null;
    if (kind.before?.test(after) === false && likeness < (kind.sure ?? Infinity)) return null;
    let from = start - 2;
    const { maxAlikeLength, insideLikeness } = PLACE_SETTINGS;
    // The name may begin further on the left; how far only its characters tell.
    while (
      from > 0 &&
      start - from < maxAlikeLength &&
      this.likeness.inside(text[from - 1] ?? '') > insideLikeness &&
      !this.endsOwn(text, from)
    )
      from--;
    return text.slice(from, end);
  }

  /** True for the own name of two characters with its second one exchanged, where the first is none of a word. */
  private isNearOwn(pair: string, mark: string): boolean {
    return this.own.some(
      (own) =>
        own.endsWith(mark) &&
        own.length === 2 + mark.length &&
        pair[0] === own[0] &&
        pair[1] !== own[1] &&
        this.likeness.inside(own[0] ?? '') >= PLACE_SETTINGS.minInitialLikeness &&
        !/[本各全该镇乡城县市区局厅委办院会队所站室处部]/u.test(pair[1] ?? ''),
    );
  }

  private isCountyCity(mark: string): boolean {
    return mark === '市' && this.knowsCities;
  }

  /** True where one of the document's own names, or what it is called without its kind, ends here. */
  private isOwn(text: string, start: number, end: number): boolean {
    return this.own.some(
      (own) =>
        text.slice(Math.max(0, end - own.length), end) === own ||
        own.endsWith(text.slice(start, end)) ||
        isWithin(own, text, end) ||
        endsInShortForm(own, text, end),
    );
  }

  /** True where one of the document's own names stands right before: what follows is another name. */
  private endsOwn(text: string, end: number): boolean {
    return this.own.some((own) => text.slice(Math.max(0, end - own.length), end) === own);
  }
}

/** The provinces and prefectures in which places of such names lie, as far as the names tell. */
function around(own: readonly string[], divisions: Divisions): Set<string> {
  const found = new Set<string>();
  for (const name of own) {
    const same = divisions.named(name);
    // Where counties share a name, it is the one that lies in another of the names.
    const meant =
      same.length === 1 ? same : same.filter(({ within }) => within.some((each) => own.includes(each)));
    for (const { within } of meant) for (const each of within) found.add(each);
    for (const city of isZone(name) ? citiesIn(name, divisions) : []) found.add(city);
    // A division of the Corps has its regiments in several prefectures.
    if (new RegExp(`^${CORPS_DIVISION}$`, 'u').test(name))
      for (const each of divisions.all()) if (each.within.includes(XINJIANG)) found.add(each.name);
  }
  return found;
}

const XINJIANG = '新疆维吾尔自治区';

/** The cities that the name of a zone begins with: 青岛市 of 青岛西海岸新区. */
function citiesIn(name: string, divisions: Divisions): string[] {
  return [2, 3, 4]
    .map((length) => `${name.slice(0, length)}市`)
    .filter((city) => divisions.named(city).length > 0);
}

/** True where a kind's character is a part of a name that goes on behind it, or of the name without its kind. */
function isWithin(own: string, text: string, end: number): boolean {
  const core = own.replace(/(?:自治[区州县旗]|[省市区县州盟旗])$/u, '');
  for (let at = core.length; at > 0; at--) {
    if (own[at - 1] === text[end - 1] && text.slice(Math.max(0, end - at)).startsWith(core)) return true;
  }
  return false;
}

/** True where a text stops in the customary short form of an autonomous place. */
function endsInShortForm(own: string, text: string, end: number): boolean {
  for (let length = 3; length <= Math.min(end, own.length - 2); length++) {
    if (isShortForm(text.slice(end - length, end), own)) return true;
  }
  return false;
}

/** Words before a kind that tell what a place is like, or what is done: 中心镇, 安排镇. */
const ORDINARY = new Set(
  '中心 特色 重点 文明 卫生 平安 健康 生态 美丽 旅游 智慧 法治 示范 和谐 幸福 安全 工业 农业 经济 安排 下达 巩固 振兴 兴建 沿边 边境 周边 临近 相邻 附近 毗邻 试点 标杆 移民 民族 少数 直属 驻地 所在 山区 平原 库区 灾区 高原 草原 牧区 林区 园林 森林 水库 水利 交通 古城 名城 百强 千年 强弱 周围 东部 西部 南部 北部 中部 沿海 沿江 沿河 沿湖 沿路 沿线 河流 山林 防洪 度汛 丘陵 组团 联合 联系 对接'.split(
    ' ',
  ),
);

function isOrdinary(pair: string): boolean {
  return ORDINARY.has(pair);
}
