import { ORDINAL } from '../../common/vocabulary/ordinals.js';
import type { Reading } from './readings.js';
import type { Here, Passage } from './passage.js';
import { LEVEL } from './words.js';

/** 其中由新区部门收回 5 项, 由县级部门收回 5 项: a level is said to have taken them back, and no list is named. */
const BY_LEVEL =
  /(?:其中|[，,；;、])由?(?:[省市州盟县区旗师团]{1,2}[级直]|新区|师市)(?:党政)?(?:部门|单位)?(?:收回|上收|承接)$/;
/** What leads up to whose part it is: 其中由, 和, 一是. */
const PART_LEAD = new RegExp(`^(?:[^一-龥]|其中|${ORDINAL}是|由|经|是|和|与|及|以及|属于?|分别)+`);
/** No department is named: 其中收回 4 项. */
const ONLY_DONE = /^(?:收回|上收|回收|承接|承担|牵头|负责|办理)$/;
/** Whose it is: all but what is done. */
const WHOSE =
  /^.{1,30}?(?=(?:依法|拟|已经?)?(?:收回|上收|回收|承接|承担|牵头|负责|办理|实施|配合|主责)|的|事项|$)/;

/** 上级部门收回事项 2 项（县级部门收回 1 项、市级部门收回 1 项）: a level's or a department's part of a list. */
export function isPartOfList(passage: Passage, { before, head }: Here): boolean {
  if (head.comma || head.topic === null) return false;
  const stripped = before.slice(0, head.end);
  if (head.topic.of === 'level') return true;
  if (head.topic.of === 'list' && BY_LEVEL.test(stripped)) return true;
  return (
    head.topic.of === 'list' &&
    head.topic.list === 'recovered' &&
    LEVEL.test(stripped) &&
    passage.told.totals.size > 0
  );
}

/** The part of a department or of a level, where the list is one whose rows tell who takes them over. */
export function readLevelPart(passage: Passage, here: Here): Reading {
  const { before, head, offset, token, context } = here;
  const start = offset + (head.topic?.start ?? head.end);
  const said = before.slice(head.topic?.start ?? head.end, head.end);
  const list = head.topic?.of === 'list' ? head.topic.list : context;
  const whose = WHOSE.exec(said.replace(PART_LEAD, ''))?.[0] ?? '';
  if (list !== 'recovered' || whose === '' || ONLY_DONE.test(whose))
    return { token, start, end: token.unitEnd, as: 'other', what: 'part' };
  return {
    ...passage.figure(here, 'part-count', list, offset + head.end - said.length + said.indexOf(whose)),
    category: whose,
  };
}
