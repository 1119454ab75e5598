import type { Random } from '../../townships/index.js';
import type { ListName } from '../../../pipeline/model.js';
import { NAME, SUPERIOR, TOWNSHIP, type Draft, type RowLine } from '../draft.js';
import { anyList, atRow, edited, inRow, pickOf, statedIn } from '../edit.js';
import type { Kind, Slip } from '../kind.js';

/** Writes the name of one row, perhaps changed, over that of another. */
function renamed(draft: Draft, from: RowLine, to: RowLine, change: (name: string) => string): Slip | null {
  const name = change(from.cells[NAME] ?? '');
  if (name === to.cells[NAME]) return null;
  const slip = inRow(draft, to, { [NAME]: name });
  // Of two items that are the same either may be named, with the other as a related place.
  return { ...slip, where: [...slip.where, atRow(from)] };
}

/** Two rows of one list that do not stand side by side. */
function apart(draft: Draft, random: Random, list: ListName): [RowLine, RowLine] {
  const rows = draft.rowsOf(list);
  const [one, two] = random.sample(rows, 2) as [RowLine, RowLine];
  return Math.abs(one.number - two.number) > 1 ? [one, two] : [rows[0]!, rows.at(-1)!];
}

/** Verbs that say no more than that something is done: an editor exchanges one for another. */
const VERBS = ['开展', '做好', '组织', '落实', '推进', '加强', '负责'];

/** A name as another editor words it. */
function reworded(name: string, random: Random): string {
  const verb = VERBS.find((each) => name.includes(each));
  if (verb !== undefined) return name.replace(verb, random.pick(VERBS.filter((each) => each !== verb)));
  return random.pick([`开展${name}`, `做好${name}`, `${name}工作`]);
}

/** A name with other punctuation. */
function repunctuated(name: string): string {
  if (name.includes('，')) return name.replace('，', '、');
  return name.includes('、') ? name.replace('、', '和') : `${name}。`;
}

/** The steps of a cell, each with its number. */
const STEP = /(\d+)\. ([^；。]+)([；。])/g;

/** Slips that put the same thing in a list twice. */
export const repeats: readonly Kind[] = [
  {
    id: 'item-twice-in-list',
    what: 'an item stands a second time further on in its list',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const [from, to] = apart(draft, random, anyList(random));
      return renamed(draft, from, to, (name) => name);
    },
  },
  {
    id: 'row-moved-and-kept',
    what: 'a row was copied to another category, renumbered, and not deleted where it was',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const [from, to] = apart(draft, random, anyList(random));
      const cells = [to.cells[0], to.cells[1], ...from.cells.slice(NAME)];
      return edited(
        draft,
        new Map([[to.index, [cells.join('\t')]]]),
        () => [atRow(from), atRow(to)],
        () => statedIn(draft, from.list),
      );
    },
  },
  {
    id: 'item-in-two-lists',
    what: 'an item stands in two lists: basic and cooperative, or cooperative and recovered',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const [one, two] = random.pick([
        ['basic', 'cooperative'],
        ['cooperative', 'recovered'],
      ] as const);
      return renamed(draft, random.pick(draft.rowsOf(one)), random.pick(draft.rowsOf(two)), (name) => name);
    },
  },
  {
    id: 'item-basic-and-recovered',
    what: 'an item was taken back by the county and still stands in the basic list',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) =>
      renamed(
        draft,
        random.pick(draft.rowsOf('recovered')),
        random.pick(draft.rowsOf('basic')),
        (name) => name,
      ),
  },
  {
    id: 'item-reworded-in-list',
    what: 'an item stands twice in a list, once with another verb (开展 for 做好)',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const [from, to] = apart(draft, random, anyList(random));
      return renamed(draft, from, to, (name) => reworded(name, random));
    },
  },
  {
    id: 'item-reworded-in-two-lists',
    what: 'an item stands in two lists, once with another verb',
    scope: 'table',
    least: 'info',
    apply: (draft, random) => {
      const [one, two] = random.sample(['basic', 'cooperative', 'recovered'] as const, 2);
      return renamed(draft, random.pick(draft.rowsOf(one!)), random.pick(draft.rowsOf(two!)), (name) =>
        reworded(name, random),
      );
    },
  },
  {
    id: 'item-repunctuated-in-list',
    what: 'an item stands twice in a list, once with other punctuation',
    scope: 'table',
    least: 'warning',
    apply: (draft, random) => {
      const [from, to] = apart(draft, random, anyList(random));
      return renamed(draft, from, to, repunctuated);
    },
  },
  {
    id: 'step-twice',
    what: 'a step of a duty stands twice, the second time with the next number',
    scope: 'text',
    least: 'warning',
    apply: (draft, random) => {
      const column = random.pick([SUPERIOR, TOWNSHIP]);
      const row = pickOf(
        random,
        draft.rowsOf('cooperative').filter(({ cells }) => /2\. [^；。]+；/.test(cells[column] ?? '')),
      );
      if (row === null) return null;
      const cell = row.cells[column] ?? '';
      const steps = [...cell.matchAll(STEP)].filter(([, , , end]) => end === '；');
      const step = random.pick(steps);
      const number = Number(step[1]);
      const head = cell.slice(0, step.index + step[0].length);
      // The steps behind it in the same part move on by one: up to the one that ends in a full stop.
      let open = true;
      const tail = cell
        .slice(step.index + step[0].length)
        .replace(STEP, (whole, old: string, text: string, end: string) => {
          if (!open) return whole;
          open = end !== '。';
          return `${Number(old) + 1}. ${text}${end}`;
        });
      return inRow(draft, row, { [column]: `${head} ${number + 1}. ${step[2] ?? ''}；${tail}` });
    },
  },
  {
    id: 'sentence-twice-in-narrative',
    what: 'a sentence of the narrative stands twice',
    scope: 'text',
    least: 'warning',
    apply: (draft, random) => {
      const lines = draft.lines
        .slice(0, draft.contents.basic)
        .flatMap((line, index) => (line.length > 60 ? [index] : []));
      const index = random.pick(lines);
      const sentences = draft.line(index).match(/[^。；]+[。；]/g) ?? [];
      const at = random.integer(0, sentences.length - 1);
      const line = sentences.toSpliced(at, 0, sentences[at]!.replace(/。$/, '。')).join('');
      return edited(draft, new Map([[index, [line]]]), () => [{ lines: [index + 1] }]);
    },
  },
];
