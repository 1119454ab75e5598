import { fold, foldWithMap } from '../../common/characters.js';
import { say } from '../../common/result.js';
import { CLOSING_MARKS, PAUSES, STOPS } from '../../common/vocabulary/marks.js';
import { CIRCLED, ORDINAL_CHARACTERS } from '../../common/vocabulary/ordinals.js';
import type { ColumnRole, CooperativeItem, RecoveredItem, Step, Text } from '../../model.js';
import { example } from '../documentation.js';
import type { Rule } from '../rule.js';
import { defectOf } from '../search/pattern-matches.js';
import type { Occurrence } from '../search/texts.js';
import { TEXT_SETTINGS } from '../settings.js';

/** A text whose last character is compared with those of its like. */
interface End {
  cell: Occurrence;
  /** What its like are: steps before the last of a cell, last steps, names. */
  group: 'step' | 'last' | 'name';
  mark: string;
  /** Where the last character stands. */
  at: number;
}

const NOTHING = /^(?:暂?无|没有|[/／—–-]+)$/u;

/** Marks at the end of a text, and the full-width one for each, at the same index. */
const MARKS = `${PAUSES}${STOPS},.;:!?`;
const FULL_WIDTH = `${PAUSES}${STOPS}，${STOPS}`;

/** A step or a cell ends in another punctuation mark than the rest, or in none. */
export const finalPunctuationDiffers: Rule = {
  id: 'final-punctuation-differs',
  severity: 'info',
  scope: 'text',
  docs: {
    zh: {
      title: '句末标点与其余各条不同',
      why: '多数条目以“；”结尾、最后一条以“。”结尾：不同的那一条可能是后加的，或者末尾有缺文。',
      mayBeWrong: '一条里有几句话，有意用句号结尾。',
    },
    en: {
      title: 'A step or a cell ends in another punctuation mark than the rest, or in none',
      why: 'Most steps end in ； and the last one in 。: one that ends otherwise was added later, or its end is lost.',
      mayBeWrong: 'a step of several sentences, which its writer ended with a full stop on purpose.',
    },
    bad: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2. 处置险情 3. 通报情况； 4. 建立台账。 | 1. 开展宣传； 2. 劝离行人； 3. 报告线索。 |
      `,
    ],
    good: [
      example`
        # 青禾镇配合履职事项清单

        | 序号 | 事项类别 | 事项名称 | 对应上级部门 | 上级部门职责 | 镇配合职责 |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 平安法治 | 铁路沿线巡护 | 禾川县公安局 | 1. 组织巡线； 2. 处置险情； 3. 通报情况； 4. 建立台账。 | 1. 开展宣传； 2. 劝离行人； 3. 报告线索。 |
      `,
    ],
  },
  *check({ list, texts }) {
    const ends = [...endsOf(texts)];
    const usual = new Map<End['group'], string | null>();
    for (const group of ['step', 'last', 'name'] as const) {
      usual.set(
        group,
        usualOf(
          ends.filter((end) => end.group === group),
          TEXT_SETTINGS.minEnds,
        ),
      );
    }
    // A list may have a practice of its own: where all of it agrees, that is it.
    const ofList = practices(ends);
    const perCell = new Map<Occurrence, End[]>();
    for (const end of ends) {
      if (end.group !== 'step') continue;
      const own = perCell.get(end.cell);
      if (own === undefined) perCell.set(end.cell, [end]);
      else own.push(end);
    }
    for (const end of ends) {
      const expected =
        ofList.get(end.group)?.get(end.cell.list) ??
        usual.get(end.group) ??
        (end.group === 'step' ? mostOf(perCell.get(end.cell) ?? []) : null);
      if (expected === null || end.mark === expected) continue;
      yield defectOf(
        list,
        { occurrence: end.cell, start: end.at, end: end.at + 1 },
        messageOf(end, expected),
        { expected, actual: end.mark },
      );
    }
  },
};

/** A step within a cell is held against the other steps; what ends a cell or a name against those of other rows. */
function messageOf({ group, mark }: End, expected: string): Text {
  const [zh, zhRest] = [mark, expected].map((each) => (each === '' ? '末尾没有标点' : `以“${each}”结尾`));
  const lost = mark === '' ? '，请看是否有缺文' : '';
  const [en, enRest] = [mark, expected].map((each) => (each === '' ? 'no mark' : `“${each}”`));
  if (group === 'step')
    return say(`中有一条${zh}，其余各条${zhRest}${lost}`, `${en} ends a step where ${enRest} ends the rest`);
  const what = group === 'name' ? 'names' : 'cells';
  return say(
    `${zh}，同栏其他事项一般${zhRest}${lost}`,
    `${en} at the end, where ${enRest} ends the ${what} of other rows`,
  );
}

/** What the last steps and the names of each list end in. */
function practices(ends: readonly End[]): Map<End['group'], Map<Occurrence['list'], string | null>> {
  const found = new Map<End['group'], Map<Occurrence['list'], string | null>>();
  for (const group of ['last', 'name'] as const) {
    const ofGroup = ends.filter((end) => end.group === group);
    const lists = new Set(ofGroup.map(({ cell }) => cell.list));
    const usual = [...lists].map((list) => {
      const like = ofGroup.filter(({ cell }) => cell.list === list);
      return [list, usualOf(like, TEXT_SETTINGS.minEndsOfList)] as const;
    });
    found.set(group, new Map(usual));
  }
  return found;
}

/** What nearly all of many end in, or null. */
function usualOf(ends: readonly End[], least: number): string | null {
  if (ends.length < least) return null;
  const counts = new Map<string, number>();
  for (const { mark } of ends) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  for (const [mark, count] of counts) if (count >= TEXT_SETTINGS.endShare * ends.length) return mark;
  return null;
}

/** What all but one step of a cell end in, where they are two or more. */
function mostOf(ends: readonly End[]): string | null {
  for (const { mark } of ends) {
    const same = ends.filter((end) => end.mark === mark).length;
    if (same >= TEXT_SETTINGS.minEndsOfCell && same >= ends.length - 1) return mark;
  }
  return null;
}

function* endsOf(texts: readonly Occurrence[]): Generator<End> {
  for (const cell of texts) {
    if (cell.kind !== 'cell' || cell.item === undefined) continue;
    const name = cell.column === 'name';
    const sequences = name ? [[{ number: null, text: cell.text }]] : stepsOf(cell);
    if (sequences.length === 0) continue;
    const endIn = finder(cell.text);
    for (const [part, steps] of sequences.entries()) {
      const isFinal = part === sequences.length - 1;
      for (const [index, step] of steps.entries()) {
        const next = steps[index + 1];
        const last = endIn(step.text);
        // A heading over steps of its own ends in a colon.
        if (last === null || cell.text[last] === '：') continue;
        // 无 says that there is nothing: it is no sentence, and ends in no mark.
        if (NOTHING.test(step.text.trim())) continue;
        if (next !== undefined && !isSameLevel(step, next)) continue;
        const end = endOf(cell, name ? 'name' : next === undefined ? 'last' : 'step', last);
        // Where another part follows, its heading parts the two: ； ends the part above as well as 。 does.
        if (!isFinal && end.group === 'last' && end.mark === '；') continue;
        yield end;
      }
    }
  }
}

/** Finds texts in their order within a cell, whatever the white space: the index of the last character of each. */
function finder(text: string): (wanted: string) => number | null {
  let from = 0;
  const after = (start: number, end: number): number | null => {
    if (start < 0) return null;
    from = end;
    return end - 1;
  };
  return (wanted) => {
    if (wanted === '') return null;
    const start = text.indexOf(wanted, from);
    if (start >= 0) return after(start, start + wanted.length);
    const { folded, at } = foldWithMap(text.slice(from));
    const piece = fold(wanted);
    const found = folded.indexOf(piece);
    return after(found, from + (at[found + piece.length - 1] ?? 0) + 1);
  };
}

/** The steps of each part of a duty cell, and each way of a handover cell. */
function stepsOf({ list, item, column }: Occurrence): readonly (readonly Step[])[] {
  const of = (column: ColumnRole | null): readonly { steps: Step[] }[] => {
    // Only the items of their own list have parts and handovers, whatever the columns of another one are called.
    if (list === 'cooperative' && column === 'superiorDuties')
      return (item as CooperativeItem).superiorDuties;
    if (list === 'cooperative' && column === 'townshipDuties')
      return (item as CooperativeItem).townshipDuties;
    if (list !== 'recovered' || (column !== 'handover' && column !== 'way')) return [];
    const ways = (item as RecoveredItem).handovers.map(({ way }) => way);
    // Ways that are numbered are steps themselves: their ends are no ends of a way.
    return ways.filter((way) => !way.includes('\n')).map((text) => ({ steps: [{ number: null, text }] }));
  };
  return of(column).map(({ steps }) => steps);
}

/** A step's number in digits; and what of a printed number tells no style. */
const IN_DIGITS = new RegExp(`[\\d${CIRCLED}０-９]`, 'u');
const NUMBERS = new RegExp(`[\\d０-９]+|[${ORDINAL_CHARACTERS}]+|[${CIRCLED}]`, 'gu');

/** A step above or below others of another level ends as its writer likes, and so do sections and unnumbered lines. */
function isSameLevel(step: Step, next: Step): boolean {
  return next.number !== null && styleOf(next) === styleOf(step) && IN_DIGITS.test(next.number);
}

function styleOf({ number }: Step): string {
  return (number ?? '').replace(NUMBERS, '');
}

/** What may stand after the last mark of a text: 负责巡线。）. */
const CLOSING = `${CLOSING_MARKS})`;

/** How a text ends whose last character stands at an index; brackets and quotation marks behind the end do not count. */
function endOf(cell: Occurrence, group: End['group'], at: number): End {
  let last = at;
  while (last > 0 && CLOSING.includes(cell.text.charAt(last))) last--;
  const mark = FULL_WIDTH.charAt(MARKS.indexOf(cell.text.charAt(last)));
  return mark === '' ? { cell, group, mark, at } : { cell, group, mark, at: last };
}
