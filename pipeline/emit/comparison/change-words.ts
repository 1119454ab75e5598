import { LIST_TEXT } from '../../common/names.js';
import { describeRow } from '../../common/places.js';
import type {
  CellChange,
  StepChange,
  ColumnRole,
  ComparedItem,
  Comparison,
  ComparisonDoubt,
  ItemChange,
  Lang,
  ListComparison,
  ListName,
  Text,
  TextChange,
} from '../../model.js';
import { countWord } from '../../common/count-word.js';

/** What became of an item, in a word: the first that is true of it. */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'reworded' | 'both';

/** What became of an item. */
export function kindOf({ old, new: now, moved, cells }: ItemChange): ChangeKind {
  if (old === null) return 'added';
  if (now === null) return 'removed';
  if (cells.length === 0) return 'moved';
  return moved.length === 0 ? 'reworded' : 'both';
}

/** What each kind of change is called. */
export const KIND_WORDS: Readonly<Record<ChangeKind, Text>> = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
  moved: { zh: '移动', en: 'moved' },
  reworded: { zh: '改写', en: 'reworded' },
  both: { zh: '移动并改写', en: 'moved and reworded' },
};

/** What the columns are called where the documents' own headings may differ. */
export const COLUMN_WORDS: Readonly<Record<ColumnRole, Text>> = {
  number: { zh: '序号', en: 'number' },
  category: { zh: '类别', en: 'category' },
  name: { zh: '事项名称', en: 'name' },
  departments: { zh: '部门', en: 'departments' },
  superiorDuties: { zh: '上级部门职责', en: 'duties of the departments' },
  townshipDuties: { zh: '乡镇（街道）职责', en: 'duties of the township' },
  handover: { zh: '承接部门及工作方式', en: 'departments that take over' },
  receiver: { zh: '承接部门', en: 'receiving department' },
  way: { zh: '工作方式', en: 'way of working' },
  other: { zh: '其他栏', en: 'other columns' },
};

/** What the texts outside of the rows are called. */
export const TEXT_WORDS: Readonly<Record<TextChange['kind'], Text>> = {
  title: { zh: '标题', en: 'title' },
  date: { zh: '日期', en: 'date' },
  classification: { zh: '密级', en: 'classification' },
  'list-title': { zh: '清单标题', en: 'title of a list' },
  paragraph: { zh: '说明部分', en: 'statement' },
};

/** What a list is called, one of the three or another. */
export function listName(of: { list: ListName | null; otherList: string | null }, lang: Lang): string {
  if (of.list !== null) return LIST_TEXT[of.list][lang];
  return of.otherList ?? (lang === 'zh' ? '各清单' : 'all lists');
}

/** Where an item stands, without its list: 序号 12（第 30 行）. */
function placeWords({ number, place }: ComparedItem, lang: Lang): string {
  const zh = lang === 'zh';
  const row = describeRow(place, lang);
  const item = number === null ? (zh ? '无序号' : 'no number') : zh ? `序号 ${number}` : `item ${number}`;
  return zh ? `${item}（${row}）` : `${item} (${row})`;
}

/** Where an item was and is: 原序号 12（第 30 行）→ 新序号 13（第 31 行）; what it has left is named. */
export function fromTo({ old, new: now, moved }: ItemChange, lang: Lang): string {
  const at = (item: ComparedItem): string => {
    const parts = [
      ...(moved.includes('list') ? [listName(item, lang)] : []),
      ...(moved.includes('category') ? [item.category] : []),
      placeWords(item, lang),
    ];
    return parts.join(' ');
  };
  const [before, after] = [old === null ? '' : at(old), now === null ? '' : at(now)];
  return [before, after].filter((words) => words !== '').join(' → ');
}

/** The changed columns of an item, without duties whose steps tell what changed. */
export function cellsBesideSteps({ cells, steps }: ItemChange): CellChange[] {
  const told = new Set<ColumnRole>(steps.map(({ duties }) => DUTY_COLUMNS[duties]));
  return cells.filter(({ column }) => !told.has(column));
}

const DUTY_COLUMNS = { superior: 'superiorDuties', township: 'townshipDuties' } as const;

/** Which step of which duties: 上级部门职责 县民政局 2. → 3. */
export function stepName({ duties, part, oldNumber, newNumber }: StepChange, lang: Lang): string {
  const numbers = [...new Set([oldNumber, newNumber].flatMap((number) => number ?? []))].join(' → ');
  return [COLUMN_WORDS[DUTY_COLUMNS[duties]][lang], part ?? '', numbers]
    .filter((words) => words !== '')
    .join(' ');
}

/** How the revisions compare, in a line. */
export function verdictWords({ status, changes }: Comparison, lang: Lang): string {
  const zh = lang === 'zh';
  if (status === 'same') return zh ? '两份清单内容相同' : 'the two lists say the same';
  const kinds = (Object.keys(KIND_WORDS) as ChangeKind[]).flatMap((kind) => {
    const count = changes.filter((change) => kindOf(change) === kind).length;
    if (count === 0) return [];
    return zh ? `${KIND_WORDS[kind].zh} ${count} 项` : `${count} ${KIND_WORDS[kind].en}`;
  });
  const items = kinds.length === 0 ? (zh ? '事项没有变化' : 'no item changed') : kinds.join(zh ? '，' : ', ');
  if (status === 'different') return zh ? `两份清单不同：${items}` : `the two lists differ: ${items}`;
  return zh
    ? `读取不可靠，比较结果不能作准；能比较的部分：${items}`
    : `not sure: a document was not read surely. What could be compared: ${items}`;
}

/** Why a revision is not sure, behind its name. */
export function doubtWords({ old, new: now }: Comparison, doubt: ComparisonDoubt, lang: Lang): string {
  const document = doubt.side === 'old' ? old.document : now.document;
  return `${document}${lang === 'zh' ? '：' : ': '}${doubt.message}`;
}

/** The changes that are told in a list, in order: what went elsewhere is told where it stands now. */
export function changesIn({ rows }: ListComparison, changes: readonly ItemChange[]): ItemChange[] {
  return rows.flatMap(({ new: now, change: index }) => {
    const change = index === null ? undefined : changes[index];
    return change === undefined || (change.new !== null && now === null) ? [] : [change];
  });
}

/** What is no change and is counted: numbers that follow from other rows, and differences of format. */
export function countedWords({ lists, formatOnly }: Comparison, lang: Lang): string[] {
  const renumbered = lists.reduce((sum, list) => sum + list.renumbered, 0);
  const zh = lang === 'zh';
  return [
    ...(renumbered === 0
      ? []
      : [
          zh
            ? `因前面增删而顺延的序号 ${renumbered} 个，不算变化`
            : `${countWord(renumbered, 'number')} that only followed other rows, no change`,
        ]),
    ...(formatOnly === 0
      ? []
      : [
          zh
            ? `只有空格、换行、全半角不同的文字 ${formatOnly} 处，不算变化`
            : `${countWord(formatOnly, 'text')} that differ in white space, line breaks or width alone, no change`,
        ]),
  ];
}
