import { fold } from '../../common/characters.js';
import { groupedBy } from '../../common/grouped.js';
import { say } from '../../common/result.js';
import { whyUncountable } from './uncountable.js';
import type { DutyList, LedgerLine, Numeral, NumeralAccount, SaidNumber, Text } from '../../model.js';
import type { Facts } from '../facts.js';
import type { PartsOfList } from './parts-of-list.js';

/** What a person says of a number that is not understood, or null where nobody does: by the phrase that holds it. */
function saidOf({ phrase, text }: Numeral, said: readonly SaidNumber[] = []): SaidNumber | null {
  const words = fold(phrase);
  return (
    said.find((each) => words.includes(fold(each.phrase)) && fold(each.phrase).includes(fold(text))) ?? null
  );
}

/** The numbers of the document that may count something of the lists and were not understood. */
export function unreadNumbers(list: DutyList, said: readonly SaidNumber[] = []): Numeral[] {
  return numbersInDoubt(list, said).filter(({ value }) => value !== null);
}

/** The numbers of the document that count something of the lists and are no numbers: 二百四五项. */
export function badNumbers(list: DutyList, said: readonly SaidNumber[] = []): Numeral[] {
  return numbersInDoubt(list, said).filter(({ value }) => value === null);
}

function numbersInDoubt(list: DutyList, said: readonly SaidNumber[]): Numeral[] {
  return list.statement.numerals.filter(
    (numeral) =>
      numeral.reading.as === 'unread' && numeral.reading.doubt !== 'number' && saidOf(numeral, said) === null,
  );
}

/**
 * Tells of a number that is not understood whether it may be a total which nothing else tells: of the list that it
 * names, or, where it names none, of a list or of all. Then the document is proven by nobody.
 */
export function totalsInDoubt(ledger: readonly LedgerLine[]): (numeral: Numeral) => boolean {
  const isTold = (line: LedgerLine): boolean => line.stated !== null && line.result !== 'unverifiable';
  const totals = ledger.filter(
    ({ kind, otherList }) => (kind === 'list-total' && otherList === null) || kind === 'grand-total',
  );
  const untold = [...groupedBy(totals, ({ kind, list }) => `${kind} ${list}`).values()].filter(
    (same) => !same.some(isTold),
  );
  const lists = new Set(untold.map(([line]) => line?.list));
  return ({ reading, value }) => {
    // What is no number is told as an error.
    if (reading.as !== 'unread' || reading.doubt !== 'total' || value === null) return false;
    return reading.list === null ? lists.size > 0 : lists.has(reading.list);
  };
}

/** Why a part of a total is not held against the rows; where the parts do not add up, they are not understood. */
const PART = say('总数中的一部分，表中没有相应的栏目', 'a part of a total, of which no column tells');

/** What was made of each number of the document, for the report. */
export function accountOf(
  { list, ledger, parts }: Pick<Facts, 'list' | 'ledger' | 'parts'>,
  said: readonly SaidNumber[] = [],
  lang: 'zh' | 'en' = 'zh',
): NumeralAccount[] {
  const lines = new Map(
    ledger.flatMap((line) => (line.figure === null ? [] : [[line.figure, line] as const])),
  );
  return list.statement.numerals.map((numeral) => {
    const { id, text, phrase, place, reading } = numeral;
    const of = { id, text, phrase, place, what: null, figure: null, reason: null };
    if (reading.as === 'other' && reading.what === 'part')
      return { ...of, result: 'uncountable', reason: PART[lang] };
    if (reading.as === 'other') return { ...of, result: 'other', what: reading.what };
    if (reading.as === 'unread') {
      const person = saidOf(numeral, said);
      if (person === null) return { ...of, result: 'unread' };
      return { ...of, result: 'other', what: 'said', reason: `${person.is}：${person.reason}` };
    }
    const line = lines.get(reading.figure);
    if (line === undefined) throw new Error(`the figure ${reading.figure} has no line in the ledger`);
    if (line.result === 'unverifiable')
      return {
        ...of,
        result: 'uncountable',
        figure: reading.figure,
        reason: whyNot(list, line, parts)[lang],
      };
    return { ...of, result: 'checked', figure: reading.figure };
  });
}

/** Why no table can tell a stated figure. */
function whyNot(list: DutyList, line: LedgerLine, parts: PartsOfList): Text {
  const why = line.kind === 'part-count' ? parts.of(line).why : null;
  return why ?? whyUncountable(list, line);
}
