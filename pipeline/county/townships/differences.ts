import { groupedBy } from '../../common/grouped.js';
import { LISTS } from '../../common/names.js';
import { normalisedForm } from '../../common/similarity/normalised-form.js';
import type { DutyList, Item, ListDifference, ListName } from '../../model.js';

/** In what the lists of two documents differ; nothing where they have the same items, whatever their format. */
export function differencesOf(taken: DutyList, other: DutyList): ListDifference[] {
  return LISTS.flatMap((list) => {
    const difference = differenceOf(list, taken.lists[list], other.lists[list]);
    const { missing, added, changed } = difference;
    return missing.length + added.length + changed.length === 0 ? [] : [difference];
  });
}

/** Items pair by their names; those of one name in their order. */
function differenceOf(list: ListName, taken: readonly Item[], other: readonly Item[]): ListDifference {
  const open = groupedBy(other, ({ name }) => normalisedForm(name));
  const difference: ListDifference = { list, missing: [], added: [], changed: [] };
  for (const item of taken) {
    const pair = open.get(normalisedForm(item.name))?.shift();
    if (pair === undefined) difference.missing.push(item.name);
    else if (contentOf(pair) !== contentOf(item)) difference.changed.push(item.name);
  }
  difference.added.push(...[...open.values()].flat().map(({ name }) => name));
  return difference;
}

/** What an item says, but for its number: a list may be numbered anew. Cells that a format leaves out are empty. */
function contentOf(item: Item): string {
  const cells = item.cells.filter(
    ({ column, text }) => column !== 'number' && column !== 'category' && text !== '',
  );
  return [normalisedForm(item.category), ...cells.map(({ text }) => normalisedForm(text))].join('\n');
}
