import type { DutyList, OutputFile, Report } from '../../model.js';
import type { OutputContext } from './context.js';
import { PAGE_NAME, REVIEW_NAME } from './names.js';

/** The workbook that a reviewer works in. */
export async function reviewXlsx(
  list: DutyList,
  report: Report,
  { about, reviewed }: OutputContext,
): Promise<OutputFile> {
  const { workbookOf } = await import('../workbook/index.js');
  return { name: REVIEW_NAME, content: await workbookOf(list, report, about, reviewed) };
}

/** The report as a page for a browser. */
export async function reportHtml(
  list: DutyList,
  report: Report,
  { about, lang, withoutPage }: OutputContext,
): Promise<OutputFile | null> {
  if (withoutPage === true) return null;
  const { pageOf } = await import('../page/index.js');
  return { name: PAGE_NAME, content: pageOf({ list, report, about, lang, images: [] }) };
}
