import { compareLists, readDocument } from '../../pipeline/index.js';
import type { DutyList, Item, ListName } from '../../pipeline/model.js';
import { generateTownship, plainLayout, Random, renderText } from '../townships/index.js';
import { wholeText } from './documents.js';
import { measure } from './measure.js';
import { figure, ms, printTable } from './print.js';

/** Townships whose rows make the large list: 245 rows each, as a list of a hundred townships would have. */
const TOWNSHIPS = 100;

/**
 * Two revisions: a whole list against itself, and 24,500 items against as many, of which one in ten, then each, has been
 * reworded. Reading is left out.
 */
export async function benchCompare(): Promise<void> {
  const { path, bytes } = wholeText();
  const small = await read(path, bytes);
  const large = await largeList();
  const some = reworded(large, 0.1);
  const all = reworded(large, 1);
  const count = Object.values(large.lists).reduce((sum, items) => sum + items.length, 0);
  const [own] = await measure([{ name: 'whole list', run: () => compareLists(small, small) }]);
  const once = (now: DutyList): [number, number] => {
    const start = performance.now();
    const { changes } = compareLists(large, now);
    return [performance.now() - start, changes.length];
  };
  const rows = [
    ['the same', large],
    ['one in ten reworded', some],
    ['each reworded', all],
  ] as const;
  printTable(`compare: two lists beyond reading`, [
    ['', 'ms', 'changes'],
    [`${path} against itself`, ms(own?.median ?? 0), '0'],
    ...rows.map(([name, now]) => {
      const [time, changes] = once(now);
      return [`${figure(count)} items, ${name}`, ms(time), figure(changes)];
    }),
  ]);
}

async function read(document: string, bytes: Uint8Array): Promise<DutyList> {
  const done = await readDocument(document, bytes);
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

/** The rows of many townships as one list. */
async function largeList(): Promise<DutyList> {
  const lists: DutyList[] = [];
  for (let seed = 1; seed <= TOWNSHIPS; seed += 1) {
    const township = generateTownship({ seed, counts: { basic: 110, cooperative: 101, recovered: 34 } });
    lists.push(await read(`${seed}.txt`, new TextEncoder().encode(renderText(township, plainLayout))));
  }
  const [first] = lists;
  if (first === undefined) throw new Error('no list');
  const joined = <Name extends ListName>(name: Name): DutyList['lists'][Name] =>
    lists.flatMap((list) => list.lists[name] as Item[]) as DutyList['lists'][Name];
  return {
    ...first,
    lists: { basic: joined('basic'), cooperative: joined('cooperative'), recovered: joined('recovered') },
  };
}

/** The list with a share of its names reworded: two characters replaced. */
function reworded(list: DutyList, share: number): DutyList {
  const random = new Random(5);
  const copy = structuredClone(list);
  for (const item of Object.values(copy.lists).flat() as Item[]) {
    if (!random.chance(share)) continue;
    const characters = [...item.name];
    for (let edit = 0; edit < 2; edit += 1)
      characters[random.integer(0, characters.length - 1)] = random.pick(['新', '与', '县']);
    item.name = characters.join('');
    const cell = item.cells.find(({ column }) => column === 'name');
    if (cell !== undefined) cell.text = item.name;
  }
  return copy;
}
