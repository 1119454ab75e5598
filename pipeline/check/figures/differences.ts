import type { FigureKind, LedgerLine, Place } from '../../model.js';
import type { Facts } from '../facts.js';

/** The stated figures of a kind that the tables do not hold. */
export function* different(
  facts: Facts,
  kind: FigureKind,
): Generator<{ line: LedgerLine; place: Place | null }> {
  for (const line of facts.ledger) {
    if (line.kind === kind && line.result === 'different') yield { line, place: line.place };
  }
}
