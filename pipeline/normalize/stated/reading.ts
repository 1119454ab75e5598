import type { ListKey } from '../lists/list-key.js';
import { readCategoriesNumber } from './categories-number.js';
import { readDepartmentsNumber } from './departments-number.js';
import { readItemsNumber } from './items-number.js';
import type { Names } from './names.js';
import type { NumeralToken } from './numerals.js';
import { otherThing } from './other-things.js';
import { Passage, type Here } from './passage.js';
import type { Knowledge, Reading } from './readings.js';
import { readRespective } from './respective.js';
import { settle } from './settle.js';
import { tellRank } from './topics.js';

/** 按承接部门分为 5 组: the groups are departments. */
const GROUPS = /按(?:照)?(?:承接|责任|收回|上级|牵头|对应)*(?:部门|单位)(?:分为|分成|分作|编为|列为|分)$/;

/** What a badly written number counts is known by its sentence, and how much it is by nobody. */
function unlessDamaged(reading: Reading): Reading {
  const { token, start, end } = reading;
  if (!token.damaged || reading.as !== 'figure') return reading;
  const doubt = reading.kind === 'grand-total' || reading.kind === 'list-total' ? 'total' : 'count';
  return { token, start, end, as: 'unread', doubt, list: reading.list };
}

/** 最多的是党的建设，有 24 项; 党的建设最多（24 项）: the words since the number before tell the rank of the category. */
function withRank(reading: Reading, { before, offset, counted }: Here): Reading {
  if (reading.as !== 'figure' || reading.kind !== 'category-count') return reading;
  return tellRank(before.slice(Math.max(0, counted - offset))) ? { ...reading, ranked: true } : reading;
}

/** All numbers of a text, each with what it was read as. `heading`: the list under whose heading the text stands. */
export function readPassage(
  folded: string,
  tokens: readonly NumeralToken[],
  knowledge: Knowledge,
  heading: ListKey | null,
  names: Names,
): Reading[] {
  const passage = new Passage(folded, tokens, knowledge, heading, names);
  const respective = readRespective(folded, tokens, names, heading);
  for (const [index, token] of tokens.entries()) {
    const here = passage.here(index, token);
    passage.add(withRank(unlessDamaged(respective.get(token) ?? readingOf(passage, here)), here));
  }
  return settle(passage.readings, folded, knowledge, heading, passage.lists);
}

function readingOf(passage: Passage, here: Here): Reading {
  const { token } = here;
  const plain = { token, start: token.start, end: token.unitEnd };
  if (/^组/.test(passage.folded.slice(token.end)) && GROUPS.test(here.before) && here.context !== null)
    return passage.figure(here, 'department-number', here.context, token.start, 1);
  const other = otherThing(passage.folded, token);
  if (token.value === null && !token.damaged) return { ...plain, as: 'other', what: other ?? 'quantity' };
  if (other !== null && token.unit !== 'items' && token.unit !== 'classes' && token.unit !== 'departments')
    return { ...plain, as: 'other', what: other };
  if (other !== null && (other === 'article' || other === 'code' || other === 'ordinal'))
    return { ...plain, as: 'other', what: other };
  switch (token.unit) {
    case 'lists':
      return { ...plain, as: 'other', what: 'lists' };
    case 'classes':
      return readCategoriesNumber(passage, here);
    case 'departments':
      return readDepartmentsNumber(passage, here);
    default:
      return readItemsNumber(passage, here);
  }
}
