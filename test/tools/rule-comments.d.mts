import type { CheckOptions } from '../../pipeline/model.js';

/** The parts of a rule's doc comment; a part that is not there is empty. */
export function partsOf(source: string): {
  title: string;
  why: string;
  bad: string[];
  good: string[];
  mayBeWrong: string;
};

export function exampleOf(text: string): { options: CheckOptions; document: string };
