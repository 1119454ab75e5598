import { say } from '../common/result.js';

/** What to do with a document that takes no comments, and that nobody should change so that it does. */
export const SEE_REPORT = say(
  '用 qingdan check 逐条查看，或用 qingdan run 生成核对页和核对表',
  'see the findings with qingdan check, or in the page and the workbook of qingdan run',
);
