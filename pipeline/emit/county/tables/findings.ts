import { RULES } from '../../../check/rules.js';
import { openOf } from '../../words/outcome.js';
import { severityWord } from '../../words/severity-words.js';
import type { CountyInput } from '../input.js';
import { inWords, plain, toned, type CountyTable, type TableCell } from './table.js';

/** How many findings each township has of each rule, the rules in the order of the reports. */
export function findingsTable({ county, lang }: CountyInput): CountyTable {
  const counts = county.townships.map(({ report }) => {
    const own = new Map<string, number>();
    for (const { ruleId } of openOf(report.findings)) own.set(ruleId, (own.get(ruleId) ?? 0) + 1);
    return own;
  });
  const known = new Map(RULES.map((rule) => [rule.id, rule]));
  const ids = [...known.keys(), ...counts.flatMap((own) => [...own.keys()])];
  const rows = [...new Set(ids)].flatMap((id): TableCell[][] => {
    const own = counts.map((each) => each.get(id) ?? 0);
    const total = own.reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    const rule = known.get(id);
    const severity = rule?.severity ?? 'info';
    return [
      [
        plain(rule?.docs[lang].title ?? id),
        toned(severityWord(severity, lang), severity),
        plain(total),
        plain(own.filter((count) => count > 0).length),
        ...own.map((count) => toned(count === 0 ? '' : count, count === 0 ? undefined : severity)),
      ],
    ];
  });
  return {
    id: 'findings',
    title: inWords(lang, '问题（按核对项）', 'Findings by rule'),
    note: '',
    heads: [
      ...(lang === 'zh'
        ? ['核对项', '级别', '处数', '乡镇数']
        : ['rule', 'severity', 'findings', 'townships']),
      ...county.townships.map(({ name }) => name),
    ],
    rows,
    widths: [44, 8, 8, 8, ...county.townships.map(() => 10)],
    fixed: 1,
  };
}
