import { Random } from '../townships/index.js';

/** How an office program writes a document as PDF: its layout, and the habits of its drawing. */
export interface Habits {
  program: 'word' | 'wps';
  /** Whether a structure tree goes with it, and what it says of rows and cells that are not plain. */
  tags: null | {
    covered: 'omitted' | 'empty';
    brokenRow: 'one' | 'two';
    repeatedHeadings: 'artifact' | 'tagged';
  };
  landscape: boolean;
  turn: 'none' | 'rotate-90' | 'rotate-270' | 'sideways';
  /** How far the crop box lies inside of the media box, in points. */
  crop: number;
  size: number;
  /** Height of a line, as a multiple of the size. */
  leading: number;
  padding: number;
  latin: 'times' | 'same';
  /** Room between Chinese and Latin characters, in ems. */
  autospace: number;
  tracking: number;
  hanging: boolean;
  trailingSpaces: boolean;
  justify: boolean;
  /** How the room between letters is written. */
  spacing: 'kerned' | 'character-spacing' | 'glyphs';
  middle: boolean;
  centreNames: boolean;
  indent: boolean;
  rules: 'all' | 'horizontal' | 'vertical' | 'none' | 'dashed' | 'double' | 'off';
  ruleForm: 'bars' | 'segments' | 'frames';
  shading: 'none' | 'heading' | 'rows' | 'strips';
  /** A row at the end of a page: as many lines of each cell as fit; cut as it stands; kept whole. */
  rowBreak: 'lines' | 'cut' | 'keep';
  /** Rules along the page end inside of a broken row. */
  closedBreaks: boolean;
  /** What goes on at the top of the next page has a rule above it; or none, as Word 2007 draws it. */
  pageTops: 'ruled' | 'open';
  /** A row here and there has no rules at its sides: its author has drawn only those above and below it. */
  forgottenSides: boolean;
  headingRow: 'repeat' | 'once';
  spacedHeadings: 'none' | 'spaces' | 'gaps';
  /** The text of a category that is merged over pages; `over`: line by line, on the page where each line falls. */
  mergedText: 'first' | 'whole' | 'each' | 'over';
  bold: 'none' | 'twice' | 'stroke';
  clip: 'none' | 'cell' | 'page';
  twoFonts: boolean;
  raised: boolean;
  underline: boolean;
  order: 'rows' | 'columns' | 'shuffled' | 'crossing';
  rulesFirst: boolean;
  streams: number;
  /** Scale of the page's units, and whether they count downwards. */
  unit: number;
  flipped: boolean;
  pageNumber: null | '- 1 -' | '— 1 —' | '第1页 共9页' | '1';
  numberInFrame: boolean;
  /** Page numbers that were stamped on the finished pages, over the last rows of tables. */
  stamped: null | '-1-' | '1';
  runningHead: string[];
  watermark: null | { as: 'text' | 'form' | 'paths'; when: 'before' | 'after' };
  footnotes: boolean;
  hidden: ('white' | 'invisible' | 'outside')[];
  newPageForList: boolean;
  /** Upright pages before the tables, which stand on broad ones. */
  portraitFront: boolean;
  /** Spaces between Chinese and Latin characters, instead of mere room. */
  realSpaces: boolean;
  /** A piece of marked content for each cell, or for each line. */
  markedCells: boolean;
  /** The column of the category: as broad as it needs to be, or one character; its text may run upwards. */
  category: 'broad' | 'narrow' | 'turned';
  /** The first column: numbers of rows; other short texts, or no such column, as in tables that are no duty lists. */
  firstColumn: 'numbers' | 'codes' | 'none';
}

