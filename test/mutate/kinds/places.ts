import type { Random } from '../../townships/index.js';
import { DEPARTMENTS, HANDOVER, LISTS, NAME, SUPERIOR, TOWNSHIP, type Draft } from '../draft.js';
import { anyList, edited, inLine, pickOf, replaced, statedIn } from '../edit.js';
import type { Kind, Slip } from '../kind.js';

/** Neighbours from which a list may have been copied. */
const TOWNSHIPS = ['白石镇', '柳坪镇', '枫林镇', '东湾乡', '石门街道'];
const COUNTIES = ['沅溪县', '临江县', '望湖县', '北岭区'];
const PREFECTURES = ['岚陵市', '东川市', '平江市'];
const PROVINCES = ['青湖省', '南屏省'];

/** Rows that speak of the place, by the column. */
const ANY_CELL = { basic: [NAME], cooperative: [NAME, SUPERIOR, TOWNSHIP], recovered: [NAME, HANDOVER] };

/** One occurrence of a name in a line is replaced. */
function renamedInLine(draft: Draft, random: Random, index: number, from: string, to: string): Slip | null {
  const line = draft.line(index);
  const at = pickOf(
    random,
    [...line.matchAll(new RegExp(from, 'g'))].map((match) => match.index),
  );
  if (at === null) return null;
  return inLine(draft, index, line.slice(0, at) + to + line.slice(at + from.length));
}

/** The lines with a name but the title's, and but the rows whose departments all have it. */
function namingLines(draft: Draft, name: string): number[] {
  return draft.lines.flatMap((line, index) =>
    line.includes(name) && index !== draft.title && line.split('\t').length < 4 ? [index] : [],
  );
}

/** Words of the text in which 镇 means this township. */
const OWN_KIND = /镇(?=党委|纪委|人民代表|党群|政府|综治|便民|机关|属机关|级河长|综合文化站|领导班子|里)/;

