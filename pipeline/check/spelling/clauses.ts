import { LONG_SURNAMES, SURNAMES } from '../data/surnames.js';
import type { Occurrence } from '../search/texts.js';

/** Chinese characters in a row, without what stands between them, and where they stand. */
export interface Clause {
  text: string;
  /** Where it stands: in which text of the document, and from which character of that, folded. */
  places: { occurrence: Occurrence; from: number }[];
}

const CLAUSE = /\p{Script=Han}{2,}/gu;

/** Titles of other documents are spelt as those are. */
const TITLE = /《[^》]*》/gu;

/** Who is named behind these has a name that no dictionary knows: 联系人：张建涉. */
const BEHIND_PERSON = /(?:联系人|负责人|经办人|审核人|核对人|校对|填表人|镇长|乡长|书记|主任|局长)[：:]?$/u;

/** Who is spoken of with a title behind the name: 申保田先生. */
const BEFORE_TITLE = new RegExp(
  `(?:[${SURNAMES}]|${LONG_SURNAMES.join('|')})\\p{Script=Han}{1,2}(?=先生|女士|同志)`,
  'gu',
);

/** Characters of a person's name at most. */
const LONGEST_NAME = 4;

/** The clauses of all texts but the rows' numbers, each once: what is copied from row to row proves no spelling. */
export function clausesOf(texts: readonly Occurrence[]): Clause[] {
  const clauses = new Map<string, Clause>();
  for (const occurrence of texts) {
    if (occurrence.column === 'number') continue;
    const text = occurrence.folded.replace(TITLE, blank).replace(BEFORE_TITLE, blank);
    for (const { 0: found, index } of text.matchAll(CLAUSE)) {
      if (found.length <= LONGEST_NAME && BEHIND_PERSON.test(text.slice(0, index))) continue;
      const place = { occurrence, from: index };
      const clause = clauses.get(found);
      if (clause === undefined) clauses.set(found, { text: found, places: [place] });
      else clause.places.push(place);
    }
  }
  return [...clauses.values()];
}

/** What is left out, without moving what stands behind it. */
function blank(text: string): string {
  return ' '.repeat(text.length);
}
