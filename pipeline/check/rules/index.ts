import type { Rule } from '../rule.js';
import { acceptanceExpired } from './acceptance-expired.js';
import { acceptanceStale } from './acceptance-stale.js';
import { categoryAbsent } from './category-absent.js';
import { categoryCountDiffers } from './category-count-differs.js';
import { categoryNumberDiffers } from './category-number-differs.js';
import { categoryScattered } from './category-scattered.js';
import { categorySlip } from './category-slip.js';
import { categoryStatedTwice } from './category-stated-twice.js';
import { categoryUnstated } from './category-unstated.js';
import { departmentNumberDiffers } from './department-number-differs.js';
import { emptyCell } from './empty-cell.js';
import { grandTotalDiffers } from './grand-total-differs.js';
import { figureDamaged } from './figure-damaged.js';
import { statementAbsent } from './statement-absent.js';
import { groupCountDiffers } from './group-count-differs.js';
import { headingDamaged } from './heading-damaged.js';
import { listMissing } from './list-missing.js';
import { listSumDiffers } from './list-sum-differs.js';
import { listTotalDiffers } from './list-total-differs.js';
import { numberDisorder } from './number-disorder.js';
import { numberMissing } from './number-missing.js';
import { numberRepeated } from './number-repeated.js';
import { numberUnreadable } from './number-unreadable.js';
import { rowCells } from './row-cells.js';
import { rowsRunTogether } from './rows-run-together.js';
import { strayText } from './stray-text.js';

/** The rules, in the order in which a report names their findings. */
export const RULES: readonly Rule[] = [
  grandTotalDiffers,
  listSumDiffers,
  listTotalDiffers,
  categoryCountDiffers,
  categoryAbsent,
  categoryUnstated,
  categoryStatedTwice,
  categoryNumberDiffers,
  departmentNumberDiffers,
  groupCountDiffers,
  figureDamaged,
  statementAbsent,
  numberMissing,
  numberRepeated,
  numberDisorder,
  numberUnreadable,
  rowCells,
  rowsRunTogether,
  strayText,
  emptyCell,
  headingDamaged,
  categoryScattered,
  categorySlip,
  listMissing,
  acceptanceExpired,
  acceptanceStale,
];
