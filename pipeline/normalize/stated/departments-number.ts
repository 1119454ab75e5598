import type { Reading } from './readings.js';
import type { Here, Passage } from './passage.js';
import { CONDITION, NUMBER, REST } from './words.js';

/** How many departments some of the items have, which were counted right before. */
const SHARED = new RegExp(
  `${NUMBER}项(?:履职|配合)?(?:事项)?(?:为|是|均|都)?(?:单独|只|仅|分别|同时)?(?:对应|涉及|由)(?:了)?(?:单|同)?$`,
);

/** 42 个部门: how many departments a list has, unless only some of them are meant (其余 3 个部门). */
export function readDepartmentsNumber(passage: Passage, here: Here): Reading {
  const { token, context, head, before, after } = here;
  const part = { token, start: token.start, end: token.unitEnd, as: 'other', what: 'part' } as const;
  if (CONDITION.test(after) || REST.test(before)) return part;
  // 5 项事项单独对应 1 个部门, 4 项由 4 个部门各牵头 1 项
  if (SHARED.test(before) || /^各/.test(after) || /的(?:部门|单位)(?:共)?有?$/.test(before)) return part;
  // 涉及部门 13 个，其中新区部门 4 个、县级部门 9 个
  const { departmentsEnd } = passage.told;
  const since = departmentsEnd === null ? '' : passage.folded.slice(departmentsEnd, token.start);
  if (/^[^。；;]*其中/.test(since)) return part;
  const list = head.topic?.of === 'list' ? head.topic.list : context;
  // 会同 41 个县直部门: of which list they are it does not say, and no list can tell.
  if (/全[县市区旗]/.test(before)) return { ...part, what: 'other-body' };
  return passage.figure(here, 'department-number', list, token.start);
}
