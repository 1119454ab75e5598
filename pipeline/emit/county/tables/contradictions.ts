import { quotable } from '../../../common/quoted.js';
import type { County, CountyContradiction, Lang } from '../../../model.js';
import type { CountyInput } from '../input.js';
import { placesOfRows, townshipNames } from './places.js';
import { inWords, plain, toned, type CountyTable, type TableCell } from './table.js';

/** What the lists say against each other. */
export function contradictionsTable({ county, lang }: CountyInput): CountyTable {
  return {
    id: 'contradictions',
    title: inWords(lang, '清单之间的矛盾', 'Contradictions'),
    note: '',
    heads:
      lang === 'zh'
        ? ['矛盾', '事项或部门', '这一边', '那一边', '部门（单位）']
        : ['what', 'item or department', 'on one side', 'on the other', 'departments'],
    rows: county.contradictions.map((each) => rowOf(county, each, lang)),
    widths: [24, 36, 52, 52, 28],
  };
}

function rowOf(county: County, contradiction: CountyContradiction, lang: Lang): TableCell[] {
  const kind = toned(kindWords(contradiction.kind, lang), toneOf(contradiction));
  if (contradiction.kind === 'department-named-differently') {
    const [first, ...others] = contradiction.names.map(
      ({ name, townships }) => `“${quotable(name)}”：${townshipNames(county, townships, lang)}`,
    );
    const name = contradiction.names[0]?.name ?? '';
    return [kind, plain(name), plain(first ?? ''), plain(others.join('\n')), plain('')];
  }
  const item = plain(county.lines[contradiction.line]?.name ?? '');
  if (contradiction.kind === 'recovered-and-cooperative')
    return [
      kind,
      item,
      plain(placesOfRows(county, contradiction.recovered, lang)),
      plain(placesOfRows(county, contradiction.cooperative, lang)),
      plain(contradiction.departments.join(lang === 'zh' ? '、' : ', ')),
    ];
  const variants =
    contradiction.kind === 'township-duties-differ'
      ? contradiction.variants.map(({ text, rows }) => `${placesOfRows(county, rows, lang)}：\n${text}`)
      : contradiction.variants.map(
          ({ departments, rows }) => `${placesOfRows(county, rows, lang)}：\n${departments.join('、')}`,
        );
  const [first = '', ...others] = variants;
  const superior =
    contradiction.kind === 'township-duties-differ'
      ? inWords(
          lang,
          `部门职责相同：\n${contradiction.superior}`,
          `the department has the same duties:\n${contradiction.superior}`,
        )
      : '';
  return [kind, item, plain(first), plain(others.join('\n')), plain(superior)];
}

function kindWords(kind: CountyContradiction['kind'], lang: Lang): string {
  switch (kind) {
    case 'recovered-and-cooperative':
      return inWords(lang, '有的已收回，有的仍要配合', 'taken back here, still helped with there');
    case 'township-duties-differ':
      return inWords(
        lang,
        '部门职责相同，乡镇配合职责不同',
        'the same of the department, another of the township',
      );
    case 'departments-differ':
      return inWords(lang, '同一事项，部门不同', 'one item, other departments');
    case 'department-named-differently':
      return inWords(lang, '同一部门，名称不同', 'one department, other names');
  }
}

function toneOf({ kind }: CountyContradiction): 'error' | 'warning' | 'info' {
  if (kind === 'recovered-and-cooperative') return 'error';
  return kind === 'department-named-differently' ? 'info' : 'warning';
}
