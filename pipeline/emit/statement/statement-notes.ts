import { isAbsentCategory, isUnstatedCategory } from '../../common/category-lines.js';
import { LIST_TEXT } from '../../common/names.js';
import { describePlace } from '../../common/places.js';
import { say } from '../../common/result.js';
import type { DutyList, Item, JudgedLine, Place, Report, Text } from '../../model.js';
import { groupedByReason, uncountableOf } from '../words/unchecked-numbers.js';
import { isDepartmentNumber, type Held } from './held-figures.js';
import { phraseLike } from './phrase-like.js';

/** What is told beside the paragraphs, each kind by itself. */
export interface StatementNotes {
  /** What is to be mended in the tables first, and the figures that wait for it. */
  tables: Text[];
  /** Figures of which nothing tells whether they or the table are wrong: they stand as they did. */
  open: Text[];
  /** What the new figures do not put right. */
  todo: Text[];
  /** What was put right although a document may count otherwise: to be confirmed. */
  confirm: Text[];
  /** Figures that a person has accepted: they stand as they did. */
  accepted: Text[];
  /** Figures that no table can confirm, or that could not be read: they stand as they did. */
  unverifiable: Text[];
}

/** What is told beside the paragraphs. */
export function statementNotes(list: DutyList, report: Report, held: readonly Held[]): StatementNotes {
  // A figure that a person has accepted is told as that, and as nothing else.
  const free = held.filter(({ isAccepted }) => !isAccepted);
  return {
    tables: tablesFirst(report, free),
    open: [
      ...openFigures(free),
      ...absentCategories(free, 'unknown'),
      ...unstatedCategories(list, report, free, 'unknown'),
    ],
    todo: [
      ...absentCategories(free, 'text'),
      ...unstatedCategories(list, report, free, 'text'),
      ...repeatedCategories(free),
      ...elsewhere(free),
    ],
    confirm: departmentNumbers(free),
    accepted: acceptedFigures(report, held),
    unverifiable: [...unverifiable(report, free), ...unread(report), ...unreadCategories(report)],
  };
}

/** What is wrong with the tables, in the words of its findings, each with the figures that wait for it. */
function tablesFirst(report: Report, held: readonly Held[]): Text[] {
  const waiting = held.filter(({ line }) => line.cause === 'table');
  const left = report.ledger.filter(({ cause, stated }) => cause === 'table' && stated === null);
  const lines = [...waiting.map(({ line }) => line), ...left];
  const faults = [...new Set(lines.flatMap((line) => line.faults))];
  const told = faults.flatMap((fingerprint) => {
    const finding = report.findings.find((each) => each.fingerprint === fingerprint);
    return finding === undefined ? [] : [say(finding.message, finding.message)];
  });
  if (waiting.length === 0) return told;
  const figures = [...new Set(waiting.map(({ figure }) => `“${figure.text}”`))];
  const zh = figures.join('、');
  return [
    ...told,
    say(
      `表改好以前，这些数字不能按表改，保持原样：${zh}；表改好后请重新运行`,
      `until the table is mended these figures stay as they are: ${figures.join(', ')}; then run this again`,
    ),
  ];
}

/** Figures of which nothing tells which side is wrong. */
function openFigures(held: readonly Held[]): Text[] {
  return held.flatMap(({ figure, line, isCorrected }) => {
    if (line.cause !== 'unknown' || isCorrected || isAbsentCategory(line)) return [];
    const [zh, en] = where(figure.place);
    if (isDepartmentNumber(line)) {
      return [
        say(
          `“${figure.text}”（${zh}）：部门栏数得 ${line.counted} 个，各地口径不同（有的把职责栏里的部门也算上）；要按部门栏改，请加 --departments`,
          `“${figure.text}” (${en}): the column of departments names ${line.counted}, and documents count in other ways; --departments puts that number`,
        ),
      ];
    }
    return [
      say(
        `“${figure.text}”（${zh}）：表中实有 ${line.counted}，看不出是这里写错还是表中缺行、多行；请先核对表，表无误再改这里`,
        `“${figure.text}” (${en}): the table holds ${line.counted}, and nothing tells whether this or the table is wrong; look at the table first`,
      ),
    ];
  });
}

/** Categories that no row has: one too many in the text, or lost in the table. */
function absentCategories(held: readonly Held[], cause: JudgedLine['cause']): Text[] {
  return held.flatMap(({ figure, line }) => {
    if (!isAbsentCategory(line) || line.cause !== cause) return [];
    const [zh, en] = where(figure.place);
    if (cause === 'text') {
      return [
        say(
          `“${figure.text}”（${zh}）：表中没有这一类别，请删去，或改成表中的名称`,
          `“${figure.text}” (${en}): no row has this category; take it out, or write the name that the table has`,
        ),
      ];
    }
    return [
      say(
        `“${figure.text}”（${zh}）：表中没有这一类别；请先核对表中是否缺行、改名，表无误再从这里删去或改名`,
        `“${figure.text}” (${en}): no row has this category; look for lost rows or another name in the table first`,
      ),
    ];
  });
}

