import { isOpen } from '../common/open-finding.js';
import { isAtLeast, usualSeverity } from '../common/severity.js';
import type {
  CheckOptions,
  DutyList,
  Finding,
  KnownFinding,
  Lang,
  Note,
  Report,
  Severity,
} from '../model.js';
import { decide } from './acceptances/decisions.js';
import { withoutTold } from './causes/told-already.js';
import { explainFindings, type Told } from './causes/explain-findings.js';
import { Fingerprints, withoutPlaces } from './fingerprint.js';
import { Locator } from './locate.js';
import type { Defect, Rule } from './rule.js';
import { type Facts, factsOf } from './facts.js';
import { accountOf, totalsInDoubt } from './figures/numeral-account.js';
import { ofRecognized, recognizedPlaces } from './recognized.js';
import { RULES } from './rules.js';
import { spaced } from './words/message-words.js';
import type { About } from './subjects.js';

/** DutyList → Report: the ledger of stated figures, and the findings of all rules in a fixed order. */
export function check(list: DutyList, options: CheckOptions = {}): Report {
  const { lang = 'zh', failOn = 'error' } = options;
  const making: Making = {
    locator: new Locator(list),
    fingerprints: new Fingerprints(),
    lang,
    isRecognized: recognizedPlaces(list),
  };
  const rules = rulesOf(options);
  const facts = factsOf(list, options);
  const found = [
    ...withoutTold(
      ask(
        rules.filter((rule) => rule.scope !== 'acceptances'),
        facts,
        making,
      ),
      new Set(rules.flatMap((rule) => (rule.yields === true ? rule.id : []))),
    ),
    ...toldByNotes(list, making),
  ];
  const decisions = decide(
    found.map(({ finding }) => finding),
    options,
    new Set(RULES.flatMap((rule) => (severityOf(rule, options) === 'off' ? rule.id : []))),
  );
  const isKnown = knownIn(options.baseline ?? []);
  const decided = found.map((told): Told => {
    const accepted = decisions.held.get(told.finding.fingerprint) ?? null;
    return { ...told, finding: { ...told.finding, accepted, ...(isKnown(told.finding) && { known: true }) } };
  });
  const explained = explainFindings(facts, decided, lang);
  const ofAcceptances = ask(
    rules.filter((rule) => rule.scope === 'acceptances'),
    factsOf(list, options, decisions),
    making,
  );
  const findings = [...explained.findings, ...ofAcceptances.map(({ finding }) => finding)];
  const uncertain = [
    ...list.notes
      .filter((note) => note.level === 'uncertain')
      .map((note) => ({ message: note.message[lang], place: note.place, numeral: null })),
    ...unproven(list, facts, findings),
  ];
  const fails = findings.some((finding) => isOpen(finding) && isAtLeast(finding.severity, failOn));
  return {
    document: list.document,
    // What could not be read surely may have made the findings: they are told, and so is the doubt.
    status: uncertain.length > 0 ? 'inconclusive' : fails ? 'fail' : 'pass',
    methods: list.source.methods,
    rules: rules.map((rule) => rule.id),
    ledger: explained.ledger,
    findings,
    numerals: accountOf(facts, options.numbers, lang),
    uncertain,
  };
}

/** Tells of a finding whether an old revision had it, with the same values: a total that was wrong by one may not be by two. */
function knownIn(baseline: readonly KnownFinding[]): (finding: KnownFinding) => boolean {
  const keyOf = ({ fingerprint, expected, actual }: KnownFinding): string =>
    JSON.stringify([fingerprint, expected, actual]);
  const known = new Set(baseline.map(keyOf));
  return (finding) => known.has(keyOf(finding));
}

/** The numbers that may be a total which nothing else tells: until a person has looked, nothing is proven. */
function unproven(list: DutyList, { ledger }: Facts, findings: readonly Finding[]): Report['uncertain'] {
  const numerals = new Map(list.statement.numerals.map((numeral) => [numeral.id, numeral]));
  const mayBeTotal = totalsInDoubt(ledger);
  return findings.flatMap((finding) => {
    const { subject, message, place } = finding;
    const numeral = subject.kind === 'numeral' ? numerals.get(subject.numeral) : undefined;
    if (numeral === undefined || !isOpen(finding) || !mayBeTotal(numeral)) return [];
    return [{ message, place, numeral: numeral.id }];
  });
}

/** The rules that are asked, each with the severity that the caller gives it. */
function rulesOf(options: CheckOptions): Rule[] {
  return RULES.flatMap((rule) => {
    const severity = severityOf(rule, options);
    return severity === 'off' ? [] : [severity === rule.severity ? rule : { ...rule, severity }];
  });
}

function severityOf(rule: Rule, { rules = {} }: CheckOptions): Severity | 'off' {
  return rules[rule.id] ?? usualSeverity(rule);
}

/** What it takes to make findings of the defects of one document. */
interface Making {
  locator: Locator;
  fingerprints: Fingerprints;
  lang: Lang;
  /** Whether a place holds recognized text; null where none does. */
  isRecognized: ReturnType<typeof recognizedPlaces>;
}

/** What rules find, and what each finding tells that others may follow from. */
function ask(rules: readonly Rule[], facts: Facts, making: Making): Told[] {
  return rules.flatMap((rule) =>
    [...rule.check(facts)].map((defect) => ({
      finding: findingOf(rule, defect, making),
      scope: rule.scope,
      tells: defect.tells ?? (defect.about.of === 'odd-row' ? defect.about.odd : null),
    })),
  );
}

function toldByNotes({ notes }: DutyList, making: Making): Told[] {
  return notes.flatMap((note, index) =>
    note.level === 'info' ? { finding: findingOfNote(note, index, making), scope: null, tells: null } : [],
  );
}

/** What a stage wants a person to know of its reading, as a finding of no gravity. */
function findingOfNote({ code, message, place }: Note, note: number, making: Making): Finding {
  const about: About = { of: 'subject', subject: { kind: 'note', note, span: null } };
  const defect: Defect = { list: null, about, place, message, key: withoutPlaces(message.zh) };
  return findingOf({ id: code, severity: 'info' }, defect, making);
}

function findingOf(
  rule: Pick<Rule, 'id' | 'severity'> & Partial<Pick<Rule, 'scope'>>,
  defect: Defect,
  making: Making,
): Finding {
  const { locator, fingerprints, lang, isRecognized } = making;
  const { subject, spot, place } = locator.locate(defect.about);
  const said = isRecognized?.(defect.place ?? place) === true ? ofRecognized(rule, defect.message) : null;
  return {
    ruleId: rule.id,
    severity: said?.severity ?? rule.severity,
    list: defect.list,
    item: defect.item?.number ?? null,
    message: spaced(said?.message ?? defect.message)[lang],
    expected: defect.expected == null ? null : String(defect.expected),
    actual: defect.actual == null ? null : String(defect.actual),
    place: defect.place === undefined ? place : defect.place,
    subject,
    spot,
    related: (defect.related ?? []).map(({ message, place }) => ({ message: spaced(message)[lang], place })),
    because: null,
    accepted: null,
    fingerprint: fingerprints.of(rule.id, defect),
  };
}
