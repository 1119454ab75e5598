import { LIST_TEXT } from '../../common/names.js';
import { numeralLike } from '../../common/numerals.js';
import { describePlace } from '../../common/places.js';
import { say } from '../../common/result.js';
import type { DutyList, Figure, LedgerLine, Place, Report, Text } from '../../model.js';

/** A piece of a paragraph: as it stands (`was` null), or a numeral in place of another one. */
export interface Piece {
  text: string;
  was: string | null;
}

/** A paragraph of the statement that states figures, with the figures that the tables hold. */
export interface CorrectedParagraph {
  place: Place;
  pieces: Piece[];
}

/** The statement with the figures that the tables hold, and what a person has to do or to know beside. */
export interface CorrectedStatement {
  paragraphs: CorrectedParagraph[];
  /** What the new figures do not put right. */
  todo: Text[];
  /** Figures that no table can confirm: they stand as they did. */
  unverifiable: Text[];
}

/** A stated figure and its line of the ledger. */
interface Held {
  figure: Figure;
  line: LedgerLine;
}

/**
 * The paragraphs that state figures, in their own words and order, each figure that differs from its table put right
 * in the writing of the old one. What is not a matter of a figure (a category that is missing, one that no table has,
 * figures in titles and rows) is told beside.
 */
export function correctedStatement(list: DutyList, report: Report): CorrectedStatement {
  const lines = new Map(report.ledger.map((line) => [line.figure, line]));
  const held = list.statement.figures.flatMap((figure): Held[] => {
    const line = lines.get(figure.id);
    return line === undefined ? [] : [{ figure, line }];
  });
  const paragraphs = list.statement.paragraphs.flatMap(({ text, place }, index): CorrectedParagraph[] => {
    const own = held.filter(({ figure }) => figure.paragraph === index);
    return own.length === 0 ? [] : [{ place, pieces: piecesOf(text, own) }];
  });
  return {
    paragraphs,
    todo: [
      ...absentCategories(held),
      ...unstatedCategories(list, report, held),
      ...repeatedCategories(held),
      ...departmentNumbers(held),
      ...elsewhere(held),
    ],
    unverifiable: [...unverifiable(held), ...unread(report)],
  };
}

/** True where a figure of a paragraph is put right: it differs, and is not one of a category that no table has. */
function isCorrected({ figure, line }: Held): boolean {
  const isNumeral = figure.paragraph !== null && figure.numeral !== null;
  return isNumeral && line.result === 'different' && !isAbsent(line);
}

function isAbsent({ kind, counted, result }: LedgerLine): boolean {
  return kind === 'category-count' && counted === 0 && result === 'different';
}

function piecesOf(text: string, held: readonly Held[]): Piece[] {
  const pieces: Piece[] = [];
  const two = wordForTwo(text, held);
  let from = 0;
  const inOrder = held
    .filter(isCorrected)
    .sort((left, right) => (left.figure.numeral?.start ?? 0) - (right.figure.numeral?.start ?? 0));
  for (const { figure, line } of inOrder) {
    const { start, end } = figure.numeral ?? { start: 0, end: 0 };
    // Two figures may be read of one numeral: it is put right once.
    if (start < from) continue;
    const was = text.slice(start, end);
    pieces.push({ text: text.slice(from, start), was: null });
    pieces.push({ text: numeralLike(was, line.counted ?? 0, two), was });
    from = end;
  }
  pieces.push({ text: text.slice(from), was: null });
  return pieces.filter((piece) => piece.text !== '');
}

/** How a paragraph writes a two that counts: 二 where it does so already. */
function wordForTwo(text: string, held: readonly Held[]): '二' | '两' {
  const numerals = held.map(({ figure }) => text.slice(figure.numeral?.start, figure.numeral?.end));
  return numerals.includes('二') ? '二' : '两';
}

