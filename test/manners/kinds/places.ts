import type { Kind } from '../kind.js';
import { PLAIN_STRUCTURE, type Plan, type Titles } from '../plan.js';
import { UNUSUAL } from '../places.js';

const PLACE_KINDS: readonly Kind[] = Object.entries(UNUSUAL).map(([id, place]) => ({
  id: `place-${id}`,
  axis: 'place',
  what: `${place.province}${place.prefecture}${place.county}${place.township}`,
  plan: (plan, random) => ({ ...plan, place, full: id !== 'regiment' && random.chance(0.4) }),
}));

const title = (id: string, what: string, change: (plan: Plan) => Partial<Titles>): Kind => ({
  id: `title-${id}`,
  axis: 'title',
  what,
  plan: (plan) => ({ ...plan, titles: { ...plan.titles, ...change(plan) } }),
});

const document = (id: string, text: string, more: Partial<Titles> = {}): Kind =>
  title(id, text, () => ({ document: text, ...more }));

/** Kinds of places and titles. */
export const PLACE_AND_TITLE_KINDS: readonly Kind[] = [
  ...PLACE_KINDS,
  document('notice', '关于公布{县}{镇}履职事项清单的公告'),
  document('notice-of', '{县}人民政府关于公布《{镇}履职事项清单》的公告'),
  document('duties', '{县}{镇}履行职责事项清单'),
  document('first-batch', '{县}{镇}履行职责事项清单（第一批）'),
  document('three-lists', '{县}{镇}履职事项“三张清单”'),
  document('trial', '{县}{镇}履职事项清单（试行）'),
  document('edition', '{镇}履职事项清单（{年}年版）'),
  document('books', '《{县}{镇}履职事项清单》'),
  document('and-lists', '{县}{镇}基本履职、配合履职和上级部门收回事项清单'),
  document('no-date', '{地}履职事项清单', { date: 'none' }),
  document('publisher', '{地}履职事项清单', { date: 'publisher' }),
  document('list-titles-whole', '{地}履职事项清单', { list: '{地}' }),
  document('list-titles-bare', '{地}履职事项清单', { list: '' }),
  title('county-back', '{镇}县级部门收回事项清单', () => ({ style: 'county-back' })),
  {
    id: 'title-county-list',
    axis: 'title',
    what: '曹县镇（街道）履职事项清单：全县一张，不属一镇',
    plan: (plan) => ({
      ...plan,
      place: { ...plan.place, township: '', kind: '镇' },
      titles: { ...plan.titles, document: '{县}镇（街道）履职事项清单', list: '{县}镇（街道）' },
      structure: PLAIN_STRUCTURE,
      told: false,
    }),
  },
];
