/** Columns of the workbook's list of findings that are read again, by their headings, in the order of the sheet. */
export const REVIEW_COLUMNS = {
  message: '问题',
  opinion: '处理意见',
  remark: '备注',
  by: '核对人',
  fingerprint: '问题编号',
  rule: '核对项',
} as const;

/** What stands before the message of a finding that follows from the one above it. */
export const FOLLOWS_FROM_ABOVE = '由上一条引起：';

/** What stands beside the lines of the sign-off sheet that people fill in. */
export const SIGN_OFF_LABELS = { by: '核对人', day: '日期', opinion: '意见' } as const;
