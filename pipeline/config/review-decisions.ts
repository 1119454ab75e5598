import type { ReviewDecision, Row, Tables } from '../model.js';

/** What a review workbook holds of people: which document it is about, and what they decided. */
export interface ReviewDecisions {
  /** The SHA-256 of each file of the document that was checked. */
  sha256: readonly string[];
  decisions: readonly ReviewDecision[];
}

/** The headings by which the columns are found: a reviewer may have moved them, or put others between. */
const COLUMNS = {
  fingerprint: '问题编号',
  rule: '核对项',
  message: '问题',
  opinion: '处理意见',
  remark: '备注',
  by: '核对人',
} as const;

/** How the finding's name is written (`fingerprint.ts`): a cell with anything else names none. */
const FINGERPRINT = /^[0-9a-f]{16}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The decisions of a workbook that `run` wrote, also after Excel, WPS or LibreOffice saved it; null where no sheet has
 * the columns of the list of findings. Rows in which nothing is written are left out.
 */
export function reviewDecisions({ blocks }: Tables): ReviewDecisions | null {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const heading = rows.findIndex((row) => columnsOf(row) !== null);
  const columns = rows[heading] === undefined ? null : columnsOf(rows[heading]);
  if (columns === null) return null;
  const decisions = rows.slice(heading + 1).flatMap((row): ReviewDecision[] => {
    // Line ends within a cell mean nothing here: a reason is one line.
    const text = (key: keyof typeof COLUMNS): string => textAt(row, columns[key]).replace(/\s+/g, ' ').trim();
    const fingerprint = text('fingerprint');
    if (!FINGERPRINT.test(fingerprint)) return [];
    const [opinion, remark, by] = [text('opinion'), text('remark'), text('by')];
    if (opinion === '' && remark === '' && by === '') return [];
    return [{ fingerprint, rule: text('rule'), message: text('message'), opinion, remark, by }];
  });
  const texts = rows.flatMap(({ cells }) => cells.map(({ text }) => text.trim()));
  return { sha256: [...new Set(texts.filter((text) => SHA256.test(text)))], decisions };
}

/** The column of each heading; null where one of them is not there. */
function columnsOf({ cells }: Row): Record<keyof typeof COLUMNS, number> | null {
  const found = Object.entries(COLUMNS).map(
    ([key, heading]) => [key, cells.find(({ text }) => text.trim() === heading)?.column ?? -1] as const,
  );
  if (found.some(([, column]) => column < 0)) return null;
  return Object.fromEntries(found) as Record<keyof typeof COLUMNS, number>;
}

function textAt({ cells }: Row, column: number): string {
  return cells.find((cell) => cell.column === column)?.text ?? '';
}
