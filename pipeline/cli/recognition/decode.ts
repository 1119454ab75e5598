/** What the model says of each step along a line, as characters. */
import type { RecognizedCharacter } from '../../model.js';

/**
 * The characters of a line (connectionist temporal classification): at each step the likeliest class, one that goes on once,
 * none where it is the first class. `scores` has a probability for each class at each step. `share` of the steps shows the
 * line, the rest is white that was added.
 */
export function decoded(
  scores: Float32Array,
  dimensions: readonly number[],
  classes: readonly string[],
  share: number,
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
    const { best, most } = bestOf(scores, step * width, width);
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

function bestOf(scores: Float32Array, from: number, width: number): { best: number; most: number } {
  let [best, most] = [0, scores[from] ?? 0];
  for (let each = 1; each < width; each++) {
    const score = scores[from + each] ?? 0;
    if (score > most) [best, most] = [each, score];
  }
  return { best, most };
}
