import type { Reading } from './readings.js';
import { namesIn } from './topics.js';
import type { Here, Passage } from './passage.js';
import { COUNTED, PARTIAL } from './words.js';

/** 5 项事项单独对应 1 个部门: behind the number it is said which of the items they are. */
const SHARED_AFTER =
  /^(?:履职|配合)?事项?(?:单独|只|仅|分别|同时)?(?:对应|涉及|由[^，,。；;]{1,12}(?:牵头|承接|负责))/;

/** A number that is not understood; `doubt` tells whether it may be a total, by the words of its clause. */
export function readUnread(passage: Passage, here: Here): Reading {
  const { token, before, after, head } = here;
  const clause = /[^，,。；;:：]*$/.exec(before)?.[0] ?? '';
  const names = namesIn(clause, passage.lists);
  const total =
    names.length > 0 ||
    head.sum ||
    /共|总|合计|履职|清单/.test(clause) ||
    clause === '' ||
    COUNTED.test(after);
  const list = names.find((each) => each.of === 'list');
  const start = Math.max(token.start - clause.length, token.start - 24);
  const partial = (SHARED_AFTER.test(after) ||
    PARTIAL.test(before.replace(/(?:共计|共有|合计|共|有|为|是|:)+$/, ''))) && {
    partial: true as const,
  };
  return {
    token, start, end: token.unitEnd, as: 'unread', doubt: total ? 'total' : 'count', list: list?.of === 'list' ? list.list : null, ...partial,
  }; // prettier-ignore
}
