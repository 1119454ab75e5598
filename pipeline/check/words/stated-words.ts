import { fold } from '../../common/characters.js';
import { comparePlaces } from '../../common/places.js';
import { LISTS } from '../../common/names.js';
import { figureOf } from '../../common/subjects.js';
import { SUM_WORDS } from '../../common/vocabulary/counts.js';
import type { DutyList, Figure, LedgerLine, Place } from '../../model.js';

/** A row that only adds up: 合计 17项. A cell of a summary table has the words of its row and column. */
const SUM_ROW = new RegExp(`^(?:${SUM_WORDS})[^一-龥]*[一-龥]?项?$`, 'u');
/** A row that adds up a category; other rows of a category stand across a list beside the three. */
const SUBTOTAL = new RegExp(SUM_WORDS, 'u');
/** A mark of a note takes no more characters. */
const NOTE_MARK = 8;
/** A note below a table: 注：本表共 20 项. */
const NOTE = /^(?:备?注|说明)\d?[:：]/u;
/** The title of a table that is numbered as one: 表1 青禾镇基本履职事项清单（5项）. */
const CAPTION = /^附?表\d/u;

/**
 * The Chinese word for what states a figure, before 写: 说明, 目录, 标题, 表题, 汇总表, 合计行, 类别小标题行, 表注.
 *
 * > | 说明写 111 项，表中实有 110 项
 */
export function whereStated(list: DutyList, line: Pick<LedgerLine, 'figure'>): string {
  const figure = line.figure === null ? null : figureOf(list, line.figure);
  return figure === null ? '说明' : sourceOf(list, figure);
}

function sourceOf(list: DutyList, { subject, kind, text, place }: Figure): string {
  switch (subject?.kind) {
    case undefined:
      if (kind === 'group-count') return SUBTOTAL.test(text) ? '小计行' : '类别小标题行';
      return SUM_ROW.test(fold(text)) ? '合计行' : '汇总表';
    case 'contents':
      return '目录';
    case 'group':
      return list.tables[subject.list]?.groups[subject.index]?.ofDepartment === true
        ? '部门小标题行'
        : '类别小标题行';
    case 'other-title':
      return '标题';
    case 'list-title':
      return CAPTION.test(fold(list.tables[subject.list]?.title ?? '')) ? '表题' : '标题';
    case 'paragraph': {
      if (!isBelowTables(list, place)) return '说明';
      // The mark of a note opens it: a long text is not folded for each of its figures.
      const opening =
        list.statement.paragraphs[subject.paragraph]?.text.trimStart().slice(0, NOTE_MARK) ?? '';
      return NOTE.test(fold(opening)) ? '表注' : '表外文字';
    }
  }
}

/** True for what stands below the head of the first list: there it is no part of the narrative. */
function isBelowTables({ tables }: DutyList, place: Place): boolean {
  const first = LISTS.flatMap((name) => tables[name]?.place ?? []).sort(comparePlaces)[0];
  return first !== undefined && first.file === place.file && comparePlaces(first, place) < 0;
}
