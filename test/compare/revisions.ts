import { readDocument } from '../../pipeline/index.js';
import type { DutyList, ItemChange } from '../../pipeline/model.js';
import { editDistance } from '../../pipeline/common/edit-distance.js';
import {
  generateTownship,
  listNames,
  plainLayout,
  Random,
  renderText,
  type Layout,
  type Township,
  type TownshipItem,
} from '../townships/index.js';

/** What was done to an item, by its names before and after; what was put in has no old one. */
export interface TrueChange {
  kind: 'added' | 'removed' | 'moved' | 'reworded';
  old: string | null;
  new: string | null;
}

/** Two revisions of a township, and what an editor did between them. */
export interface Revisions {
  old: Township;
  new: Township;
  truth: TrueChange[];
}

/** How many edits of each kind are drawn, at most. */
export interface Edits {
  added: number;
  removed: number;
  moved: number;
  reworded: number;
}

type ListName = (typeof listNames)[number];

/** Characters of an item that has not been there need to be so many edits away from each that is gone: 6 of 10. */
const UNLIKE = 0.6;

/** A revision of a township: the same seed gives the same edits. Each row is edited at most once. */
export function revise(seed: number, edits: Edits): Revisions {
  const random = new Random(seed * 7919);
  const old = generateTownship({ seed });
  const other = generateTownship({
    seed: seed + 100_000,
    township: old.kinds.township,
    county: old.kinds.county,
  });
  const lists = structuredClone(old.lists);
  const truth: TrueChange[] = [];
  const touched = new Set<string>();
  const names = listNames.flatMap((list) => old.lists[list].map(({ name }) => name));
  const draw = (list: ListName): number => {
    const open = lists[list].flatMap(({ name }, index) => (touched.has(name) ? [] : [index]));
    return open.length < 5 ? -1 : random.pick(open);
  };
  const times = (most: number, act: (list: ListName) => void): void => {
    for (let left = random.integer(0, most); left > 0; left -= 1) act(random.pick(listNames));
  };
  times(edits.reworded, (list) => {
    const item = lists[list][draw(list)];
    if (item === undefined) return;
    const name = reworded(item.name, names, random);
    if (name === null) return;
    truth.push({ kind: 'reworded', old: item.name, new: name });
    touched.add(name).add(item.name);
    item.name = name;
  });
  times(edits.removed, (list) => {
    const at = draw(list);
    const [item] = at < 0 ? [] : lists[list].splice(at, 1);
    if (item !== undefined) truth.push({ kind: 'removed', old: item.name, new: null });
  });
  times(edits.moved, (list) => {
    const at = draw(list);
    if (at < 0) return;
    const rows = lists[list] as TownshipItem[];
    const [item] = rows.splice(at, 1);
    if (item === undefined) return;
    // Far from its neighbours: that these had moved past it would be as true.
    const to = (at + random.integer(3, Math.max(3, rows.length - 4))) % rows.length;
    item.category = rows[Math.max(0, to - 1)]?.category ?? item.category;
    rows.splice(to, 0, item);
    touched.add(item.name);
    truth.push({ kind: 'moved', old: item.name, new: item.name });
  });
  times(edits.added, (list) => {
    const gone = truth.flatMap((each) => (each.kind === 'removed' ? (each.old ?? []) : []));
    const fresh = (other.lists[list] as TownshipItem[]).find(
      ({ name }) =>
        !touched.has(name) &&
        !names.includes(name) &&
        gone.every((each) => editDistance(name, each) >= UNLIKE * Math.max(name.length, each.length)),
    );
    if (fresh === undefined) return;
    const rows = lists[list] as TownshipItem[];
    const at = random.integer(0, rows.length);
    touched.add(fresh.name);
    rows.splice(at, 0, { ...structuredClone(fresh), category: (rows[at - 1] ?? rows[at])?.category ?? '' });
    truth.push({ kind: 'added', old: null, new: fresh.name });
  });
  for (const list of listNames) for (const [index, item] of lists[list].entries()) item.number = index + 1;
  return { old, new: { ...old, lists }, truth };
}

/** A name with some of its characters replaced, nearer to what it was than to any other name; null where none is. */
function reworded(name: string, names: readonly string[], random: Random): string | null {
  const characters = [...name];
  for (let edit = random.integer(1, Math.max(1, Math.floor(characters.length / 5))); edit > 0; edit -= 1) {
    const at = random.integer(0, characters.length - 1);
    characters[at] = random.pick(['', `${characters[at]}新`, '与', '𠮷', '县']);
  }
  const text = characters.join('');
  const own = editDistance(text, name);
  const isNearest = names.every((each) => each === name || editDistance(text, each) > own);
  return text === name || !isNearest ? null : text;
}

/** A township as a document that was read. */
export async function readTownship(township: Township, layout: Layout = plainLayout): Promise<DutyList> {
  const done = await readDocument(
    `${township.seed}.txt`,
    new TextEncoder().encode(renderText(township, layout)),
  );
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

/** A reported change as the truth would have it. */
export function asTruth({ old, new: now, moved, cells }: ItemChange): TrueChange {
  const kind = old === null ? 'added' : now === null ? 'removed' : cells.length > 0 ? 'reworded' : 'moved';
  // What is told as moved and reworded is neither alone.
  if (cells.length > 0 && moved.length > 0) throw new Error(`${old?.name} was moved and reworded`);
  return { kind, old: old?.name ?? null, new: now?.name ?? null };
}

/** Changes in one order. */
export function sortedTruth(changes: readonly TrueChange[]): string[] {
  return changes.map(({ kind, old, new: now }) => `${kind}: ${old ?? ''} → ${now ?? ''}`).sort();
}
