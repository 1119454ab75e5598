/** What a document is to be like, on every axis; a kind fixes one axis, the others are plain or drawn. */
import type { Random } from '../townships/index.js';
import { ORDINARY, type Locale } from './places.js';
import type { NumeralForm } from './say.js';
import type { Wording } from './wording.js';
import type { ListKey } from './world.js';
import type { NameStyle } from './writer.js';

/** The formats of documents. */
export const FORMATS = ['text', 'markdown', 'html', 'docx', 'xlsx'] as const;

/** One of them. */
export type Format = (typeof FORMATS)[number];

/** The words of the heading rows. `{镇}` stands for what the township is called, `{县}` for what the county is. */
export interface HeadWords {
  number: string;
  category: string;
  name: string;
  departments: string;
  superior: string;
  township: string;
  /** One column for the department and its way, or two. */
  handover: string | readonly [string, string];
  /** Columns behind the last one, blank but in some rows. */
  extra: readonly string[];
  /** A heading over the two columns of duties, which makes a second heading row. */
  over: string | null;
}

/** What is in the lists beside the ordinary. */
export interface Structure {
  lists: readonly ListKey[];
  /** The title of a fourth table, or null. */
  other: { title: string; columns: readonly string[]; items: readonly (readonly string[])[] } | null;
  summary: 'none' | 'matrix' | 'matrix-blank' | 'matrix-dash' | 'rows' | 'row-each' | 'departments';
  /** All rows in one table, with a column that names the list: with duties or without. */
  together: 'none' | 'full' | 'short';
  /** The words of the column that names the list. */
  togetherWords: readonly [heading: string, basic: string, cooperative: string, recovered: string];
  categories: 'each' | 'first' | 'group' | 'none' | 'counted-cells';
  /** A group row or a counted cell: {类} is the category, {n} its count, {一} and {1} its ordinal. */
  group: string;
  numbering: 'through' | 'restart' | 'padded' | 'codes' | 'dotted' | 'none';
  recoveredBy: 'category' | 'department';
  cancelled: boolean;
  levels: boolean;
  leads: 'none' | 'behind' | 'before';
  /** The heading row again after so many rows, or 0. */
  repeat: number;
  /** The list of a county's departments for its townships. */
  county: boolean;
  /** A workbook names its lists by sheets alone. */
  sheetTitles: boolean;
}

/** How the document is titled. `{地}` stands for the whole place, `{县}` for the county, `{镇}` for the township. */
export interface Titles {
  document: string;
  /** What stands before the title of a list. */
  list: string;
  /** The manner of the titles of lists. */
  style: NameStyle;
  /** The line below the title; null: none. */
  date: 'line' | 'none' | 'publisher';
}

/** A document to be. */
export interface Plan {
  seed: number;
  place: Locale;
  full: boolean;
  titles: Titles;
  wordings: readonly Wording[];
  style: NameStyle;
  structure: Structure;
  heads: HeadWords;
  format: Format;
  form: NumeralForm;
  /** Whether the narrative tells of the place and of the drafting: numbers that count nothing. */
  told: boolean;
}

/** The plainest structure. */
export const PLAIN_STRUCTURE: Structure = {
  lists: ['basic', 'cooperative', 'recovered'],
  other: null,
  summary: 'none',
  together: 'none',
  togetherWords: ['事项类型', '基本履职', '配合履职', '上级部门收回'],
  categories: 'each',
  group: '一、{类}（{n}项）',
  numbering: 'through',
  recoveredBy: 'category',
  cancelled: false,
  levels: false,
  leads: 'none',
  repeat: 0,
  county: false,
  sheetTitles: false,
};

/** The plainest headings. */
const PLAIN_HEADS: HeadWords = {
  number: '序号',
  category: '事项类别',
  name: '事项名称',
  departments: '对应上级部门',
  superior: '上级部门职责',
  township: '{镇}配合职责',
  handover: '承接部门及工作方式',
  extra: [],
  over: null,
};

/** The plainest titles. */
const PLAIN_TITLES: Titles = {
  document: '{地}履职事项清单',
  list: '{镇}',
  style: 'lists',
  date: 'line',
};

/** A plan whose first documents are plain, and whose later ones draw the axes that a kind leaves open. */
export function drawPlan(random: Random, round: number, plain: Wording, common: readonly Wording[]): Plan {
  const isPlain = round < 2;
  const wording = isPlain ? plain : random.pick(common);
  return {
    seed: Math.floor(random.next() * 4294967296),
    place: isPlain ? (ORDINARY[round] ?? ORDINARY[0]!) : random.pick(ORDINARY),
    full: !isPlain && random.chance(0.3),
    titles: {
      ...PLAIN_TITLES,
      document: isPlain
        ? PLAIN_TITLES.document
        : random.pick(['{地}履职事项清单', '{县}{镇}履职事项清单', '{镇}履职事项清单']),
      list: isPlain ? '{镇}' : random.pick(['{镇}', '{县}{镇}', '']),
    },
    wordings: [wording],
    style: random.pick(wording.names ?? (['items', 'items', 'lists'] as const)),
    structure: isPlain
      ? PLAIN_STRUCTURE
      : {
          ...PLAIN_STRUCTURE,
          categories: random.pick(['each', 'each', 'first', 'group'] as const),
          group: random.pick(['{一}、{类}', '{一}、{类}（{n}项）', '（{一}）{类}（共{n}项）']),
        },
    heads: isPlain
      ? PLAIN_HEADS
      : {
          ...PLAIN_HEADS,
          category: random.pick(['事项类别', '类别', '事项分类']),
          name: random.pick(['事项名称', '履职事项', '事项内容']),
          handover: random.pick(['承接部门及工作方式', ['承接部门', '工作方式'] as const]),
        },
    format: round === 0 ? 'text' : random.pick(['text', ...FORMATS] as const),
    form: isPlain ? 'plain' : random.pick(['plain', 'plain', 'spaced'] as const),
    told: round > 0 && random.chance(0.5),
  };
}