function unstatedCategories(
  list: DutyList,
  report: Report,
  held: readonly Held[],
  cause: JudgedLine['cause'],
): Text[] {
  return report.ledger.flatMap((line) => {
    if (!isUnstatedCategory(line) || line.cause !== cause) return [];
    const own = held.filter(({ figure }) => figure.kind === 'category-count' && isOfList(figure, line));
    const order = [...new Set(rowsOf(list, line).map((item) => item.category))];
    const stated = order.slice(0, order.indexOf(line.category ?? ''));
    const before = stated.findLast((category) => own.some(({ figure }) => figure.category === category));
    const phrase = phraseLike(list, own, line);
    const name = listName(line);
    const [zh, en] = before === undefined ? ['最前面', 'first'] : [`“${before}”之后`, `after “${before}”`];
    return [
      say(
        `${name.zh}：说明没有列出“${line.category}”，${cause === 'text' ? '请' : '如表中的类别无误，可'}在${zh}加上“${phrase}”`,
        `${name.en}: “${line.category}” is not counted; ${cause === 'text' ? '' : 'where the table is right, '}add “${phrase}” ${en}`,
      ),
    ];
  });
}

function isOfList(figure: Held['figure'], { list, otherList }: JudgedLine): boolean {
  return figure.list === list && figure.otherList === otherList;
}

function rowsOf({ lists, otherLists }: DutyList, { list, otherList }: JudgedLine): readonly Item[] {
  return list === null ? (otherLists.find(({ name }) => name === otherList)?.rows ?? []) : lists[list];
}

function listName({ list, otherList }: JudgedLine): Text {
  return list === null ? say(otherList ?? '', otherList ?? '') : LIST_TEXT[list];
}

function repeatedCategories(held: readonly Held[]): Text[] {
  const seen = new Set<string>();
  return held.flatMap(({ figure: { kind, list, otherList, category, paragraph, text, place } }) => {
    if (kind !== 'category-count' || paragraph === null) return [];
    const key = `${paragraph} ${list ?? otherList} ${category}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const [zh, en] = where(place);
    return [
      say(
        `“${text}”（${zh}）：“${category}”在同一段已经列过，请核对是哪一类`,
        `“${text}” (${en}): “${category}” is counted in this paragraph already; see which category is meant`,
      ),
    ];
  });
}

/** Numbers of departments that were put right because it was asked. */
function departmentNumbers(held: readonly Held[]): Text[] {
  const changed = held.filter(({ line, isCorrected }) => isDepartmentNumber(line) && isCorrected);
  return changed.map(({ figure, line }) =>
    say(
      `“${figure.text}”：已按部门栏改成 ${line.counted} 个；如另有口径（把职责栏里的部门也算上等），请改回原数`,
      `“${figure.text}”: now ${line.counted}, as the column of departments has it; put the old number back if others are counted too`,
    ),
  );
}

/** Wrong figures of titles, of the contents and of category rows stand outside of the paragraphs. */
function elsewhere(held: readonly Held[]): Text[] {
  return held.flatMap(({ figure, line }) => {
    if (figure.paragraph !== null || line.cause !== 'text') return [];
    const [zh, en] = where(figure.place);
    return [
      say(
        `“${figure.text}”（${zh}）不在以上段落里，表中是 ${line.counted}，请在原处改正`,
        `“${figure.text}” (${en}) is in none of these paragraphs: the table holds ${line.counted}; mend it there`,
      ),
    ];
  });
}

function acceptedFigures(report: Report, held: readonly Held[]): Text[] {
  return held.flatMap(({ figure, line, isAccepted }) => {
    if (!isAccepted) return [];
    const finding = report.findings.find(
      ({ subject, accepted }) =>
        accepted !== null && subject.kind === 'figure' && subject.figure === figure.id,
    );
    const reason = finding?.accepted?.reason ?? '';
    return [
      say(
        `“${figure.text}”（表中实有 ${line.counted}）：${reason}`,
        `“${figure.text}” (the table holds ${line.counted}): ${reason}`,
      ),
    ];
  });
}

/** Figures that no table holds, those with one reason together. */
function unverifiable(report: Report, held: readonly Held[]): Text[] {
  const free = new Set(held.flatMap(({ line, figure }) => (line.result === 'unverifiable' ? figure.id : [])));
  const numerals = uncountableOf(report).filter(({ figure }) => figure !== null && free.has(figure));
  return groupedByReason(numerals).map(({ reason, numerals: own }) => {
    const zh = own.map(({ phrase, place }) => `“${phrase}”（${where(place)[0]}）`);
    const en = own.map(({ phrase, place }) => `“${phrase}” (${where(place)[1]})`);
    return say(`${reason}：${zh.join('、')}`, `${reason}: ${en.join(', ')}`);
  });
}

/** What looks like a figure and could not be read as one is told in the words of its finding. */
function unread(report: Report): Text[] {
  return report.findings
    .filter(({ subject }) => subject.kind === 'unread-figure')
    .map(({ message, place }) => {
      const [zh, en] = place === null ? ['—', '—'] : where(place);
      return say(`${message}（${zh}）`, `${message} (${en})`);
    });
}

/** Categories that the statement names with a number that could not be read. */
function unreadCategories({ ledger }: Report): Text[] {
  return ledger.flatMap((line) => {
    if (!isUnstatedCategory(line) || line.cause !== null) return [];
    const name = listName(line);
    return [
      say(
        `${name.zh}“${line.category}”：说明写了，但没有认出它的项数，表中实有 ${line.counted} 项`,
        `${name.en}, “${line.category}”: its number could not be read; the table holds ${line.counted}`,
      ),
    ];
  });
}

function where(place: Place): [zh: string, en: string] {
  return [describePlace(place, 'zh'), describePlace(place, 'en')];
}
