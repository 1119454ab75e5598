import type { Comparison, FigureChange, Lang, MarkedText, TextChange } from '../../../model.js';
import type { SheetCell, SheetPlan } from '../../workbook/plan.js';
import { countedWords, doubtWords, listName, TEXT_WORDS, verdictWords } from '../change-words.js';
import { figureName, figureWords } from '../figure-words.js';
import { listNotes } from '../list-notes.js';

/** Widths of its columns. */
const WIDTHS = [30, 34, 34, 40] as const;

/** The first sheet: both documents, how they compare, what is not sure, and what changed beside the rows. */
export function summarySheet(name: string, comparison: Comparison, lang: Lang): SheetPlan {
  const zh = lang === 'zh';
  const { old, new: now, doubts, figures, texts, lists } = comparison;
  const across = (value: string, look: SheetCell['look']): SheetCell[] => [
    { value, look, across: WIDTHS.length },
  ];
  const rows: SheetCell[][] = [
    across(zh ? '清单对比' : 'Comparison of two lists', 'title'),
    across(`${zh ? '原：' : 'old: '}${old.document}`, 'note'),
    across(`${zh ? '新：' : 'new: '}${now.document}`, 'note'),
    across(verdictWords(comparison, lang), comparison.status === 'same' ? 'equal' : 'warning'),
    ...doubts.map((doubt) => across(doubtWords(comparison, doubt, lang), 'error')),
    ...countedWords(comparison, lang).map((words) => across(words, 'note')),
    ...lists.flatMap((list) =>
      listNotes(list, lang).map((note) =>
        across(`${listName(list, lang)}${zh ? '：' : ': '}${note}`, 'note'),
      ),
    ),
    ...table(
      zh ? '说明中的数字' : 'Stated figures',
      zh ? ['数字', '原写', '新写', '结果'] : ['figure', 'old', 'new', 'result'],
      figures.map((each) => figureRow(each, lang)),
    ),
    ...table(
      zh ? '表格以外的文字' : 'Texts outside of the tables',
      zh ? ['文字', '原', '新', ''] : ['text', 'old', 'new', ''],
      texts.map((each) => textRow(each, lang)),
    ),
  ];
  return { name, rows, orientation: 'landscape', widths: [...WIDTHS] };
}

function table(title: string, heads: readonly string[], rows: readonly SheetCell[][]): SheetCell[][] {
  if (rows.length === 0) return [];
  return [
    [],
    [{ value: title, look: 'section' }],
    heads.map((value) => ({ value, look: 'heading' })),
    ...rows,
  ];
}

function figureRow(figure: FigureChange, lang: Lang): SheetCell[] {
  return [
    { value: figureName(figure, lang), look: 'text' },
    { value: figure.oldStated ?? '', look: 'number' },
    { value: figure.newStated ?? '', look: 'number' },
    {
      value: figureWords(figure, lang),
      look: figure.result === 'with-rows' ? 'equal' : figure.result === 'not-with-rows' ? 'error' : 'text',
    },
  ];
}

function textRow({ kind, old, new: now }: TextChange, lang: Lang): SheetCell[] {
  return [
    { value: TEXT_WORDS[kind][lang], look: 'text' },
    textCell(old, 'removed'),
    textCell(now, 'added'),
    { value: '', look: 'text' },
  ];
}

function textCell(text: MarkedText | null, as: 'removed' | 'added'): SheetCell {
  if (text === null) return { value: '', look: 'text' };
  return {
    value: text.text,
    look: 'text',
    ...(text.marks.length === 0 ? {} : { changed: { spans: text.marks, as } }),
  };
}
