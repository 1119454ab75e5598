import type { Lang } from '../model.js';

/** The sheet of findings in an annotated workbook: who writes it and who reads the workbook again know it by these words. */
export const FINDINGS_SHEET: Readonly<Record<Lang, { name: string; headings: readonly string[] }>> = {
  zh: { name: '问题清单', headings: ['编号', '级别', '清单', '序号', '位置', '问题', '现为', '应为'] },
  en: {
    name: 'Findings',
    headings: ['finding', 'severity', 'list', 'item', 'place', 'what is wrong', 'is', 'should be'],
  },
};

/** The number of a finding: 2, or 2.1 of what follows from 2. */
export const FINDING_LABEL = /^\d{1,7}(?:\.\d{1,7})?$/;
