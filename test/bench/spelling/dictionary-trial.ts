import { LOOKS, READINGS, WORDS } from '../../../pipeline/check/data/lexicon.generated.js';
import { SPELLING_SETTINGS } from '../../../pipeline/check/settings.js';
import { Lexicon } from '../../../pipeline/check/spelling/lexicon.js';
import { Likeness } from '../../../pipeline/check/spelling/likeness.js';
import { OwnWords } from '../../../pipeline/check/spelling/own-words.js';
import { segment } from '../../../pipeline/check/spelling/segmentation.js';
import { SlipSearch, type WordSlip } from '../../../pipeline/check/spelling/slips.js';
import { Words } from '../../../pipeline/check/spelling/words.js';

const CHARACTERS_TOGETHER = /\p{Script=Han}{2,}/gu;

/**
 * What a dictionary alone finds: each place of a clause is tried with each character that sounds or looks alike, and the
 * gain decides. It knows no document, doubts nothing, and has no character lost, doubled or exchanged. (The costs of the
 * trade's words are in the dictionary.)
 */
export class DictionaryTrial {
  readonly #words = new Words(new Lexicon(WORDS), new OwnWords([]), new Set());
  readonly #likeness = new Likeness(READINGS, LOOKS);

  /** A text with each of its suspected words in turn put right. */
  corrected(text: string): string[] {
    return [...text.matchAll(CHARACTERS_TOGETHER)].flatMap(({ 0: clause, index }) =>
      this.#slipsOf(clause).map(
        ({ start, end, word }) => text.slice(0, index + start) + word + text.slice(index + end),
      ),
    );
  }

  #slipsOf(clause: string): WordSlip[] {
    const { found } = new SlipSearch(clause, segment(clause, this.#words), this.#words, this.#likeness);
    const best: WordSlip[] = [];
    for (const slip of found.sort((one, other) => other.gain - one.gain))
      if (
        ['sound', 'near-sound', 'look'].includes(slip.kind) &&
        slip.gain >= SPELLING_SETTINGS.leastGain &&
        best.every(({ start, end }) => slip.end <= start || slip.start >= end)
      )
        best.push(slip);
    return best;
  }
}
