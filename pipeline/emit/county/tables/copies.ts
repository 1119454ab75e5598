import { describePlace } from '../../../common/places.js';
import { quotable } from '../../../common/quoted.js';
import type { County, CountyCopy, CountyFactKind, Lang } from '../../../model.js';
import { itemWord, listWord } from '../../words/severity-words.js';
import type { CountyInput } from '../input.js';
import { townshipNames } from './places.js';
import { inWords, plain, toned, type CountyTable, type TableCell } from './table.js';

/** Characters shown before and behind a name that was left. */
const AROUND = 24;

/** What townships seem to have from each other. */
export function copiesTable({ county, lang }: CountyInput): CountyTable {
  return {
    id: 'copies',
    title: inWords(lang, '疑似照搬', 'Copied slips'),
    note: inWords(
      lang,
      '大多数乡镇都有的文字是模板，不在其内。只有一两个数字巧合相同的，也不在其内。',
      'What most townships have is a template and is not told, nor are single small figures that are equal by chance.',
    ),
    heads:
      lang === 'zh'
        ? ['问题', '乡镇（街道）', '与谁相同', '原文', '位置']
        : ['what', 'township', 'whose', 'words', 'place'],
    rows: county.copies.map((copy) => rowOf(county, copy, lang)),
    widths: [26, 18, 18, 60, 40],
  };
}

function rowOf(county: County, copy: CountyCopy, lang: Lang): TableCell[] {
  if (copy.kind === 'other-township') {
    const { spot, list, item, place } = copy;
    const before = spot.text.slice(Math.max(0, spot.start - AROUND), spot.start);
    const name = spot.text.slice(spot.start, spot.end);
    const words = `${before}${name}${spot.text.slice(spot.end, spot.end + AROUND)}`.replace(/\s+/g, ' ');
    const where = [
      listWord(list, lang),
      ...(item === null ? [] : [itemWord(item, lang)]),
      describePlace(place, lang),
    ];
    return [
      toned(inWords(lang, '出现其他乡镇名', 'another township is named'), 'error'),
      plain(townshipNames(county, [copy.township], lang)),
      plain(name),
      plain(`“${quotable(words)}”`),
      plain(where.join(lang === 'zh' ? '，' : ', ')),
    ];
  }
  const [first = 0, ...others] = copy.townships;
  const lines = copy.facts.map(
    ({ what, phrases }) =>
      `${FACTS[what][lang]}${lang === 'zh' ? '：' : ': '}${[...new Set(phrases.map(({ text }) => `“${quotable(text)}”`))].join(' ')}`,
  );
  const places = copy.facts[0]?.phrases.map(
    ({ township, place }) => `${townshipNames(county, [township], lang)} ${describePlace(place, lang)}`,
  );
  return [
    toned(inWords(lang, '本地情况的数字相同', 'facts of the place are equal'), 'warning'),
    plain(townshipNames(county, [first], lang)),
    plain(townshipNames(county, others, lang)),
    plain(lines.join('\n')),
    plain((places ?? []).join('\n')),
  ];
}

const FACTS: Readonly<Record<CountyFactKind, Readonly<Record<Lang, string>>>> = {
  area: { zh: '面积', en: 'area' },
  population: { zh: '人口、户数', en: 'population' },
  places: { zh: '村（社区）数', en: 'villages' },
  distance: { zh: '距离', en: 'distance' },
};
