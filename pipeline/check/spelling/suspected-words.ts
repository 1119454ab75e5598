import { LOOKS, READINGS, TRADE_WORDS, WORDS } from '../data/lexicon.generated.js';
import type { Occurrence } from '../search/texts.js';
import { SPELLING_SETTINGS } from '../settings.js';
import { clausesOf, type Clause } from './clauses.js';
import { changeOf, doubtOf } from './doubts.js';
import { Lexicon } from './lexicon.js';
import { Likeness } from './likeness.js';
import { OwnWords } from './own-words.js';
import { PlainClauses } from './plain-clauses.js';
import { segment } from './segmentation.js';
import { SlipSearch, type SlipKind, type WordSlip } from './slips.js';
import { Words } from './words.js';

const { leastGain, leastBelieved } = SPELLING_SETTINGS;

/** A word that may be misspelt, with all places where it stands. */
export interface SuspectedWord {
  /** As it stands: 部暑. */
  was: string;
  /** What may be meant: 部署. */
  meant: string;
  kind: SlipKind;
  /** The character that stands there, and the one that may be meant; more than one, or none, where kinds are others. */
  taken: string;
  put: string;
  /** The reading that they share, without its tone; null where it is another kind. */
  reading: string | null;
  /** Where it stands in the texts, folded; at least one. */
  places: { occurrence: Occurrence; start: number; end: number }[];
}

/**
 * Words that may be misspelt: where a clause, parted into the words that are likeliest together, would be much likelier
 * with one character put right. A noisy channel over words: Kernighan, Church and Gale, A spelling correction program
 * based on a noisy channel model, 1990; the document's own words as in a cache model of language. `names` are right.
 */
export function suspectedWords(texts: readonly Occurrence[], names: readonly string[]): SuspectedWord[] {
  const clauses = clausesOf(texts);
  const own = new OwnWords(clauses.map(({ text }) => text));
  const lexicon = new Lexicon(WORDS);
  const words = new Words(lexicon, own, new Set(TRADE_WORDS.split(' ')));
  const likeness = new Likeness(READINGS, LOOKS);
  const found = new Map<string, SuspectedWord>();
  /** Those that are believed at one of their places: at the others less is enough. */
  const told = new Set<string>();
  const plain = new PlainClauses(lexicon);
  for (const clause of clauses) {
    if (plain.has(clause.text)) continue;
    for (const slip of believed(clause.text, words, likeness)) {
      if (isWithinName(slip, clause.text, names)) continue;
      const word = wordOf(slip, clause, likeness);
      const name = `${word.was} ${word.meant}`;
      const known = found.get(name);
      if (known === undefined) found.set(name, word);
      else known.places.push(...word.places);
      if (slip.isSure) told.add(name);
    }
  }
  return [...found].flatMap(([name, word]) => (told.has(name) ? [word] : []));
}

/**
 * The slips of a clause that gain enough, the best of those that overlap; of words that say the same the shortest: 部暑 is
 * one word in 统一部暑 and 工作部暑.
 */
function believed(clause: string, words: Words, likeness: Likeness): (WordSlip & { isSure: boolean })[] {
  const parts = segment(clause, words);
  const { found } = new SlipSearch(clause, parts, words, likeness);
  const possible = found
    .map((slip) => ({
      ...slip,
      gain: slip.gain - doubtOf(slip, clause, parts, words),
      rank: rankOf(slip, clause, likeness),
    }))
    .filter(({ gain }) => gain > -Infinity)
    .sort((one, other) => other.gain - one.gain || one.rank - other.rank);
  const likely = possible.filter(({ gain }) => gain >= leastGain);
  const best: WordSlip[] = [];
  for (const slip of likely)
    if (best.every(({ start, end }) => slip.end <= start || slip.start >= end)) best.push(slip);
  const put = ({ start, end, word }: WordSlip): string => clause.slice(0, start) + word + clause.slice(end);
  return best.map((slip) => {
    const same = possible.filter((each) => each.kind === slip.kind && put(each) === put(slip));
    const short = same.reduce((least, each) => (each.word.length < least.word.length ? each : least));
    return { ...short, isSure: slip.gain >= leastBelieved };
  });
}

/** The place of what is put in among what is alike, the commoner ones first: of words that are as likely it tells (农机, 农技). */
function rankOf({ start, end, word }: WordSlip, clause: string, likeness: Likeness): number {
  const [put, taken] = changeOf(clause.slice(start, end), word);
  return taken.length === 1 ? likeness.alternatives(taken.charCodeAt(0)).characters.indexOf(put) : 0;
}

/** True where a slip would change a name. */
function isWithinName({ start, end }: WordSlip, clause: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const at = clause.indexOf(name);
    return at >= 0 && at < end && at + name.length > start;
  });
}

function wordOf(
  { kind, start, end, word }: WordSlip,
  { text, places }: Clause,
  likeness: Likeness,
): SuspectedWord {
  const was = text.slice(start, end);
  const [put, taken] = changeOf(was, word);
  const isSound = kind === 'sound' || kind === 'near-sound';
  return {
    was,
    meant: word,
    kind,
    taken,
    put,
    reading: isSound ? likeness.sharedReading(taken.charCodeAt(0), put.charCodeAt(0)) : null,
    places: places.map(({ occurrence, from }) => ({ occurrence, start: from + start, end: from + end })),
  };
}
