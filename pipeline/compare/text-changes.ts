import { bigramProfile, similarity } from '../common/similarity/bigram-profile.js';
import { normalisedForm } from '../common/similarity/normalised-form.js';
import type { DutyList, Place, TextChange } from '../model.js';
import { markedTexts } from './changed-spans.js';
import { commonSequence } from './common-sequence.js';
import type { ListPair } from './pair-rows.js';
import { STEP_SETTINGS } from './settings.js';

/** A text with its place. */
interface Placed {
  text: string;
  place: Place | null;
}

/** The texts outside of the rows that say something else, and how many differ by format alone. */
export function textChanges(
  old: DutyList,
  now: DutyList,
  lists: readonly ListPair[],
): { changes: TextChange[]; formatOnly: number } {
  const kinds = ['title', 'date', 'classification'] as const;
  const pairs: [TextChange['kind'], Placed | null, Placed | null][] = [
    ...kinds.map((kind): [TextChange['kind'], Placed | null, Placed | null] => [kind, old[kind], now[kind]]),
    ...lists.flatMap((pair): [TextChange['kind'], Placed | null, Placed | null][] => {
      // A list that one revision alone has is told by its rows.
      if (pair.old === null || pair.new === null) return [];
      return [['list-title', titleOf(pair.old.title), titleOf(pair.new.title)]];
    }),
    ...paragraphPairs(old.statement.paragraphs, now.statement.paragraphs).map(
      ([before, after]): [TextChange['kind'], Placed | null, Placed | null] => ['paragraph', before, after],
    ),
  ];
  const differing = pairs.filter(([, before, after]) => before?.text !== after?.text);
  const changes = differing.filter(([, before, after]) => formOf(before) !== formOf(after));
  return {
    changes: changes.map(([kind, before, after]) => changeOf(kind, before, after)),
    formatOnly: differing.length - changes.length,
  };
}

function titleOf(title: string | null): Placed | null {
  return title === null ? null : { text: title, place: null };
}

function formOf(text: Placed | null): string {
  return normalisedForm(text?.text ?? '');
}

/** Paragraphs that are not the same, in pairs. Where a paragraph ends is a matter of format. */
function paragraphPairs(
  before: readonly Placed[],
  after: readonly Placed[],
): [Placed | null, Placed | null][] {
  const [old, now] = [before.map(formOf), after.map(formOf)];
  if (old.join('') === now.join('')) return [];
  const same = commonSequence(old, now);
  const [kept, found] = [new Set(same.map(([at]) => at)), new Set(same.map(([, at]) => at))];
  const gone = before.filter((_, at) => !kept.has(at));
  const come = after.flatMap((paragraph, at) =>
    found.has(at) ? [] : { paragraph, profile: bigramProfile(paragraph.text) },
  );
  const pairs = gone.map((paragraph): [Placed | null, Placed | null] => {
    const own = bigramProfile(paragraph.text);
    const at = come.findIndex(({ profile }) => similarity(own, profile) >= STEP_SETTINGS.minLikeness);
    return [paragraph, at < 0 ? null : (come.splice(at, 1)[0]?.paragraph ?? null)];
  });
  return [...pairs, ...come.map(({ paragraph }): [Placed | null, Placed | null] => [null, paragraph])];
}

function changeOf(kind: TextChange['kind'], before: Placed | null, after: Placed | null): TextChange {
  const both = before !== null && after !== null ? markedTexts(before.text, after.text) : null;
  const alone = (text: Placed | null): TextChange['old'] =>
    text === null ? null : { text: text.text, marks: [] };
  return {
    kind,
    old: both?.old ?? alone(before),
    new: both?.new ?? alone(after),
    oldPlace: before?.place ?? null,
    newPlace: after?.place ?? null,
  };
}
