import { join } from 'node:path';
import { say } from '../../common/result.js';
import { REVIEW_NAME } from '../../emit/files/names.js';
import { countWord } from '../../common/count-word.js';
import { printable } from '../../emit/words/printable.js';
import type { Lang, ReviewDecision, Text } from '../../model.js';

/** What was written: a folder, the files in it, what became of decisions in an earlier workbook, and the departments. */
export interface Written {
  folder: string;
  names: string[];
  carried: number;
  orphans: readonly ReviewDecision[];
  departments: WrittenDepartments | null;
}

/** The workbooks of departments: how many were written, and the names of those that were not. */
export interface WrittenDepartments {
  folder: string;
  count: number;
  /** In which somebody may have written something. */
  changed: readonly string[];
  /** From before, of departments that were not made this time. */
  left: readonly string[];
}

/** What was written where. */
export function writtenLines({ folder, names, carried, departments }: Written, lang: Lang): string {
  const kept = say(
    carried === 0 ? '' : `（沿用原有处理意见 ${carried} 条）`,
    carried === 0 ? '' : ` (${countWord(carried, 'decision')} carried over)`,
  );
  const place = printable(folder);
  const lines = [
    say(
      `已写入 ${place}/：${names.join('、')}${kept.zh}`,
      `written to ${place}/: ${names.join(', ')}${kept.en}`,
    ),
  ];
  if (departments !== null) lines.push(departmentWords(departments));
  return lines.map((line) => `${line[lang]}\n`).join('');
}

/** How many workbooks of departments were written where. */
export function departmentWords({ folder, count, changed }: WrittenDepartments): Text {
  const at = printable(folder);
  return count + changed.length === 0
    ? say('没有写部门的，没有部门工作簿', 'it names no department: no workbook of one was written')
    : say(
        `已写入 ${at}/：${count} 个部门的工作簿`,
        `written to ${at}/: workbooks of ${countWord(count, 'department')}`,
      );
}

/** So many names that are left are shown; of more the number is told. */
const MOST_LEFT = 5;

/** Names decisions on findings that are there no more, and workbooks of departments that an earlier run has left. */
export function leftLines({ folder, orphans, departments }: Written, lang: Lang): string[] {
  const file = printable(join(folder, REVIEW_NAME));
  const one = orphans.length === 1;
  const words = say(
      `${file}：原有处理意见 ${orphans.length} 条已对不上现在的问题，留在“问题清单”末尾：`,
      `${file}: ${countWord(orphans.length, 'decision')} ${one ? 'fits' : 'fit'} no finding any more, and ${one ? 'stands' : 'stand'} at the end of 问题清单:`,
    );
  const names = orphans.map(({ opinion, message, remark }) => [opinion, message, remark].filter(Boolean).join(' · '));
  return [...named(words[lang], names), ...(departments === null ? [] : leftDepartments(departments, lang))];
}

/** Names the workbooks of departments that were not written. */
export function leftDepartments({ folder, changed, left }: WrittenDepartments, lang: Lang): string[] {
  const at = printable(folder);
  const filled = say(
    `${at}/ 里 ${changed.length} 个部门工作簿有人填过或正打开着，没有覆盖（要新的，先把它改名或移走）：`,
    `${at}/ has ${countWord(changed.length, 'workbook')} of departments that somebody has filled in or has open, left as they are (for a new one rename it, or move it away, first):`,
  );
  const earlier = say(
    `${at}/ 里还有以前写的部门工作簿 ${left.length} 个，这次没有写：`,
    `${at}/ has ${countWord(left.length, 'workbook')} of departments from before, not written this time:`,
  );
  return [...named(filled[lang], changed), ...named(earlier[lang], left)];
}

/** Words with names below them; nothing where there are none. */
function named(words: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_LEFT).map((name) => `  ${printable(name)}`);
  return [words, ...shown, ...(names.length > MOST_LEFT ? ['  …'] : [])];
}
