import type { CountyInput } from '../input.js';
import { categoriesTable } from './categories.js';
import { contradictionsTable } from './contradictions.js';
import { copiesTable } from './copies.js';
import { doubtsTable } from './doubts.js';
import { findingsTable } from './findings.js';
import { firstTable } from './first.js';
import { itemsTable } from './items.js';
import type { CountyTable } from './table.js';
import { thresholdsTable } from './thresholds.js';
import { townshipsTable } from './townships.js';
import { wordingsTable } from './wordings.js';

/** The tables of a county, what is to be settled first before all others; the departments are each output's own. */
export function countyTables(input: CountyInput): CountyTable[] {
  return [
    firstTable(input),
    townshipsTable(input),
    contradictionsTable(input),
    copiesTable(input),
    itemsTable(input),
    wordingsTable(input),
    doubtsTable(input),
    thresholdsTable(input),
    categoriesTable(input),
    findingsTable(input),
  ];
}
