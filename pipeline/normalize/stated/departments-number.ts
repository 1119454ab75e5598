import { TAKEN_BACK } from '../../common/vocabulary/list-names.js';
import type { Reading } from './readings.js';
import type { Here, Passage } from './passage.js';
import { CONDITION, NUMBER, REST } from './words.js';

/** How many departments some of the items have, which were counted right before. */
const SHARED = new RegExp(
  `${NUMBER}项(?:履职|配合)?(?:事项)?(?:为|是|均|都)?(?:单独|只|仅|分别|同时)?(?:对应|涉及|由)(?:了)?(?:单|同)?$`,
);

/** 4 项均只涉及 1 个部门: of how many departments each item is. */
const OF_EACH = /(?:均|都|各|每项|每个事项)(?:事项)?(?:均|都)?(?:只|仅|单独)?(?:涉及|对应|由|为)$/;
/** What departments do with the items of the list that is theirs. */
const TAKING = new RegExp(`^(?:共|共计|分别|依法|拟)*${TAKEN_BACK}`);

/** 42 个部门: how many departments a list has, unless only some of them are meant (其余 3 个部门). */
export function readDepartmentsNumber(passage: Passage, here: Here): Reading {
  const { token, context, head, before, after } = here;
  const part = { token, start: token.start, end: token.unitEnd, as: 'other', what: 'part' } as const;
  if (CONDITION.test(after) || REST.test(before) || OF_EACH.test(before)) return part;
  // 5 项事项单独对应 1 个部门, 4 项由 4 个部门各牵头 1 项
  if (SHARED.test(before) || /^各/.test(after) || /的(?:部门|单位)(?:共)?有?$/.test(before)) return part;
  // 涉及部门 13 个，其中新区部门 4 个、县级部门 9 个
  const { departmentsEnd } = passage.told;
  const since = departmentsEnd === null ? '' : passage.folded.slice(departmentsEnd, token.start);
  if (/^[^。；;]*其中/.test(since)) return part;
  // 县民政局等 3 个部门收回 3 项
  const taking = TAKING.test(after) ? 'recovered' : context;
  const list = head.topic?.of === 'list' ? head.topic.list : taking;
  // 会同 41 个县直部门: of which list they are it does not say, and no list can tell.
  if (/全[县市区旗]/.test(before)) return { ...part, what: 'other-body' };
  return passage.figure(here, 'department-number', list, token.start);
}