function absentCategories(held: readonly Held[]): Text[] {
  return held.flatMap(({ figure, line }) => {
    if (!isAbsent(line)) return [];
    const [zh, en] = where(figure.place);
    return [
      say(
        `“${figure.text}”（${zh}）：表中没有这一类别，请删去，或改成表中的名称`,
        `“${figure.text}” (${en}): no row has this category; take it out, or write the name that the table has`,
      ),
    ];
  });
}

function unstatedCategories(list: DutyList, report: Report, held: readonly Held[]): Text[] {
  return report.ledger.flatMap((line) => {
    if (line.kind !== 'category-count' || line.stated !== null || line.list === null) return [];
    const own = held.filter(({ figure }) => figure.kind === 'category-count' && figure.list === line.list);
    const order = [...new Set(list.lists[line.list].map((item) => item.category))];
    const stated = order.slice(0, order.indexOf(line.category ?? ''));
    const before = stated.findLast((category) => own.some(({ figure }) => figure.category === category));
    const phrase = phraseLike(list, own, line);
    const name = LIST_TEXT[line.list];
    const [zh, en] = before === undefined ? ['最前面', 'first'] : [`“${before}”之后`, `behind “${before}”`];
    return [
      say(
        `${name.zh}：文中没有列出“${line.category}”，请在${zh}加上“${phrase}”`,
        `${name.en}: “${line.category}” is not counted; add “${phrase}” ${en}`,
      ),
    ];
  });
}

/** A category and its count in the form of another one of the enumeration: 数字经济 3 项. */
function phraseLike(list: DutyList, own: readonly Held[], line: LedgerLine): string {
  const count = line.counted ?? 0;
  const [model] = own;
  const plain = `${line.category}${count}项`;
  if (model === undefined || model.figure.numeral === null || model.figure.paragraph === null) return plain;
  const { text, category, numeral } = model.figure;
  const printed =
    list.statement.paragraphs[model.figure.paragraph]?.text.slice(numeral.start, numeral.end) ?? '';
  const at = text.lastIndexOf(printed);
  if (category === null || !text.startsWith(category) || at < category.length) return plain;
  const between = text.slice(category.length, at);
  return `${line.category}${between}${numeralLike(printed, count)}${text.slice(at + printed.length)}`;
}

function repeatedCategories(held: readonly Held[]): Text[] {
  const seen = new Set<string>();
  return held.flatMap(({ figure: { kind, list, category, paragraph, text, place } }) => {
    if (kind !== 'category-count' || paragraph === null) return [];
    const key = `${paragraph} ${list} ${category}`;
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

function departmentNumbers(held: readonly Held[]): Text[] {
  const changed = held.filter((each) => each.figure.kind === 'department-number' && isCorrected(each));
  return changed.map(({ figure, line }) =>
    say(
      `“${figure.text}”：按表中部门栏数是 ${line.counted} 个；如另有口径（把职责栏里的部门也算上等），请保留原数`,
      `“${figure.text}”: the column of departments names ${line.counted}; keep the old number if others are counted too`,
    ),
  );
}

/** Figures of titles, of the contents and of category rows stand outside of the paragraphs. */
function elsewhere(held: readonly Held[]): Text[] {
  return held.flatMap(({ figure, line }) => {
    if (figure.paragraph !== null || line.result !== 'different') return [];
    const [zh, en] = where(figure.place);
    return [
      say(
        `“${figure.text}”（${zh}）不在以上段落里，表中是 ${line.counted}，请在原处改正`,
        `“${figure.text}” (${en}) is in none of these paragraphs: the table holds ${line.counted}; mend it there`,
      ),
    ];
  });
}

function unverifiable(held: readonly Held[]): Text[] {
  return held.flatMap(({ figure, line }) => {
    if (line.result !== 'unverifiable') return [];
    const [zh, en] = where(figure.place);
    return [say(`“${figure.text}”（${zh}）`, `“${figure.text}” (${en})`)];
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

function where(place: Place): [zh: string, en: string] {
  return [describePlace(place, 'zh'), describePlace(place, 'en')];
}
