import { say } from '../../common/result.js';
import type { Note } from '../../model.js';
import { SHEET_TABLE_COLUMNS } from '../settings.js';
import type { Mentions, Sheet } from './sheet.js';

/** The note on a sheet that is hidden. */
export function hiddenSheet(name: string): Note {
  return note(
    'hidden-sheet',
    'info',
    `隐藏的工作表“${name}”未读取`,
    `the hidden sheet “${name}” is not read`,
  );
}

/** The note on a sheet under the headings of our findings that holds something else, too. */
export function notRead(name: string): Note {
  return note(
    'findings-sheet',
    'info',
    `工作表“${name}”的表头是批注时写入的问题清单，内容有改动，未读取`,
    `the sheet “${name}” has the headings of the findings that annotate writes, and other content; it is not read`,
  );
}

/** What a person should know of a sheet whose blocks were made. */
export function notesOf(sheet: Sheet): Note[] {
  const { name, hiddenRows, hiddenColumns, unvalued } = sheet;
  const notes = notesOnCells(sheet);
  const place = { kind: 'part', part: name, path: 'A1' } as const;
  if (hiddenRows > 0 || hiddenColumns > 0) {
    notes.push({
      ...note(
        'hidden-cells',
        'info',
        `工作表“${name}”隐藏了 ${hiddenRows} 行、${hiddenColumns} 列有内容的单元格，未读取`,
        `the sheet “${name}” hides ${hiddenRows} rows and ${hiddenColumns} columns that hold something; they are not read`,
      ),
      place,
    });
  }
  if (unvalued > 0) {
    notes.push({
      ...note(
        'formula-without-value',
        'uncertain',
        `工作表“${name}”有 ${unvalued} 个公式没有保存结果，请用 Excel 或 WPS 打开并保存一次`,
        `${unvalued} formulas of the sheet “${name}” have no stored value: open and save it in Excel or WPS`,
      ),
      place,
    });
  }
  return notes;
}

/** What was written of cells that no program would write, and numbers that Excel shows otherwise. */
function notesOnCells({ name, contradictory, outside, beyond, long }: Sheet): Note[] {
  const notes: Note[] = [];
  const add = (of: Mentions, made: (zh: string, en: string) => Note): void => {
    const [first] = of.places;
    if (first === undefined) return;
    const more = of.count > of.places.length;
    const said = made(
      `${of.places.join('、')}${more ? ` 等 ${of.count} 处` : ''}`,
      `${of.places.join(', ')}${more ? ` and ${of.count - of.places.length} more` : ''}`,
    );
    notes.push({ ...said, place: { kind: 'part', part: name, path: first } });
  };
  add(contradictory, (zh, en) =>
    note(
      'contradictory-cells',
      'uncertain',
      `工作表“${name}”里同一行或同一格写了两次，或行号与格号不符（${zh}），文件可能已损坏`,
      `rows or cells of the sheet “${name}” stand twice, or are named otherwise than their row (${en}): the file may be damaged`,
    ),
  );
  add(outside, (zh, en) =>
    note(
      'cells-outside',
      'uncertain',
      `工作表“${name}”里有的内容写在表格范围之外（${zh}），Excel 不会显示，未读取`,
      `the sheet “${name}” has content beyond its rows and columns (${en}), which Excel does not show; it is not read`,
    ),
  );
  add(beyond, (zh, en) =>
    note(
      'columns-unread',
      'uncertain',
      `工作表“${name}”的表格超过 ${SHEET_TABLE_COLUMNS} 列，其后的内容（${zh}）未读取`,
      `a table of the sheet “${name}” has more than ${SHEET_TABLE_COLUMNS} columns; what is beyond them (${en}) is not read`,
    ),
  );
  add(long, (zh, en) =>
    note(
      'long-number',
      'info',
      `工作表“${name}”有 16 位以上的数字（${zh}），按文件里的数字读取；Excel 只保留 15 位，其后显示为 0`,
      `the sheet “${name}” has numbers of 16 digits or more (${en}), read as the file writes them; Excel keeps 15 digits and shows zeros for the rest`,
    ),
  );
  return notes;
}

function note(code: string, level: Note['level'], zh: string, en: string): Note {
  return { code, level, message: say(zh, en), place: null };
}
