import { whyUncountable } from '../../common/uncountable.js';
import type { DutyList, LedgerLine, Text } from '../../model.js';

/** Stated figures that cannot be held against the tables, those with one reason together, in their order. */
export function unverifiableGroups<Line extends LedgerLine>(
  list: DutyList | null,
  lines: readonly Line[],
): { reason: Text; lines: Line[] }[] {
  const groups: { reason: Text; lines: Line[] }[] = [];
  for (const line of lines) {
    const reason = whyUncountable(list, line);
    const group = groups.find((each) => each.reason.zh === reason.zh);
    if (group === undefined) groups.push({ reason, lines: [line] });
    else group.lines.push(line);
  }
  return groups;
}
