import type { Random, Township } from '../townships/index.js';

/** Slips put into a county, and what should be told of them: as `toldOf` puts it. */
export interface Planted {
  townships: Township[];
  told: string[];
}

/** A slip put into one township (`at`) with another one's help (`other`). It changes the townships that it is given. */
type Plant = (townships: Township[], draw: Draw) => string[];

interface Draw {
  random: Random;
  at: number;
  other: number;
}

type Cooperative = Township['lists']['cooperative'][number];

/** An item that the township and all others have among what they help with, which no other slip has used. */
function itemOf(townships: readonly Township[], { random, at }: Draw): Cooperative {
  const all = townships[at]?.lists.cooperative ?? [];
  const shared = all.filter(({ name }) =>
    townships.every(({ lists }) => lists.cooperative.some((item) => item.name === name)),
  );
  const open = shared.filter(({ name }) => !townships.some((each) => usedIn(each).has(name)));
  const item = random.pick(open);
  for (const township of townships) usedIn(township).add(item.name);
  return item;
}

const USED = new WeakMap<Township, Set<string>>();

function usedIn(township: Township): Set<string> {
  const used = USED.get(township) ?? new Set<string>();
  USED.set(township, used);
  return used;
}

function nameAt(townships: readonly Township[], index: number): string {
  return townships[index]?.place.township ?? '';
}

/** What one township helps with still, another one says that the department has taken back. */
const takenBack: Plant = (townships, draw) => {
  const item = itemOf(townships, draw);
  const lists = townships[draw.at]?.lists;
  if (lists === undefined) return [];
  lists.cooperative = renumbered(lists.cooperative.filter((each) => each !== item));
  const last = lists.recovered.at(-1)?.category ?? item.category;
  lists.recovered = renumbered([
    ...lists.recovered,
    {
      number: 0,
      category: last,
      name: item.name,
      handovers: item.departments.map((department) => ({ department, way: '由该部门组织专业力量承担。' })),
    },
  ]);
  return [`recovered-and-cooperative ${item.name} ${nameAt(townships, draw.at)}`];
};

/** The department's duties are the same, the township's are those of another matter. */
const otherDuties: Plant = (townships, draw) => {
  const item = itemOf(townships, draw);
  item.townshipDuties = [
    { heading: null, departments: [], steps: [{ number: null, text: '每季度汇总一次情况并书面反馈。' }] },
  ];
  return [`township-duties-differ ${item.name} ${nameAt(townships, draw.at)}`];
};

/** One item under a department that no other township names for it. */
const otherDepartment: Plant = (townships, draw) => {
  const item = itemOf(townships, draw);
  const all = townships.flatMap(({ lists }) => lists.cooperative.flatMap(({ departments }) => departments));
  const foreign = draw.random.pick([...new Set(all)].filter((each) => !item.departments.includes(each)));
  item.departments = [...item.departments, foreign];
  return [`departments-differ ${item.name} ${nameAt(townships, draw.at)}`];
};

/** A department without the county in front, as others have it. */
const otherName: Plant = (townships, { random, at }) => {
  const own = townships[at];
  if (own === undefined) return [];
  const { county } = own.place;
  const named = own.lists.cooperative.flatMap(({ departments }) => departments);
  const full = random.pick(
    [...new Set(named)].filter(
      (name) => name.startsWith(county) && !usedIn(own).has(name) && !name.includes('委'),
    ),
  );
  for (const township of townships) usedIn(township).add(full);
  const short = `县${full.slice(county.length)}`;
  for (const item of own.lists.cooperative)
    item.departments = item.departments.map((name) => (name === full ? short : name));
  for (const { handovers } of own.lists.recovered)
    for (const handover of handovers) if (handover.department === full) handover.department = short;
  return [`department-named-differently ${[full, short].sort().join(' ')}`];
};

/** The narrative has kept the name of the township that it was written for. */
const keptName: Plant = (townships, { at, other }) => {
  const own = townships[at];
  if (own === undefined) return [];
  own.basics = { ...own.basics, ground: `${nameAt(townships, other)}地势平坦` };
  return [`other-township ${nameAt(townships, at)} ${nameAt(townships, other)}`];
};

/** The facts of another place. */
const keptFacts: Plant = (townships, { at, other }) => {
  const [own, source] = [townships[at], townships[other]];
  if (own === undefined || source === undefined) return [];
  const { area, households, persons } = source.basics;
  own.basics = { ...own.basics, area, households, persons };
  const names = [at, other].sort((left, right) => left - right).map((each) => nameAt(townships, each));
  return [`facts ${names.join(' ')}`];
};

const PLANTS: readonly Plant[] = [takenBack, otherDuties, otherDepartment, otherName, keptName, keptFacts];

/** A county with each slip once, each in another township. */
export function planted(county: readonly Township[], random: Random): Planted {
  const townships = structuredClone([...county]);
  const order = random.shuffle(townships.map((_, index) => index));
  const told = PLANTS.flatMap((plant, index) => {
    const [at = 0, other = 0] = [order[index % order.length], order.at(-1 - (index % 2))];
    return plant(townships, { random, at, other });
  });
  return { townships, told };
}

function renumbered<T extends { number: number }>(items: readonly T[]): T[] {
  return items.map((item, index) => ({ ...item, number: index + 1 }));
}
