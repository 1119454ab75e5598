import { createColors } from 'picocolors';
import { describeRow } from '../../common/places.js';
import type { Lang } from '../../model.js';
import type { CorrectedParagraph, CorrectedStatement, Piece } from './corrected-statement.js';
import type { StatementNotes } from './statement-notes.js';
import { printable } from '../words/printable.js';

/** How a statement is written. */
export interface StatementOptions {
  lang: Lang;
  color: boolean;
}

const WORDS = {
  zh: {
    tables: '先改表格：',
    open: '没有改，请先看：',
    todo: '还要改：',
    confirm: '已改，请确认：',
    accepted: '已确认保留，没有改：',
    unverifiable: '无从核对，保持原样：',
  },
  en: {
    tables: 'Mend in the tables first:',
    open: 'Left as it stands, to be looked at:',
    todo: 'Left to mend:',
    confirm: 'Changed, to be confirmed:',
    accepted: 'Accepted, left as it stands:',
    unverifiable: 'Cannot be verified, left as it stands:',
  },
} as const satisfies Record<Lang, Record<keyof StatementNotes, string>>;

/** The kinds of notes in the order in which a person works through them. */
const ORDER = ['tables', 'open', 'todo', 'confirm', 'accepted', 'unverifiable'] as const;

/** So few characters between two changes are shown whole. */
const AROUND = 12;

/** The paragraphs and nothing else, one on a line, to be pasted back. */
export function plainStatement({ paragraphs }: CorrectedStatement): string {
  return paragraphs.map(({ pieces }) => `${shown(pieces.map((piece) => piece.text).join(''))}\n`).join('');
}

/** The paragraphs, each under its place, with what is new marked: coloured, or 【old→new】. */
export function markedStatement(
  { paragraphs }: CorrectedStatement,
  { lang, color }: StatementOptions,
): string {
  const paint = createColors(color);
  const mark = marker(color);
  return paragraphs
    .map(({ place, pieces }) => `${paint.dim(describeRow(place, lang))}\n${pieces.map(mark).join('')}\n`)
    .join('\n');
}

/** The changes alone: each with its place and the words around it. */
export function statementChanges(
  { paragraphs }: CorrectedStatement,
  { lang, color }: StatementOptions,
): string {
  const paint = createColors(color);
  const mark = marker(color);
  return paragraphs
    .flatMap((paragraph) => sentencesOf(paragraph).map((pieces) => ({ place: paragraph.place, pieces })))
    .filter(({ pieces }) => pieces.some((piece) => piece.was !== null))
    .map(({ place, pieces }) => {
      const words = pieces.map((piece, index) =>
        piece.was === null ? elided(piece.text, index === 0, index === pieces.length - 1) : mark(piece),
      );
      return `${paint.dim(describeRow(place, lang))}  ${words.join('')}\n`;
    })
    .join('');
}

/** What is to be done or known beside the paragraphs, each kind under a heading. */
export function notesText(notes: StatementNotes, lang: Lang): string {
  const lines = ORDER.flatMap((kind) => {
    const texts = notes[kind].map((text) => `- ${printable(text[lang])}`);
    return texts.length === 0 ? [] : [WORDS[lang][kind], ...texts];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function marker(color: boolean): (piece: Piece) => string {
  const paint = createColors(color);
  return ({ text, was }) => {
    if (was === null) return printable(text);
    return color ? `${paint.strikethrough(paint.red(was))}${paint.green(text)}` : `【${was}→${text}】`;
  };
}

/** The pieces of a paragraph by its sentences. */
function sentencesOf({ pieces }: CorrectedParagraph): Piece[][] {
  const sentences: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.was !== null) {
      sentences.at(-1)?.push(piece);
      continue;
    }
    for (const [index, text] of piece.text.split(/(?<=[。；;])/u).entries()) {
      if (index > 0) sentences.push([]);
      sentences.at(-1)?.push({ text, was: null });
    }
  }
  return sentences;
}

/** The words of the same clause before a change, and behind it. */
const BEFORE = /[^，,、；;：:。]{0,30}$/u;
const BEHIND = /^[^，,、；;：:。]{0,30}[；;。]?/u;

/** The words next to a change; other clauses are left out. */
function elided(text: string, first: boolean, last: boolean): string {
  const words = printable(text);
  if ([...words].length <= AROUND) return words;
  const behind = first ? '' : (BEHIND.exec(words)?.[0] ?? '');
  const before = last ? '' : (BEFORE.exec(words.slice(behind.length))?.[0] ?? '');
  const isAll = behind.length + before.length >= words.length;
  return isAll ? words : `${behind}…${before}`;
}

/** The text itself, without the control characters that a terminal would obey. */
function shown(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