/** Slips in the names of places: what a neighbour's list leaves behind. */
export const places: readonly Kind[] = [
  {
    id: 'neighbour-township-in-cell',
    what: "a neighbour's name was left in a cell",
    scope: 'text',
    least: 'warning',
    apply: (draft, random) =>
      replaced(draft, random, new RegExp(draft.place.township), () => random.pick(TOWNSHIPS), ANY_CELL),
  },
  {
    id: 'neighbour-township-for-own',
    what: 'a neighbour is named in a cell where the township means itself (白石镇党委 for 镇党委)',
    scope: 'text',
    least: 'warning',
    apply: (draft, random) =>
      replaced(draft, random, OWN_KIND, () => random.pick(TOWNSHIPS), {
        basic: [NAME],
        cooperative: [NAME, SUPERIOR],
      }),
  },
  {
    id: 'neighbour-township-in-narrative',
    what: "a neighbour's name was left in the narrative",
    scope: 'text',
    least: 'warning',
    apply: (draft, random) => {
      const lines = draft.lines
        .slice(0, draft.contents.basic)
        .flatMap((line, index) => (line.length > 60 && line.includes(draft.place.township) ? [index] : []));
      return renamedInLine(draft, random, random.pick(lines), draft.place.township, random.pick(TOWNSHIPS));
    },
  },
  {
    id: 'neighbour-township-in-list-title',
    what: "a neighbour's name was left in the title of a list",
    scope: 'document',
    least: 'warning',
    apply: (draft, random) =>
      renamedInLine(
        draft,
        random,
        draft.titles[anyList(random)],
        draft.place.township,
        random.pick(TOWNSHIPS),
      ),
  },
  {
    id: 'neighbour-township-in-cover-title',
    what: "a neighbour's name was left in the title of the document",
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const slip = renamedInLine(draft, random, draft.title, draft.place.township, random.pick(TOWNSHIPS));
      return slip === null ? null : { ...slip, echo: elsewhere(draft) };
    },
  },
  {
    id: 'foreign-county-in-department',
    what: "a department of a neighbour's county was left in the column",
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const slip = replaced(draft, random, new RegExp(draft.place.county), () => random.pick(COUNTIES), {
        cooperative: [DEPARTMENTS],
      });
      return slip === null ? null : { ...slip, echo: statedIn(draft, 'cooperative') };
    },
  },
  {
    id: 'foreign-county-in-receiver',
    what: "a department of a neighbour's county takes an item over",
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const slip = replaced(draft, random, new RegExp(draft.place.county), () => random.pick(COUNTIES), {
        recovered: [HANDOVER],
      });
      return slip === null ? null : { ...slip, echo: statedIn(draft, 'recovered') };
    },
  },
  {
    id: 'foreign-county-in-narrative',
    what: "a neighbour's county was left in the narrative",
    scope: 'text',
    least: 'warning',
    apply: (draft, random) => {
      const lines = draft.lines
        .slice(0, draft.contents.basic)
        .flatMap((line, index) => (line.length > 60 && line.includes(draft.place.county) ? [index] : []));
      return renamedInLine(draft, random, random.pick(lines), draft.place.county, random.pick(COUNTIES));
    },
  },
  {
    id: 'foreign-county-in-title',
    what: "a neighbour's county was left in a title",
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const index = random.pick([draft.title, ...LISTS.map((list) => draft.titles[list])]);
      const slip = renamedInLine(draft, random, index, draft.place.county, random.pick(COUNTIES));
      return slip === null ? null : { ...slip, echo: index === draft.title ? elsewhere(draft) : [] };
    },
  },
  {
    id: 'foreign-prefecture-in-title',
    what: 'another prefecture was left in a title',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const index = random.pick([draft.title, ...LISTS.map((list) => draft.titles[list])]);
      const slip = renamedInLine(draft, random, index, draft.place.prefecture, random.pick(PREFECTURES));
      return slip === null ? null : { ...slip, echo: index === draft.title ? elsewhere(draft) : [] };
    },
  },
  {
    id: 'foreign-prefecture-in-cell',
    what: 'another prefecture was left in a cell (松陵市生态环境局, 松陵市委)',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const slip = replaced(
        draft,
        random,
        new RegExp(draft.place.prefecture),
        () => random.pick(PREFECTURES),
        {
          basic: [NAME],
          cooperative: [NAME, DEPARTMENTS, SUPERIOR, TOWNSHIP],
        },
      );
      return slip === null ? null : { ...slip, echo: statedIn(draft, 'cooperative') };
    },
  },
  {
    id: 'foreign-province',
    what: 'another province was left in the title or in a cell',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const { province } = draft.place;
      const name = random.pick(PROVINCES);
      if (random.chance(0.5)) return replaced(draft, random, new RegExp(province), () => name, ANY_CELL);
      const slip = renamedInLine(draft, random, draft.title, province, name);
      return slip === null ? null : { ...slip, echo: elsewhere(draft) };
    },
  },
  {
    id: 'foreign-branch-office',
    what: "the branch of the prefecture's office is a neighbour's (生态环境局禾川分局)",
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const slip = replaced(
        draft,
        random,
        /(?<=生态环境局)禾川(?=分局)/,
        () => random.pick(['沅溪', '临江', '望湖']),
        {
          cooperative: [DEPARTMENTS, SUPERIOR],
        },
      );
      return slip === null ? null : { ...slip, echo: statedIn(draft, 'cooperative') };
    },
  },
  {
    id: 'kind-of-place-in-heading',
    what: "a neighbour's kind of place stands in a heading (乡配合职责), on one page or all",
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const all = draft.headings.filter(({ list }) => list === 'cooperative');
      const chosen = random.chance(0.5) ? all : [random.pick(all)];
      const kind = random.pick(['乡', '街道']);
      const edits = chosen.map(({ index }): [number, string[]] => [
        index,
        [draft.line(index).replace('镇配合', `${kind}配合`)],
      ]);
      return edited(draft, new Map(edits), () => [
        { lines: chosen.map(({ index }) => index + 1), list: 'cooperative' },
      ]);
    },
  },
  {
    id: 'kind-of-place-in-cell',
    what: "a neighbour's kind of place stands in a cell (乡党委, 乡综治中心)",
    scope: 'text',
    least: 'warning',
    apply: (draft, random) =>
      replaced(draft, random, OWN_KIND, () => random.pick(['乡', '街道']), {
        basic: [NAME],
        cooperative: [NAME],
      }),
  },
  {
    id: 'kind-of-place-in-narrative',
    what: "a neighbour's kind of place stands in the narrative (乡里, 全乡)",
    scope: 'text',
    least: 'warning',
    apply: (draft, random) => {
      const spots = draft.lines.slice(0, draft.contents.basic).flatMap((line, index) =>
        [...line.matchAll(/镇(?=里|党委|政府)|(?<=全)镇/g)].map((match) => ({
          line,
          index,
          at: match.index,
        })),
      );
      const { line, index, at } = random.pick(spots);
      return inLine(draft, index, `${line.slice(0, at)}${random.pick(['乡', '街道'])}${line.slice(at + 1)}`);
    },
  },
  {
    id: 'kind-of-place-in-title',
    what: 'the township bears another kind in a title (青禾乡)',
    scope: 'document',
    least: 'warning',
    apply: (draft, random) => {
      const { township } = draft.place;
      const index = random.pick([draft.title, ...LISTS.map((list) => draft.titles[list])]);
      const other = `${township.slice(0, -1)}${random.pick(['乡', '街道'])}`;
      const slip = renamedInLine(draft, random, index, township, other);
      return slip === null ? null : { ...slip, echo: index === draft.title ? elsewhere(draft) : [] };
    },
  },
  {
    id: 'kind-of-county-in-duties',
    what: 'the county is called 区 or 市 in a heading of the duties (区公安局：)',
    scope: 'text',
    least: 'warning',
    apply: (draft, random) =>
      replaced(draft, random, /县(?=[\u4e00-\u9fff]{2,12}局：)/, () => random.pick(['区', '市']), {
        cooperative: [SUPERIOR],
      }),
  },
  {
    id: 'place-name-misspelt',
    what: 'a character of the name of the township or county is wrong in a title, a cell or the narrative',
    scope: 'text',
    least: 'warning',
    apply: (draft, random) => {
      const [from, to] = random.pick([
        ['青禾镇', '清禾镇'],
        ['青禾镇', '青和镇'],
        ['禾川县', '和川县'],
        ['松陵市', '松岭市'],
      ] as const);
      const lines = namingLines(draft, from);
      return renamedInLine(draft, random, random.pick(lines), from, to);
    },
  },
  {
    id: 'placeholder-left',
    what: 'the placeholder of a template was left (××镇, XX县)',
    scope: 'text',
    least: 'warning',
    apply: (draft, random) => {
      const { township, county } = draft.place;
      const [from, to] = random.pick([
        [township, '××镇'],
        [township, 'XX镇'],
        [county, '××县'],
        [county, 'XX县'],
      ] as const);
      const lines = namingLines(draft, from);
      return renamedInLine(draft, random, random.pick(lines), from, to);
    },
  },
];

/** A title that names another place makes the rest of the document foreign: that may be told anywhere. */
function elsewhere(draft: Draft): { lines: number[] }[] {
  return [{ lines: draft.lines.map((_, index) => index + 1) }];
}
