import { fold } from '../../common/characters.js';
import {
  DUTY_ACTIONS,
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
   * What it is about: its pieces without general words and words for what is done, each word as the first of its
   * synonyms.
   *
   * > 做好残疾人“两项补贴”的申请和初核工作  →  残疾人两项补贴
   */
  pieces: string[];
  /** What is done, in the first of its synonyms, without repeats: 受理, 初审. */
  actions: string[];
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
  const synonym = anyOf([...heads.keys()]);
  const action = anyOf(DUTY_ACTIONS.split(' '));
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
    const whole = piecesOf(text).join('');
    const actions = new Set<string>();
    const pieces = piecesOf(
      text.replace(action, (word) => {
        actions.add(word);
        return ' ';
      }),
    );
    return {
      // A name of general words alone is compared as it is.
      pieces: whole === '' ? [plain.replace(/[^\p{L}\p{N}]/gu, '')] : pieces,
      actions: [...actions],
      numbers: [...new Set(plain.match(/\d+(?:\.\d+)?/g) ?? [])],
      contrasts: contrasts.flatMap((line, index) => {
        const bits = line.reduce((sum, word, bit) => (whole.includes(word) ? sum | (1 << bit) : sum), 0);
        return bits === 0 ? [] : [{ line: index, words: bits }];
      }),
    };
  };
}

function piecesOf(text: string): string[] {
  return text.split(ENDS).filter((piece) => piece !== '');
}

/** Any of some words, the longest that fits. */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp([...words].sort((left, right) => right.length - left.length).join('|'), 'gu');
}
