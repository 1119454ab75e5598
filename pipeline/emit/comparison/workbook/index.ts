import { sheetName } from '../../workbook/names.js';
import { workbookBytes } from '../../workbook/write.js';
import { listName } from '../change-words.js';
import type { ComparisonInput, ComparisonOptions } from '../comparison-input.js';
import { shownLists } from '../list-rows.js';
import { changesSheet } from './changes-sheet.js';
import { summarySheet } from './summary-sheet.js';

/** A comparison as a workbook: 对比, then a sheet for each list with the changes coloured. */
export async function comparisonWorkbook(
  input: ComparisonInput,
  { lang, about }: ComparisonOptions,
): Promise<Uint8Array> {
  const taken = new Set<string>();
  const { comparison } = input;
  const summary = summarySheet(sheetName(lang === 'zh' ? '对比' : 'comparison', taken), comparison, lang);
  const lists = shownLists(input).map((list) =>
    changesSheet(sheetName(listName(list.comparison, lang), taken), list, lang),
  );
  return workbookBytes([summary, ...lists], {
    title: lang === 'zh' ? '清单对比' : 'Comparison of two lists',
    today: about.today,
    custom: { qingdan: 'comparison' },
  });
}
