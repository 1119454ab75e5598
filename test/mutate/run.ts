import { Random } from '../townships/index.js';
import { isAtLeast } from '../../pipeline/common/severity.js';
import { checkDocument } from '../../pipeline/index.js';
import type { Finding } from '../../pipeline/model.js';
import type { Draft } from './draft.js';
import type { Kind, Slip, Where } from './kind.js';

/** How a slip fared. */
export interface Trial {
  slip: Slip;
  found: boolean;
  placed: boolean;
  /** The rules that found it, placed or not. */
  rules: readonly string[];
  /** New findings that are neither at a right place nor at one where a consequence is told. */
  noise: readonly Finding[];
  /** All new findings. */
  findings: readonly Finding[];
  /** Why the document was not checked at all. */
  refused: string | null;
}

/** A kind with its trials. */
export interface Outcome {
  kind: Kind;
  trials: readonly Trial[];
}

const nameOf = ({ ruleId, fingerprint }: Finding): string => `${ruleId} ${fingerprint}`;

/** The findings of a text, or why it was refused. */
async function findingsOf(text: string): Promise<{ findings: readonly Finding[]; refused: string | null }> {
  const done = await checkDocument('slip', new TextEncoder().encode(text), { lang: 'en' });
  if (!done.ok) return { findings: [], refused: done.failure.message.en };
  return { findings: done.value.report.findings, refused: null };
}

/** The findings that a sound document has already, by rule and fingerprint. */
export async function knownOf(draft: Draft): Promise<ReadonlySet<string>> {
  return new Set((await findingsOf(draft.text)).findings.map(nameOf));
}

function linesOf({ place, related }: Finding): number[] {
  return [place, ...related.map((each) => each.place)].flatMap((each) =>
    each?.kind === 'text' ? [each.line] : [],
  );
}

/** True where a finding is at a right place: its line, and its list and item where they are given. */
export function isAt(finding: Finding, { lines, list, items }: Where): boolean {
  if (list !== undefined && finding.list !== list) return false;
  if (items !== undefined && !items.includes(finding.item)) return false;
  return linesOf(finding).some((line) => lines.includes(line));
}

async function tryOut(kind: Kind, slip: Slip, known: ReadonlySet<string>): Promise<Trial> {
  const { findings: all, refused } = await findingsOf(slip.text);
  const findings = all.filter((finding) => !known.has(nameOf(finding)));
  const grave = findings.filter(({ severity }) => isAtLeast(severity, kind.least));
  const placed = grave.filter((finding) => slip.where.some((where) => isAt(finding, where)));
  const right = [...slip.where, ...(slip.echo ?? [])];
  return {
    slip,
    // A document that cannot be read as a duty list any more is not passed over in silence.
    found: grave.length > 0 || refused !== null,
    placed: placed.length > 0 || refused !== null,
    rules: [...new Set((placed.length > 0 ? placed : grave).map(({ ruleId }) => ruleId))],
    noise: findings.filter((finding) => !right.some((where) => isAt(finding, where))),
    findings,
    refused,
  };
}

/** A seed of its own for each kind, so that a new kind moves no other. */
function seedOf(seed: number, id: string): number {
  let mixed = seed >>> 0;
  for (const character of id) mixed = (Math.imul(mixed, 31) + character.charCodeAt(0)) >>> 0;
  return mixed;
}

/** Different slips of a kind: fewer where the document has fewer places for it. */
export function slipsOf(kind: Kind, draft: Draft, seed: number, each: number): Slip[] {
  const random = new Random(seedOf(seed, kind.id));
  const slips = new Map<string, Slip>();
  for (let attempt = 0; attempt < each * 20 && slips.size < each; attempt++) {
    const slip = kind.apply(draft, random);
    if (slip !== null && slip.text !== draft.text) slips.set(slip.text, slip);
  }
  return [...slips.values()];
}

/** Tries a kind of slip out. */
export async function runKind(
  kind: Kind,
  draft: Draft,
  known: ReadonlySet<string>,
  { seed, each }: { seed: number; each: number },
): Promise<Outcome> {
  const trials: Trial[] = [];
  for (const slip of slipsOf(kind, draft, seed, each)) trials.push(await tryOut(kind, slip, known));
  return { kind, trials };
}

/** True where a slip was made, found and placed each time. */
export function isComplete({ trials }: Outcome): boolean {
  return trials.length > 0 && trials.every(({ found, placed }) => found && placed);
}
