import type { Finding } from '../../pipeline/model.js';
import type { Draft } from './draft.js';
import type { Outcome, Trial } from './run.js';

const count = (trials: readonly Trial[], test: (trial: Trial) => boolean): string =>
  `${trials.filter(test).length}/${trials.length}`;

/** A line of the table: kind, found, placed, other new findings, the rules, and what the editor did. */
export function tableLine({ kind, trials }: Outcome, width: number): string {
  const rules = new Map<string, number>();
  for (const id of trials.flatMap((trial) => trial.rules)) rules.set(id, (rules.get(id) ?? 0) + 1);
  const refused = trials.filter((trial) => trial.refused !== null).length;
  const named = [
    ...[...rules].sort((a, b) => b[1] - a[1]).map(([id]) => id),
    ...(refused > 0 ? ['(refused)'] : []),
  ];
  return [
    kind.id.padEnd(width),
    count(trials, ({ found }) => found).padStart(5),
    count(trials, ({ placed }) => placed).padStart(6),
    String(trials.reduce((sum, { noise }) => sum + noise.length, 0)).padStart(5),
    ` ${named.join(', ') || '-'}  | ${kind.what}`,
  ].join(' ');
}

/** The heading of the table. */
export function tableHeading(width: number): string {
  return `${'kind'.padEnd(width)} ${'found'.padStart(5)} ${'placed'.padStart(6)} ${'noise'.padStart(5)}  rules  | what an editor did`;
}

/** Characters around a change, and findings of a slip, that are shown. */
const SHOWN = 40;
const TOLD = 8;

/** A text with its invisible characters named. */
function visible(text: string): string {
  return text
    .replaceAll('\t', '⇥')
    .replace(/[^\P{C}\n]|\u00a0|\u3000/gu, (character) => `⟨U+${character.codePointAt(0)?.toString(16)}⟩`);
}

/** What stands at the change, with some characters around it. */
function around(line: string, start: number, end: number): string {
  const cut =
    line.length - end > start ? line.slice(Math.max(0, start - SHOWN), line.length - end + SHOWN) : '';
  return visible(cut || line.slice(Math.max(0, start - SHOWN), start + SHOWN));
}

/** The lines that a slip changed, before and after: the first few, cut to what is different. */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let top = 0;
  while (top < old.length && top < now.length && old[top] === now[top]) top++;
  let bottom = 0;
  while (
    bottom < Math.min(old.length, now.length) - top &&
    old[old.length - 1 - bottom] === now[now.length - 1 - bottom]
  )
    bottom++;
  const removed = old.slice(top, old.length - bottom);
  const added = now.slice(top, now.length - bottom);
  const [one = '', two = ''] = [removed[0], added[0]];
  let start = 0;
  while (start < Math.min(one.length, two.length) && one[start] === two[start]) start++;
  let end = 0;
  const rest = Math.min(one.length, two.length) - start;
  while (end < rest && one[one.length - 1 - end] === two[two.length - 1 - end]) end++;
  const more = (lines: readonly string[]): string =>
    lines.length > 1 ? ` (and ${lines.length - 1} more lines)` : '';
  return [
    ...(removed.length > 0 ? [`    - ${top + 1}: ${around(one, start, end)}${more(removed)}`] : []),
    ...(added.length > 0 ? [`    + ${top + 1}: ${around(two, start, end)}${more(added)}`] : []),
  ];
}

/** What a rule author wants to see of a slip that was missed: the change, the right places, the new findings. */
export function missedLines({ kind }: Outcome, { slip, found, findings }: Trial, draft: Draft): string[] {
  return [
    `${kind.id}: ${found ? 'found, not placed' : 'not found'} (counts from ${kind.least})`,
    ...changedLines(draft.text, slip.text),
    ...slip.where.map(
      ({ lines, list, items }) =>
        `    right: line ${lines.slice(0, 8).join(', ')}${lines.length > 8 ? '…' : ''}` +
        (list === undefined ? '' : `, list ${list}`) +
        (items === undefined ? '' : `, item ${items.slice(0, 8).join(', ')}`),
    ),
    ...findings.slice(0, TOLD).map((finding) => `    told: ${findingText(finding)}`),
    ...(findings.length > TOLD ? [`    and ${findings.length - TOLD} more`] : []),
  ];
}

/** What a rule author wants to see of the noise of a slip: the change, and what else was told. */
export function noiseLines({ kind }: Outcome, { slip, noise }: Trial, draft: Draft): string[] {
  return [
    `${kind.id}: ${noise.length} other findings`,
    ...changedLines(draft.text, slip.text),
    ...noise.slice(0, TOLD).map((finding) => `    noise: ${findingText(finding)}`),
    ...(noise.length > TOLD ? [`    and ${noise.length - TOLD} more`] : []),
  ];
}

function findingText({ ruleId, severity, list, item, place, message }: Finding): string {
  const where = place?.kind === 'text' ? `line ${place.line}` : 'no place';
  return `${severity} ${ruleId}, ${list ?? 'no list'}, ${item === null ? 'no item' : `item ${item}`}, ${where}: ${message}`;
}
