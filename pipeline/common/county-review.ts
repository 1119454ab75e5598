import type { CountyDecision } from '../model.js';

/** The columns of the sheet of doubtful pairs in county.xlsx: the outputs write them, `--from` finds them again. */
export const COUNTY_REVIEW_COLUMNS = {
  now: '现在按',
  one: '写法甲',
  other: '写法乙',
  likeness: '相似度',
  opinion: '处理意见',
  remark: '备注',
  by: '核对人',
} as const;

/** What a person chooses of a pair. */
export const COUNTY_OPINIONS: Readonly<Record<Exclude<CountyDecision['is'], 'alone'>, string>> = {
  same: '同一事项',
  different: '不同事项',
};
