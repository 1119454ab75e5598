import { fold } from '../../common/characters.js';
import {
  DUTY_CLOSERS,
  DUTY_CONTRASTS,
  DUTY_FILLERS,
  DUTY_GENERIC,
  DUTY_JOINTS,
  DUTY_OPENERS,
  DUTY_PARTICLES,
  DUTY_SYNONYMS,
  OWN_GROUND,
} from '../../common/vocabulary/duty-words.js';

/** The name of an item as it is compared with those of other townships. */
export interface DutyForm {
  /**
   * Its pieces without general words, each word as the first of its synonyms.
   *
   * > 做好残疾人“两项补贴”的申请和初核工作  →  残疾人两项补贴, 受理, 初审
   */
  pieces: string[];
  /** Its numbers as printed, without repeats. */
  numbers: string[];
  /** For each line of the contrasts of which it has words: the line, and the words as bits. */
  contrasts: { line: number; words: number }[];
}

/** Marks within a piece; what is left of them ends one. */
const INNER_MARKS = /["'“”‘’()（）《》〈〉·]/gu;
const ENDS = /[^\p{L}\p{N}]+/u;

/** Makes forms of names; the words of the vocabulary are read once. */
export function dutyForms(): (name: string) => DutyForm {
  const heads = new Map(
    DUTY_SYNONYMS.flatMap((line) => {
      const [head = '', ...others] = line.split(' ');
      return others.map((word): [string, string] => [word, head]);
    }),
  );
  const words = [...heads.keys()].sort((left, right) => right.length - left.length);
  const synonym = new RegExp(words.join('|'), 'gu');
  const general = new RegExp(`${OWN_GROUND}|${DUTY_CLOSERS}$|工作|${DUTY_GENERIC}|${DUTY_FILLERS}`, 'gu');
  const openers = new RegExp(`^(?:${DUTY_OPENERS})+`, 'u');
  const joints = new RegExp(`${DUTY_JOINTS}|${DUTY_PARTICLES}`, 'gu');
  const contrasts = DUTY_CONTRASTS.map((line) => line.split(' '));
  return (name) => {
    const plain = fold(name).replace(INNER_MARKS, '');
    const text = plain
      .replace(openers, '')
      .replace(synonym, (word) => heads.get(word) ?? word)
      .replace(general, ' ')
      .replace(joints, ' ');
    const pieces = text.split(ENDS).filter((piece) => piece !== '');
    const whole = pieces.join('');
    return {
      // A name of general words alone is compared as it is.
      pieces: pieces.length === 0 ? [plain.replace(/[^\p{L}\p{N}]/gu, '')] : pieces,
      numbers: [...new Set(plain.match(/\d+(?:\.\d+)?/g) ?? [])],
      contrasts: contrasts.flatMap((line, index) => {
        const bits = line.reduce((sum, word, bit) => (whole.includes(word) ? sum | (1 << bit) : sum), 0);
        return bits === 0 ? [] : [{ line: index, words: bits }];
      }),
    };
  };
}
