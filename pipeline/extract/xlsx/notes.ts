import { say } from '../../common/result.js';
import type { Note } from '../../model.js';
import type { Sheet } from './sheet.js';

/** The note on a sheet that is hidden. */
export function hiddenSheet(name: string): Note {
  return note(
    'hidden-sheet',
    'info',
    `隐藏的工作表“${name}”未读取`,
    `the hidden sheet “${name}” is not read`,
  );
}

/** What a person should know of a sheet. */
export function notesOf({ name, hiddenRows, hiddenColumns, unvalued }: Sheet): Note[] {
  const notes: Note[] = [];
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

function note(code: string, level: Note['level'], zh: string, en: string): Note {
  return { code, level, message: say(zh, en), place: null };
}
