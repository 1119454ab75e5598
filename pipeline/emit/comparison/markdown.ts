import type { ItemChange, Lang, ListComparison, MarkedText } from '../../model.js';
import { escapeMarkdown, tableRow } from '../reports/markdown/escape.js';
import {
  cellsBesideSteps,
  changesIn,
  COLUMN_WORDS,
  countedWords,
  doubtWords,
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
import { CHANGE_CONTEXT } from './settings.js';

/**
 * A comparison as Markdown for a pull request: what was taken out is struck through, what came in is bold. All changes are
 * in it. GitHub takes comments of up to 65,536 characters; a longer one is for a file.
 */
export function comparisonMarkdown({ comparison }: ComparisonInput, { lang }: ComparisonOptions): string {
  const zh = lang === 'zh';
  const { old, new: now, doubts, figures, texts, lists, changes } = comparison;
  const sections = [
    [`**${escapeMarkdown(verdictWords(comparison, lang))}**`],
    [`${escapeMarkdown(old.document)} → ${escapeMarkdown(now.document)}`],
    doubts.map((doubt) => `- ⚠ ${escapeMarkdown(doubtWords(comparison, doubt, lang))}`),
    countedWords(comparison, lang).map((words) => `- ${escapeMarkdown(words)}`),
    titled(
      zh ? '说明中的数字' : 'Stated figures',
      figures.map(
        (figure) =>
          `- ${figure.result === 'not-with-rows' ? '✗ ' : ''}${escapeMarkdown(figureWords(figure, lang))}`,
      ),
    ),
    titled(
      zh ? '表格以外的文字' : 'Texts outside of the tables',
      texts.map(
        ({ kind, old: before, new: after }) => `- ${TEXT_WORDS[kind][lang]}: ${changed(before, after)}`,
      ),
    ),
    ...lists.map((list) => titled(escapeMarkdown(listName(list, lang)), listLines(list, changes, lang))),
  ];
  const heading = zh ? '## 清单对比' : '## Comparison of two lists';
  return `${[[heading], ...sections]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}`, '', ...lines];
}

function listLines(list: ListComparison, changes: readonly ItemChange[], lang: Lang): string[] {
  const zh = lang === 'zh';
  const own = changesIn(list, changes);
  const notes = listNotes(list, lang).map((note) => `- ${escapeMarkdown(note)}`);
  if (own.length === 0) return notes;
  const head = zh ? ['变化', '位置', '事项', '内容'] : ['change', 'place', 'item', 'what'];
  const rows = own.map((change) =>
    tableRow([
      KIND_WORDS[kindOf(change)][lang],
      escapeMarkdown(fromTo(change, lang)),
      escapeMarkdown((change.new ?? change.old)?.name ?? ''),
      [
        ...cellsBesideSteps(change).map(
          (cell) => `${COLUMN_WORDS[cell.column][lang]}: ${changed(cell.old, cell.new)}`,
        ),
        ...change.steps.map(
          (step) => `${escapeMarkdown(stepName(step, lang))} ${changed(step.old, step.new)}`,
        ),
      ].join('<br>'),
    ]),
  );
  return [
    ...notes,
    ...(notes.length > 0 ? [''] : []),
    tableRow(head),
    tableRow(head.map(() => '---')),
    ...rows,
  ];
}

/** What was taken out, struck through, and what came in, bold, each with the words around it. */
function changed(old: MarkedText | null, now: MarkedText | null): string {
  return [side(old, '~~'), side(now, '**')].filter((text) => text !== '').join(' → ');
}

function side(text: MarkedText | null, mark: string): string {
  if (text === null) return '';
  return shortPieces(text, CHANGE_CONTEXT)
    .map((piece) => {
      const words = escapeMarkdown(piece.text);
      return piece.isMarked && words.trim() !== '' ? `${mark}${words.trim()}${mark}` : words;
    })
    .join('');
}