/** Draws habits: the same seed always gives the same. */
export function randomHabits(seed: number): Habits {
  const random = new Random(seed ^ 0x0ff1ce);
  const word = random.chance(0.5);
  const some = <T>(share: number, value: T, other: T): T => (random.chance(share) ? value : other);
  const landscape = random.chance(0.65);
  const rules = random.pick([
    'all',
    'all',
    'all',
    'all',
    'horizontal',
    'none',
    'dashed',
    'double',
    'off',
  ] as const);
  const plain = rules === 'none' || rules === 'horizontal';
  const tagged = random.chance(word ? 0.6 : 0.25);
  const later = new Random(seed ^ 0x5ea5);
  return {
    program: word ? 'word' : 'wps',
    tags: tagged
      ? {
          covered: random.pick(['omitted', 'empty'] as const),
          brokenRow: random.pick(['one', 'one', 'two'] as const),
          repeatedHeadings: random.pick(['artifact', 'tagged'] as const),
        }
      : null,
    landscape,
    turn: random.pick(['none', 'none', 'none', 'none', 'rotate-90', 'rotate-270', 'sideways'] as const),
    crop: some(0.15, 28, 0),
    size: random.pick([9, 10.5, 10.5, 10.5, 12] as const),
    leading: random.pick([1.15, 1.3, 1.3, 1.5] as const),
    padding: random.pick([0.5, 2, 4] as const),
    latin: random.pick(['times', 'same'] as const),
    autospace: some(0.6, 0.25, 0),
    tracking: some(0.12, random.integer(1, 5) / 4, 0),
    hanging: random.chance(0.3),
    trailingSpaces: random.chance(word ? 0.7 : 0.2),
    justify: random.chance(0.6),
    spacing: random.pick(
      word ? (['kerned', 'kerned', 'character-spacing'] as const) : (['glyphs', 'glyphs', 'kerned'] as const),
    ),
    middle: rules === 'none' ? false : random.chance(0.6),
    centreNames: random.chance(0.2),
    indent: random.chance(0.15),
    rules,
    ruleForm: word ? 'bars' : random.pick(['segments', 'segments', 'frames'] as const),
    shading: random.pick(['none', 'none', 'heading', 'rows', 'strips'] as const),
    rowBreak: plain
      ? random.pick(['lines', 'keep'] as const)
      : random.pick(['lines', 'lines', 'cut', 'keep'] as const),
    closedBreaks: random.chance(word ? 0.8 : 0.5),
    pageTops: later.chance(word ? 0.4 : 0.1) ? 'open' : 'ruled',
    forgottenSides: rules === 'all' && later.chance(0.2),
    headingRow: some(0.7, 'repeat', 'once'),
    spacedHeadings: random.pick(['none', 'none', 'spaces', 'gaps'] as const),
    mergedText: splitOver(random.pick(['first', 'first', 'whole', 'each'] as const), later),
    bold: random.pick(['none', 'twice', 'stroke'] as const),
    clip: random.pick(word ? (['page', 'cell', 'none'] as const) : (['none', 'cell'] as const)),
    twoFonts: random.chance(0.3),
    raised: random.chance(0.3),
    underline: random.chance(0.15),
    order: random.pick(
      word ? (['rows', 'rows', 'rows', 'crossing'] as const) : (['rows', 'columns', 'shuffled'] as const),
    ),
    rulesFirst: random.chance(0.5),
    streams: word ? 1 : random.integer(1, 4),
    unit: word ? 1 : random.pick([0.24, 0.05, 1] as const),
    flipped: !word && random.chance(0.6),
    pageNumber: random.pick([null, '- 1 -', '— 1 —', '第1页 共9页', '1'] as const),
    numberInFrame: random.chance(0.2),
    stamped: later.chance(0.2) ? later.pick(['-1-', '1'] as const) : null,
    runningHead: random.pick([[], [], ['履职事项清单'], ['履职事项清单', '（征求意见稿）']]),
    watermark: some(
      0.3,
      {
        as: random.pick(word ? (['text', 'paths'] as const) : (['text', 'form'] as const)),
        when: random.pick(['before', 'after'] as const),
      },
      null,
    ),
    footnotes: random.chance(0.2),
    hidden: random.chance(0.3) ? random.sample(['white', 'invisible', 'outside'] as const, 2) : [],
    newPageForList: random.chance(0.5),
    portraitFront: landscape && random.chance(0.4),
    realSpaces: random.chance(0.2),
    markedCells: random.chance(0.5),
    category: random.pick(['broad', 'broad', 'broad', 'narrow', 'turned'] as const),
    firstColumn: 'numbers',
  };
}

function splitOver(drawn: 'first' | 'whole' | 'each', later: Random): Habits['mergedText'] {
  return later.chance(0.2) ? 'over' : drawn;
}
