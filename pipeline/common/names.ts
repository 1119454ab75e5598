import type { ListName, Text } from '../model.js';

/** The lists in the printed order. */
export const LISTS: readonly ListName[] = ['basic', 'cooperative', 'recovered'];

/** How each list is called. */
export const LIST_TEXT: Readonly<Record<ListName, Text>> = {
  basic: { zh: '基本履职', en: 'basic' },
  cooperative: { zh: '配合履职', en: 'cooperative' },
  recovered: { zh: '上级部门收回', en: 'recovered' },
};
