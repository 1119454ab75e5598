import { say } from '../../common/result.js';
import type { Finding, JudgedLine, Lang, LedgerLine, Scope, Subject, Text } from '../../model.js';
import type { Facts } from '../facts.js';
import { judgeLedger, type Judgement } from './judge.js';
import type { TableFault } from './faults.js';

/** A finding, and the fact that it tells, where it tells one that others follow from. */
export interface Told {
  finding: Finding;
  /** What the rule looks at; null for a note of a stage. */
  scope: Scope | null;
  tells: object | null;
}

/** The ledger with its causes, and the findings that know what explains them. */
export interface Explained {
  ledger: JudgedLine[];
  findings: Finding[];
}

/** Holds ledger and findings against the faults of the tables: what follows from one of them says so. */
export function explainFindings(facts: Facts, told: readonly Told[], lang: Lang): Explained {
  const heads = new Map<object, Finding>();
  for (const { finding, tells } of told) if (tells !== null && !heads.has(tells)) heads.set(tells, finding);
  const judgements = judgeLedger(facts, (fact) => (heads.get(fact)?.accepted ?? null) !== null);
  const ledger = facts.ledger.map((line, index) => judgedLine(line, judgements[index], heads, lang));
  const judged = facts.ledger.map((line, index) => ({ line, judgement: judgements[index] }));
  const ofFigures = new Map(judged.map((each) => [each.line.figure, each]));
  const findings = told.map((each): Finding => {
    const { finding } = each;
    const { subject } = finding;
    const of =
      subject.kind === 'figure'
        ? ofFigures.get(subject.figure)
        : judged.find(({ line }) => isAbout(subject, line));
    const because =
      (of?.judgement?.explained === true ? headOf(of.judgement.faults, heads) : null) ??
      repeatOf(facts, each, heads) ??
      renamedAs(facts, finding, heads);
    const message = finding.message + evidenceWords(of, lang) + originWords(each, judged, lang);
    return { ...finding, message, because: because === finding.fingerprint ? null : because };
  });
  return { ledger, findings };
}

/** Of rows that stand among those of another category: that the stated counts have them there. */
function originWords(
  { tells, finding }: Told,
  judged: readonly { line: LedgerLine; judgement: Judgement | undefined }[],
  lang: Lang,
): string {
  if (tells === null) return '';
  for (const { line, judgement } of judged) {
    if (judgement?.explained !== true || line.category === null) continue;
    const moved = judgement.faults.find(({ fact, changes }) => fact === tells && changes.length > 1)?.changes;
    const [from, to] = moved ?? [];
    if (to?.categories.includes(line.category) !== true) continue;
    // Of a category that is misspelt the finding itself says which is meant.
    if (finding.expected === line.category)
      return say('，说明写的项数也是这样', '; the stated counts say so too')[lang];
    const words = say(
      `；按说明写的项数应属“${line.category}”，似由“${line.category}”移到（或误写成）“${from?.categories[0]}”`,
      `; by the stated counts it belongs to “${line.category}” and was moved to “${from?.categories[0]}”, or miswritten`,
    );
    return words[lang];
  }
  return '';
}

function judgedLine(
  line: LedgerLine,
  judgement: Judgement | undefined,
  heads: ReadonlyMap<object, Finding>,
  lang: Lang,
): JudgedLine {
  const { cause = null, faults = [], evidence = [] } = judgement ?? {};
  const fingerprints = faults.flatMap(({ fact }) => heads.get(fact)?.fingerprint ?? []);
  return {
    ...line,
    cause,
    faults: [...new Set(fingerprints)],
    evidence: evidence.map((words) => words[lang]),
  };
}

function headOf(faults: readonly TableFault[], heads: ReadonlyMap<object, Finding>): string | null {
  for (const { fact } of faults) {
    const head = heads.get(fact);
    if (head !== undefined) return head.fingerprint;
  }
  return null;
}

/** True for a finding of a category that the statement leaves out. */
function isAbout(subject: Subject, line: LedgerLine): boolean {
  if (subject.kind !== 'category' || line.stated !== null || line.kind !== 'category-count') return false;
  return subject.list === line.list && subject.category === line.category;
}

/** What is found in a row that stands twice, number and all, follows from its number that stands twice. */
function repeatOf(
  { list, numbering }: Facts,
  { finding: { subject }, scope }: Told,
  heads: ReadonlyMap<object, Finding>,
): string | null {
  if (scope !== 'repeats') return null;
  if (subject.kind !== 'cell' && subject.kind !== 'row') return null;
  const item = list.lists[subject.list][subject.row];
  const repeat = numbering[subject.list].repeats.find((each) => each.item === item);
  if (repeat === undefined || repeat.item.name !== repeat.earlier.name) return null;
  return heads.get(repeat)?.fingerprint ?? null;
}

/** A category that the statement leaves out follows from the other name that it gives it. */
function renamedAs(
  { renamedCategories }: Facts,
  { subject }: Finding,
  heads: ReadonlyMap<object, Finding>,
): string | null {
  const renamed = renamedCategories.find(({ meant }) => isAbout(subject, meant));
  const head = renamed === undefined ? undefined : heads.get(renamed);
  return head === undefined || head.accepted !== null ? null : head.fingerprint;
}

/** What shows that it is the text which is wrong: 很可能是这里写错了，应为 110（表中实有数与各类项数之和一致）. */
function evidenceWords(
  of: { line: LedgerLine; judgement: Judgement | undefined } | undefined,
  lang: Lang,
): string {
  const { line, judgement } = of ?? {};
  if (judgement?.cause !== 'text' || judgement.evidence.length === 0) return '';
  const { evidence } = judgement;
  const words: Text = say(
    `；很可能是这里写错了，应为 ${line?.counted}（表中实有数与${evidence.map(({ zh }) => zh).join('、')}一致）`,
    `; probably this is wrong and ${line?.counted} is meant: the rows agree with ${evidence.map(({ en }) => en).join(', ')}`,
  );
  return words[lang];
}
