import { textOf } from '../../common/cells.js';
import { fold } from '../../common/characters.js';
import { LISTS } from '../../common/names.js';
import type { DutyList, Figure, Finding, Item, Place, Spot } from '../../model.js';

/** What stands between the cells of a row that is shown on one line. */
export const CELL_GAP = ' │ ';

/** Finds the printed text that a finding is about, and the item that it names. */
export interface Shown {
  /** The text at the finding's place and the part of it that is meant (all of it where no part is); null: unknown. */
  spot: (finding: Finding) => Spot | null;
  /** The same, of the text that begins at the finding's place: a figure stands in the middle of its paragraph. */
  atPlace: (finding: Finding) => Spot | null;
  item: (finding: Finding) => Item | null;
  /** What was counted in the table, where the text is a stated figure that differs from it. */
  counted: (finding: Finding) => string | null;
}

/**
 * What the findings of a list are about. A rule may tell the words itself (`Finding.spot`); else they are the
 * stated figure, the cell, the row or the title that stands at the finding's place.
 */
export function shownOf(list: DutyList | null): Shown {
  if (list === null) {
    return { spot: ({ spot }) => spot, atPlace: ({ spot }) => spot, item: () => null, counted: () => null };
  }
  const figures = new Map<string, Figure[]>();
  for (const figure of list.statement.figures) {
    const key = keyOf(figure.place);
    figures.set(key, [...(figures.get(key) ?? []), figure]);
  }
  const texts = textsByPlace(list);
  const items = new Map<string, Item>();
  for (const name of LISTS) {
    for (const item of list.lists[name]) {
      for (const { place } of [item, ...item.cells]) {
        const key = `${name} ${item.number} ${keyOf(place)}`;
        if (!items.has(key)) items.set(key, item);
      }
    }
  }
  const figureAt = (finding: Finding): Figure | null =>
    finding.place === null ? null : figureMeant(finding, figures.get(keyOf(finding.place)) ?? []);
  return {
    spot: (finding) => {
      if (finding.spot !== null) return finding.spot;
      if (finding.place === null) return null;
      const text = texts.get(keyOf(finding.place));
      const figure = figureAt(finding);
      const phrase = figure === null ? null : phraseOf(figure, list, text);
      if (figure !== null && phrase !== null) return meantOf(finding, figure, phrase);
      return text === undefined ? null : whole(text);
    },
    atPlace: (finding) => {
      if (finding.spot !== null) return finding.spot;
      if (finding.place === null) return null;
      const figure = figureAt(finding);
      if (figure !== null) return meantOf(finding, figure, whole(figure.text));
      const text = texts.get(keyOf(finding.place));
      return text === undefined ? null : whole(text);
    },
    item: ({ list: name, item, place }) =>
      name === null || place === null ? null : (items.get(`${name} ${item} ${keyOf(place)}`) ?? null),
    counted: (finding) => {
      const figure = figureAt(finding);
      return figure !== null && differs(finding, figure) ? finding.actual : null;
    },
  };
}

/** An item's number, category and name on one line: a row that is told by its place. */
export function rowWords(item: Item): string {
  const texts = [textOf(item, 'number'), textOf(item, 'category'), textOf(item, 'name')];
  return texts.filter((text) => text.trim() !== '').join(CELL_GAP);
}

/** True for the finding that a figure is not what was counted. */
function differs({ ruleId }: Finding, { kind }: Figure): boolean {
  return ruleId === `${kind}-differs`;
}

/** The numeral of a phrase that differs from what was counted; the phrase where it is not once written in digits. */
function meantOf(finding: Finding, figure: Figure, phrase: Spot): Spot {
  if (!differs(finding, figure)) return phrase;
  const { stated } = figure;
  const words = phrase.text.slice(phrase.start, phrase.end);
  const numerals = [...words.matchAll(/[0-9\uff10-\uff19]+/g)].filter(
    ([digits]) => Number(fold(digits)) === stated,
  );
  const [only, another] = numerals;
  if (only === undefined || another !== undefined) return phrase;
  const start = phrase.start + only.index;
  return { ...phrase, start, end: start + only[0].length };
}

/** True where no part of a text is meant, but all of it. */
export function isWhole({ text, start, end }: Spot): boolean {
  return start <= 0 && end >= text.length;
}

function whole(text: string): Spot {
  return { text, start: 0, end: text.length };
}

function keyOf(place: Place): string {
  if (place.kind === 'text') return `${place.line}:${place.column}`;
  if (place.kind === 'page') return `${place.page}@${place.box.join(',')}`;
  return `${place.part}!${place.path}`;
}

/** All texts of a list by their places; where several begin at one place, the first of these kinds. */
function textsByPlace(list: DutyList): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (place: Place, text: string): void => {
    const key = keyOf(place);
    if (text.trim() !== '' && !texts.has(key)) texts.set(key, text);
  };
  for (const { place, text } of list.statement.paragraphs) add(place, text);
  for (const { place, title } of list.contents) add(place, title);
  for (const name of LISTS) {
    const table = list.tables[name];
    for (const { place, text } of table?.oddRows ?? []) add(place, text.replaceAll('\t', CELL_GAP));
    for (const { place, cells } of table?.headings ?? []) add(place, cells.join(CELL_GAP));
    for (const { place, text } of table?.groups ?? []) add(place, text);
    for (const item of list.lists[name]) {
      add(item.place, rowWords(item));
      for (const { place, text } of item.cells) add(place, text);
    }
    if (table !== null && table.title !== null) add(table.place, table.title);
  }
  for (const part of [list.title, list.date, list.classification])
    if (part !== null) add(part.place, part.text);
  return texts;
}

/** The figure that a finding is about, of those that stand at its place: in a PDF that is a whole paragraph. */
function figureMeant(finding: Finding, figures: readonly Figure[]): Figure | null {
  if (figures.length <= 1) return figures[0] ?? null;
  const sieves: ((figure: Figure) => boolean)[] = [
    ({ kind }) => finding.ruleId.startsWith(kind),
    ({ list }) => finding.list === list,
    ({ stated }) => finding.expected === String(stated),
    ({ category }) => category === null || finding.message.includes(`“${category}”`),
  ];
  const left = sieves.reduce((rest, sieve) => rest.filter(sieve), figures);
  return left.length === 1 ? (left[0] ?? null) : null;
}

/** The phrase of a figure within its paragraph, title or row; null where it cannot be told which of several it is. */
function phraseOf(figure: Figure, { statement }: DutyList, text: string | undefined): Spot | null {
  const around = figure.paragraph === null ? text : statement.paragraphs[figure.paragraph]?.text;
  if (around === undefined) return whole(figure.text);
  const starts: number[] = [];
  for (let at = around.indexOf(figure.text); at >= 0; at = around.indexOf(figure.text, at + 1))
    starts.push(at);
  const twins = statement.figures.filter(
    (each) =>
      each.paragraph === figure.paragraph &&
      each.text === figure.text &&
      (figure.paragraph !== null || keyOf(each.place) === keyOf(figure.place)),
  );
  const start = starts.length === twins.length ? starts[twins.indexOf(figure)] : undefined;
  return start === undefined ? null : { text: around, start, end: start + figure.text.length };
}
