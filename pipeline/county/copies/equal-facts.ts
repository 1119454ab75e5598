import type { CountyCopy, CountyTownship } from '../../model.js';
import { COPY_SETTINGS } from '../settings.js';
import { factsOf, type Fact } from './facts.js';
import { isTemplate } from './template.js';

/**
 * Townships whose own facts are equal, where chance is an unlikely reason (see `COPY_SETTINGS.margin`): one fact of many
 * digits, or several of few. A figure that most of the county has, as the county's own area, is a template.
 */
export function equalFacts(townships: readonly CountyTownship[]): CountyCopy[] {
  const facts = townships.map(({ list }) => new Map(factsOf(list).map((fact) => [fact.key, fact])));
  const pairs = (townships.length * (townships.length - 1)) / 2;
  const least = Math.log10(Math.max(1, pairs)) + COPY_SETTINGS.margin;
  // Pairs with the same facts in common are one copy: a text goes from hand to hand.
  const copies = new Map<string, { townships: Set<number>; keys: string[] }>();
  for (const { one, other, keys } of sharing(facts)) {
    const evidence = keys.reduce((sum, key) => sum + evidenceOf(facts[one]?.get(key)), 0);
    if (evidence <= least) continue;
    const name = keys.join('\n');
    const copy = copies.get(name) ?? { townships: new Set(), keys };
    copies.set(name, copy);
    copy.townships.add(one).add(other);
  }
  return [...copies.values()].map(({ townships: group, keys }) => {
    const own = [...group].sort((left, right) => left - right);
    return { kind: 'facts', townships: own, facts: keys.flatMap((key) => factFor(key, own, facts)) };
  });
}

/** How unlikely it is that a fact is equal by chance, in powers of ten. */
function evidenceOf(fact: Fact | undefined): number {
  return fact === undefined ? 0 : fact.digits - COPY_SETTINGS.near;
}

/** The pairs of townships that have facts in common, with the keys of these. */
function sharing(
  facts: readonly ReadonlyMap<string, Fact>[],
): { one: number; other: number; keys: string[] }[] {
  const having = new Map<string, number[]>();
  for (const [township, own] of facts.entries())
    for (const key of own.keys()) {
      const known = having.get(key);
      if (known === undefined) having.set(key, [township]);
      else known.push(township);
    }
  const found = new Map<number, { one: number; other: number; keys: string[] }>();
  for (const [key, group] of having) {
    if (isTemplate(group.length, facts.length)) continue;
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        const pair = found.get(one * facts.length + other) ?? { one, other, keys: [] };
        found.set(one * facts.length + other, pair);
        pair.keys.push(key);
      }
  }
  return [...found.values()];
}

function factFor(key: string, group: readonly number[], facts: readonly ReadonlyMap<string, Fact>[]) {
  const own = group.flatMap((township) => {
    const fact = facts[township]?.get(key);
    return fact === undefined ? [] : [{ township, fact }];
  });
  const [first] = own;
  if (first === undefined) return [];
  const { what } = first.fact;
  return [
    {
      what,
      phrases: own.map(({ township, fact: { text, place } }) => ({ township, text, place })),
    },
  ];
}
