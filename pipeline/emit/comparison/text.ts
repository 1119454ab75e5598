import { createColors } from 'picocolors';
import { describeRow } from '../../common/places.js';
import type { Comparison, ItemChange, ListComparison, MarkedText, StepChange } from '../../model.js';
import { wrap } from '../words/columns-layout.js';
import { printable } from '../words/printable.js';
import {
  cellsBesideSteps,
  changesIn,
  COLUMN_WORDS,
  countedWords,
  fromTo,
  KIND_WORDS,
  kindOf,
  listName,
  stepName,
  TEXT_WORDS,
  verdictWords,
} from './change-words.js';
import type { ComparisonInput, ComparisonOptions } from './comparison-input.js';
import { figureWords } from './figure-words.js';
import { listNotes } from './list-notes.js';
import { shortPieces } from './pieces.js';
import { CHANGE_CONTEXT, SHOWN_NAME } from './settings.js';

/** What the lines need. */
interface Style extends ComparisonOptions {
  paint: ReturnType<typeof createColors>;
}

/**
 * A comparison for a person: how the revisions compare and what of it is not sure, the figures with their rows, the texts
 * outside of the rows, then the changes of each list. Changed characters stand in 〔〕, on a terminal with colours too.
 */
export function comparisonText({ comparison }: ComparisonInput, options: ComparisonOptions): string {
  const style: Style = { ...options, paint: createColors(options.color) };
  const { lang, width, paint } = style;
  const { old, new: now } = comparison;
  const verdict = paint.bold(verdictWords(comparison, lang));
  const lines = [
    `${lang === 'zh' ? '原' : 'old'}  ${printable(old.document)}`,
    `${lang === 'zh' ? '新' : 'new'}  ${printable(now.document)}`,
    '',
    verdict,
    ...doubtLines(comparison, style),
    ...countedWords(comparison, lang).flatMap((words) => wrap(words, width)),
    ...section(lang === 'zh' ? '说明中的数字' : 'Stated figures', figureLines(comparison, style), style),
    ...section(
      lang === 'zh' ? '表格以外的文字' : 'Texts outside of the tables',
      textLines(comparison, style),
      style,
    ),
    ...comparison.lists.flatMap((list) =>
      section(listName(list, lang), listLines(list, comparison, style), style),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[], { paint }: Style): string[] {
  return lines.length === 0 ? [] : ['', paint.bold(paint.underline(printable(title))), ...lines];
}

function doubtLines({ doubts, old, new: now }: Comparison, { lang, width, paint }: Style): string[] {
  return doubts.flatMap(({ side, message, place }) => {
    const document = side === 'old' ? old.document : now.document;
    const where = place === null ? '' : ` ${describeRow(place, lang)}`;
    const words = printable(`${document}${where}${lang === 'zh' ? '：' : ': '}${message}`);
    return wrap(words, width - 2).map((line) => paint.yellow(`! ${line}`));
  });
}

function figureLines({ figures }: Comparison, { lang, width, paint }: Style): string[] {
  return figures.flatMap((figure) => {
    const lines = wrap(printable(figureWords(figure, lang)), width - 4).map((line, index) =>
      index === 0 ? line : `    ${line}`,
    );
    const isWrong = figure.result === 'not-with-rows';
    return lines.map((line, index) => {
      const sign = index > 0 ? '' : isWrong ? '  ✗ ' : '    ';
      return isWrong ? paint.red(sign + line) : sign + line;
    });
  });
}

function textLines({ texts }: Comparison, style: Style): string[] {
  return texts.flatMap(({ kind, old, new: now, oldPlace, newPlace }) => {
    const places = [oldPlace, newPlace].flatMap((place) =>
      place === null ? [] : describeRow(place, style.lang),
    );
    const where = places.length === 0 ? '' : `  ${places.join(' → ')}`;
    return [`  ${printable(TEXT_WORDS[kind][style.lang] + where)}`, ...pairLines(old, now, style, 4)];
  });
}

function listLines(list: ListComparison, { changes }: Comparison, style: Style): string[] {
  const lines = changesIn(list, changes).flatMap((change) => changeLines(change, style));
  return [...listNotes(list, style.lang).map((note) => `  ${printable(note)}`), ...lines];
}

function changeLines(change: ItemChange, style: Style): string[] {
  const { lang, paint } = style;
  const kind = kindOf(change);
  const name = (change.new ?? change.old)?.name ?? '';
  const color = kind === 'added' ? paint.green : kind === 'removed' ? paint.red : paint.cyan;
  const shown = [...printable(name)];
  const short = shown.length > SHOWN_NAME ? `${shown.slice(0, SHOWN_NAME).join('')}…` : shown.join('');
  const head = `  ${color(KIND_WORDS[kind][lang])} ${printable(fromTo(change, lang))} ${short}`;
  const cells = cellsBesideSteps(change);
  return [
    head,
    ...departmentLines(change, style),
    ...cells.flatMap((cell) => [
      `      ${COLUMN_WORDS[cell.column][lang]}`,
      ...pairLines(cell.old, cell.new, style, 8),
    ]),
    ...change.steps.flatMap((step) => stepLines(step, style)),
  ];
}

function departmentLines({ departments: { added, removed } }: ItemChange, { lang, paint }: Style): string[] {
  const zh = lang === 'zh';
  const join = (names: readonly string[]): string => printable(names.join(zh ? '、' : ', '));
  return [
    ...(added.length === 0
      ? []
      : [`      ${zh ? '新增部门' : 'departments added'} ${paint.green(join(added))}`]),
    ...(removed.length === 0
      ? []
      : [`      ${zh ? '删除部门' : 'departments removed'} ${paint.red(join(removed))}`]),
  ];
}

function stepLines(step: StepChange, style: Style): string[] {
  return [`      ${printable(stepName(step, style.lang))}`, ...pairLines(step.old, step.new, style, 8)];
}

/** A text before and after, its changes marked. */
function pairLines(old: MarkedText | null, now: MarkedText | null, style: Style, indent: number): string[] {
  return [...sideLines(old, '-', style, indent), ...sideLines(now, '+', style, indent)];
}

function sideLines(
  text: MarkedText | null,
  sign: '-' | '+',
  { width, paint }: Style,
  indent: number,
): string[] {
  if (text === null) return [];
  const words = shortPieces(text, CHANGE_CONTEXT)
    .map((piece) => (piece.isMarked ? `〔${printable(piece.text)}〕` : printable(piece.text)))
    .join('');
  const lead = ' '.repeat(indent);
  const color = sign === '-' ? paint.red : paint.green;
  return wrap(words, width - indent - 2).map((line, index) =>
    color(`${lead}${index === 0 ? sign : ' '} ${line}`),
  );
}
