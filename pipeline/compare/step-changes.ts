import { normalisedForm } from '../common/similarity/normalised-form.js';
import { bigramProfile, similarity } from '../common/similarity/bigram-profile.js';
import type { CooperativeItem, Item, Part, StepChange } from '../model.js';
import { markedTexts } from './changed-spans.js';
import { commonSequence, type Pair } from './common-sequence.js';
import { eachOnce } from './each-once.js';
import { STEP_SETTINGS } from './settings.js';

/** A step with the part that it belongs to. */
interface StepOfPart {
  part: string | null;
  number: string | null;
  text: string;
  /** As it is compared: without its number, which follows from the steps before it. */
  key: string;
}

/** The steps of the duties of an item that were added, removed or reworded, part by part; one that was only moved is none. */
export function stepChanges(old: Item, now: Item): StepChange[] {
  const sides = [
    ['superior', 'superiorDuties'],
    ['township', 'townshipDuties'],
  ] as const;
  return sides.flatMap(([duties, field]) => {
    const [before, after] = [old, now].map((item) => (item as Partial<CooperativeItem>)[field] ?? []);
    // Mostly the name of an item was reworded, and not its duties.
    if (before === undefined || after === undefined || saySame(before, after)) return [];
    return changesOf(stepsOf(before), stepsOf(after)).map((change) => ({ duties, ...change }));
  });
}

/** True where all steps are the same, word for word and in their order. */
function saySame(before: readonly Part[], after: readonly Part[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ heading, steps }, at) => {
      const other = after[at];
      return (
        heading === other?.heading &&
        steps.length === other.steps.length &&
        steps.every(({ text }, step) => text === other.steps[step]?.text)
      );
    })
  );
}

function stepsOf(parts: readonly Part[]): StepOfPart[] {
  return parts.flatMap(({ heading, steps }) =>
    steps.map(({ number, text }) => ({
      part: heading,
      number,
      text,
      key: `${normalisedForm(heading ?? '')}\n${endless(normalisedForm(text))}`,
    })),
  );
}

/** A step without the mark at its end: the last one of a duty ends in 。, and another one that becomes the last ends in it too. */
function endless(form: string): string {
  return form.replace(/[。;；.]$/u, '');
}

function changesOf(
  before: readonly StepOfPart[],
  after: readonly StepOfPart[],
): Omit<StepChange, 'duties'>[] {
  const keys = (steps: readonly StepOfPart[]): string[] => steps.map(({ key }) => key);
  const pairs = new Map(commonSequence(keys(before), keys(after)));
  const found = new Set(pairs.values());
  const [gone, come] = [left(before, new Set(pairs.keys())), left(after, found)];
  // What stands elsewhere with the same words was moved.
  for (const [old, step] of gone) {
    const same = [...come].find(([, each]) => each.key === step.key);
    if (same === undefined) continue;
    gone.delete(old);
    come.delete(same[0]);
  }
  const reworded = likeSteps([...gone], [...come]);
  const told = reworded.map(([old, now]) => changeOf(before[old], after[now]));
  for (const [old, now] of reworded) {
    gone.delete(old);
    come.delete(now);
  }
  return [
    ...told,
    ...[...gone.values()].map((step) => changeOf(step, undefined)),
    ...[...come.values()].map((step) => changeOf(undefined, step)),
  ];
}

function left(steps: readonly StepOfPart[], paired: ReadonlySet<number>): Map<number, StepOfPart> {
  return new Map([...steps.entries()].filter(([index]) => !paired.has(index)));
}

/** The steps that were reworded: the most like ones first, each once. */
function likeSteps(
  gone: readonly (readonly [number, StepOfPart])[],
  come: readonly (readonly [number, StepOfPart])[],
): Pair[] {
  const profiles = new Map(come.map(([at, { key }]) => [at, bigramProfile(key)]));
  const candidates = gone.flatMap(([old, { key }]) => {
    const own = bigramProfile(key);
    return [...profiles].map(([now, profile]) => ({ old, new: now, likeness: similarity(own, profile) }));
  });
  const sorted = candidates
    .filter(({ likeness }) => likeness >= STEP_SETTINGS.minLikeness)
    .sort((a, b) => b.likeness - a.likeness || a.old - b.old || a.new - b.new);
  return eachOnce(sorted).sort((a, b) => a[0] - b[0]);
}

function changeOf(old: StepOfPart | undefined, now: StepOfPart | undefined): Omit<StepChange, 'duties'> {
  const both = old !== undefined && now !== undefined ? markedTexts(old.text, now.text) : null;
  return {
    part: (now ?? old)?.part ?? null,
    oldNumber: old?.number ?? null,
    newNumber: now?.number ?? null,
    old: both?.old ?? (old === undefined ? null : { text: old.text, marks: [] }),
    new: both?.new ?? (now === undefined ? null : { text: now.text, marks: [] }),
  };
}
