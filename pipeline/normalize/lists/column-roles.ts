import { roleOf } from '../../common/vocabulary/headings.js';
import type { ColumnRole, ListName } from '../../model.js';
import { COLUMNS } from './headings.js';

/** What headings say of the columns of a row, by position. */
export type Roles = readonly (ColumnRole | null)[];

/** The columns that a list needs and a heading lacks. A list may give its categories in rows of their own. */
export function missing(roles: Roles, list: ListName): ColumnRole[] {
  return COLUMNS[list].filter((role) => {
    if (role === 'category' || roles.includes(role)) return false;
    return !(role === 'handover' && (roles.includes('receiver') || roles.includes('way')));
  });
}

/**
 * The roles of a heading row as those of a list: what a heading says may be meant otherwise beside the other columns.
 *
 * > | 序号 | 事项名称 | 责任部门 | 部门职责 |         上级部门收回: who takes over, and how
 * > | 序号 | 事项类别 | 主要职责 |                   基本履职: the items
 * > | 序号 | 乡镇配合事项 | 上级部门职责 | 乡镇配合职责 |  配合履职: the items, and the duties
 */
export function rolesInList(roles: Roles, list: ListName): (ColumnRole | null)[] {
  const own = [...roles];
  const has = (role: ColumnRole): boolean => own.includes(role);
  const replace = (at: number, role: ColumnRole): void => {
    if (at >= 0) own[at] = role;
  };
  if (list === 'recovered' && !has('handover') && !has('townshipDuties')) {
    if (!has('receiver')) replace(own.indexOf('departments'), 'receiver');
    if (!has('way') && has('receiver'))
      replace(has('superiorDuties') ? own.indexOf('superiorDuties') : second(own, 'name'), 'way');
  }
  if (list === 'cooperative' && !has('name') && second(own, 'townshipDuties') >= 0)
    replace(own.indexOf('townshipDuties'), 'name');
  if (list === 'cooperative' && !has('townshipDuties') && has('superiorDuties'))
    replace(second(own, 'name'), 'townshipDuties');
  if (list === 'basic' && !has('name'))
    replace(
      own.findIndex((role) => role === 'superiorDuties' || role === 'townshipDuties'),
      'name',
    );
  for (const role of ['number', 'name'] as const)
    for (let at = second(own, role); at >= 0; at = second(own, role)) replace(at, 'other');
  return own;
}

/** Where a role stands for the second time. */
function second(roles: Roles, role: ColumnRole): number {
  return roles.indexOf(role, roles.indexOf(role) + 1);
}

/**
 * The roles of a heading of two rows. What the lower row says goes before; where it names only a body, the upper row
 * tells what of it stands there.
 *
 * > |      |          | 职责分工              |
 * > | 序号 | 事项名称 | 县级部门 | 乡镇(街道) |
 */
export function rolesOfLevels(
  upper: { roles: Roles; texts: readonly string[] },
  lower: { roles: Roles; texts: readonly string[] },
): (ColumnRole | null)[] {
  const isDivided = lower.roles.includes('superiorDuties');
  return lower.roles.map((own, column) => {
    const [above = '', below = ''] = [upper.texts[column], lower.texts[column]];
    if (below === '' || above === below) return own ?? upper.roles[column] ?? null;
    const both = roleOf(below + above);
    if (own === null) return both ?? upper.roles[column] ?? null;
    return own === 'departments' && both === 'superiorDuties' && !isDivided ? both : own;
  });
}
