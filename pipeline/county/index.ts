import type { County, CountyDocument, CountyOptions, CountyTownship } from '../model.js';
import { LISTS } from '../common/names.js';
import { countCategories } from '../common/count.js';
import { clusterItems } from './clusters/index.js';
import { contradictionsOf } from './contradictions/index.js';
import { copiesOf } from './copies/index.js';
import { departmentsOf } from './departments.js';
import { countyNameOf, townshipsOf } from './townships/group.js';

/** The checked lists of a county's townships → what they say together. Documents of one place are one township. */
export function countyOf(documents: readonly CountyDocument[], options: CountyOptions = {}): County {
  const townships = townshipsOf(documents);
  const clustered = clusterItems(townships, options);
  const departments = departmentsOf(townships);
  return {
    name: countyNameOf(documents),
    townships,
    categories: categoriesOf(townships),
    ...clustered,
    contradictions: contradictionsOf(townships, clustered.lines, departments),
    departments,
    copies: copiesOf(townships),
  };
}

function categoriesOf(townships: readonly CountyTownship[]): County['categories'] {
  return LISTS.flatMap((list) => {
    const counts = townships.map((township) => countCategories(township.list.lists[list]));
    const categories = new Set(counts.flatMap((own) => [...own.keys()]));
    return [...categories].map((category) => ({
      list,
      category,
      counts: counts.map((own) => own.get(category) ?? 0),
    }));
  });
}
