import type { County, CountyDecision, CountyOptions, CountyTownship, LeftDecision } from '../../model.js';
import { neutralText, ownNames } from '../own-names.js';
import { itemOf, rowsOf, townshipsIn } from '../rows.js';
import { CLUSTER_SETTINGS } from '../settings.js';
import { candidatePairs } from './candidates.js';
import { decidedOf, type Decided } from './decided.js';
import { doubtsOf } from './doubts.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { dutyForms } from './duty-form.js';
import { likeness, profilesOf } from './likeness.js';
import { linesOf } from './lines.js';
import { groupWordings, type Groups, type Groupable, type Links } from './linkage.js';
import { thresholdsOf } from './thresholds.js';
import { wordingsOf, type Wording } from './wordings.js';

/** What clustering gives of a county. */
export type Clustered = Pick<County, 'lines' | 'doubts' | 'threshold' | 'thresholds' | 'decisions'>;

/** Each item of a county once, under all its wordings. */
export function clusterItems(townships: readonly CountyTownship[], options: CountyOptions): Clustered {
  const { decisions = [], threshold = CLUSTER_SETTINGS.threshold } = options;
  const own = townships.map(({ list }) => ownNames(list.place));
  const rows = rowsOf(townships).map((row) => {
    const { name } = itemOf(townships, row);
    return { row, printed: name, neutral: neutralText(name, own[row.township] ?? null) };
  });
  const wordings = wordingsOf(rows, townships.length);
  const decided = decidedOf(decisions, wordings, (text) =>
    own.reduce((neutral, names) => neutralText(neutral, names), text),
  );
  const groupable = groupableOf(wordings, evidenceOf(townships), decided.links);
  const groups = groupWordings(groupable, threshold);
  const { lines, lineOf } = linesOf(townships, wordings, groups);
  return {
    lines,
    doubts: doubtsOf({ ...groupable, wordings, groups, threshold, lineOf }),
    threshold,
    thresholds: thresholdsOf(groupable, wordings, { threshold, groups }),
    decisions: keptOf(decisions, decided, groups, wordings, townships),
  };
}

/** Wordings with all that it takes to group them. */
export function groupableOf(wordings: readonly Wording[], evidence: Evidence, links: Links): Groupable {
  const formOf = dutyForms();
  const made = profilesOf(wordings.map(({ neutral }) => formOf(neutral)));
  const { profiles, weights } = made;
  return {
    townships: wordings.map(({ townships }) => townships),
    pairs: candidatePairs(wordings, made, CLUSTER_SETTINGS.least),
    likeness: (one, other) => {
      const [left, right] = [profiles[one], profiles[other]];
      return left === undefined || right === undefined ? 0 : likeness(left, right, weights);
    },
    standings: wordings.map(({ rows }) => evidence.standingOf(rows)),
    between: evidence.between,
    links,
  };
}

/** Which decisions hold, and which cannot be kept. */
function keptOf(
  decisions: readonly CountyDecision[],
  { links, sources, left }: Decided,
  { refused }: Groups,
  wordings: readonly Wording[],
  townships: readonly CountyTownship[],
): County['decisions'] {
  const barred = refused.flatMap(({ link, why }): LeftDecision[] => {
    const [decision, pair] = [sources[link], links.same[link]];
    if (decision === undefined || pair === undefined) return [];
    const [one, other] = pair.map((index) => wordings[index]);
    const shared = townshipsIn(one?.rows ?? []).find((each) => townshipsIn(other?.rows ?? []).includes(each));
    const place = shared === undefined ? null : (townships[shared]?.name ?? null);
    return [{ decision, why, about: why === 'one-township' && place !== null ? place : (other?.text ?? '') }];
  });
  const all = [...left, ...barred];
  return { kept: decisions.filter((each) => !all.some(({ decision }) => decision === each)), left: all };
}
