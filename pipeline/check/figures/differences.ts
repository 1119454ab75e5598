import type { FigureKind, LedgerLine } from '../../model.js';
import type { Facts } from '../facts.js';

/** The lines of the stated figures of a kind that the tables do not hold. */
export function* different(facts: Facts, kind: FigureKind): Generator<LedgerLine> {
  for (const line of facts.ledger) {
    if (line.kind === kind && line.result === 'different') yield line;
  }
}
