import type { Finding, Report } from '../../model.js';
import { groupsOf } from './order.js';

/** A finding with the number by which people call it; what follows from another names it. */
export interface Entry {
  finding: Finding;
  /** 2, or 2.1 of what follows from 2. */
  label: string;
  consequence: boolean;
}

/** The findings, causes first, each before what follows from it, with their numbers. */
export function entriesOf({ findings }: Pick<Report, 'findings'>): Entry[] {
  let cause = 0;
  return groupsOf(findings).flatMap(({ causes }) =>
    causes.flatMap(({ head, consequences }) => {
      cause++;
      const own: Entry = { finding: head, label: String(cause), consequence: false };
      const rest = consequences.map((finding, index): Entry => ({
        finding,
        label: `${cause}.${index + 1}`,
        consequence: true,
      }));
      return [own, ...rest];
    }),
  );
}
