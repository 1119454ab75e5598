import type { About, Finding, ReviewDecision, Reviewed } from '../../model.js';

/** What a reviewer may say of a finding. */
export const DECISIONS = ['采纳', '不采纳', '待核'] as const;

/** The opinion with which a finding may stay, where the remark says why. */
export const STAYS = DECISIONS[1];

/** What is chosen, without the spaces that somebody has typed: one of `DECISIONS`, or what else stands there. */
export function plainOpinion(opinion: string): string {
  return opinion.replace(/\s/g, '');
}

/** What was decided of findings, by their fingerprints. */
export type Decided = ReadonlyMap<string, ReviewDecision>;

/** What the reviewer's columns show. */
type Shown = Pick<ReviewDecision, 'opinion' | 'remark' | 'by'>;

const NONE: Shown = { opinion: '', remark: '', by: '' };

/** What was decided of a finding; one that is accepted already is shown as not to be mended, with its reason. */
export function decisionOf({ fingerprint, accepted }: Finding, decided: Decided): Shown {
  const own = decided.get(fingerprint);
  if (own !== undefined) return own;
  if (accepted === null) return NONE;
  return { opinion: STAYS, remark: accepted.reason, by: accepted.by ?? '' };
}

/** Decisions on findings that are there no more: they are kept, and it is said. */
export function orphansOf(
  findings: readonly Finding[],
  decisions: Iterable<ReviewDecision>,
): ReviewDecision[] {
  const known = new Set(findings.map(({ fingerprint }) => fingerprint));
  return [...decisions].filter(({ fingerprint }) => !known.has(fingerprint));
}

/** Before what was written of a document that has changed since. */
const BEFORE = '（文件改动前）';

/**
 * What people wrote into the lines of the sign-off sheet. Who has signed has signed for one document: where it is another
 * by now, the lines are empty again, and what stood there is kept below.
 */
export function filledLines({ sha256, signOff }: Reviewed, { files }: About): Reviewed['signOff'] {
  const isSame = files.length === sha256.length && files.every((file) => sha256.includes(file.sha256));
  const { by, day, opinion } = signOff;
  if (isSame || (by === '' && day === '' && (opinion === '' || opinion.startsWith(BEFORE)))) return signOff;
  const said = [by, day, opinion].filter((each) => each !== '').join('，');
  return { by: '', day: '', opinion: `${BEFORE}${said}` };
}
