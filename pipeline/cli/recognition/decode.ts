/** What the model says of each step along a line, as characters. */
import type { RecognizedCharacter } from '../../model.js';

/**
 * Marks of Latin text, each with the one of Chinese text that looks like it. Which of both is printed their room tells, when
 * the line is laid out: to the model it is all the same, and it gives each of them a part of its certainty.
 */
const TWINS = [',，', ';；', ':：', '(（', ')）', '!！', '?？', '.．'] as const;

/** From the number of a class to that of its twin; -1 of those without one. */
export function twinsOf(classes: readonly string[]): Int32Array {
  const twins = new Int32Array(classes.length).fill(-1);
  for (const pair of TWINS) {
    const [one, other] = [...pair].map((text) => classes.indexOf(text)) as [number, number];
    if (one < 0 || other < 0) continue;
    [twins[one], twins[other]] = [other, one];
  }
  return twins;
}

/**
 * The characters of a line (connectionist temporal classification): at each step the likeliest class, one that goes on once,
 * none where it is the first class. `scores` has a probability for each class at each step. `share` of the steps shows the
 * line, the rest is white that was added. `twins` are those of the classes (`twinsOf`): what is certain of one of both is
 * certain of the mark.
 */
export function decoded(
  scores: Float32Array,
  dimensions: readonly number[],
  classes: readonly string[],
  share: number,
  twins: Int32Array = twinsOf(classes),
): RecognizedCharacter[] {
  const [, steps = 0, width = 0] = dimensions;
  const found: RecognizedCharacter[] = [];
  let open: { best: number; from: number; to: number; certainty: number } | null = null;
  const end = (): void => {
    if (open === null) return;
    const at = (open.from + open.to + 1) / 2 / steps / share;
    found.push({ text: classes[open.best] ?? '', at: Math.min(1, at), certainty: open.certainty });
    open = null;
  };
  for (let step = 0; step < steps; step++) {
    const { best, most } = bestOf(scores, step * width, width, twins);
    if (open !== null && open.best === best) {
      open.to = step;
      open.certainty = Math.max(open.certainty, most);
      continue;
    }
    end();
    if (best !== 0) open = { best, from: step, to: step, certainty: most };
  }
  end();
  return found;
}

function bestOf(
  scores: Float32Array,
  from: number,
  width: number,
  twins: Int32Array,
): { best: number; most: number } {
  let [best, most] = [0, scores[from] ?? 0];
  for (let each = 1; each < width; each++) {
    const score = scores[from + each] ?? 0;
    if (score > most) [best, most] = [each, score];
  }
  const twin = twins[best] ?? -1;
  return { best, most: twin < 0 ? most : Math.min(1, most + (scores[from + twin] ?? 0)) };
}
