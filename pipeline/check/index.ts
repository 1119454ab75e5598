import { isAtLeast } from '../common/severity.js';
import type { CheckOptions, DutyList, Finding, Lang, Note, Report } from '../model.js';
import { decide } from './acceptances/decisions.js';
import { Fingerprints, withoutPlaces } from './fingerprint.js';
import { factsOf, type Facts } from './facts.js';
import type { Defect, Rule } from './rule.js';
import { RULES } from './rules.js';

/** DutyList → Report: the ledger of stated figures, and the findings of all rules in a fixed order. */
export function check(list: DutyList, options: CheckOptions = {}): Report {
  const { lang = 'zh', failOn = 'error' } = options;
  const fingerprints = new Fingerprints();
  const rules = rulesOf(options);
  const facts = factsOf(list, options);
  const ask = (asked: readonly Rule[], facts: Facts): Finding[] =>
    asked.flatMap((rule) =>
      [...rule.check(facts)].map((defect) => findingOf(rule, defect, fingerprints, lang)),
    );
  const found = ask(
    rules.filter((rule) => rule.scope !== 'acceptances'),
    facts,
  );
  for (const note of list.notes)
    if (note.level === 'info') found.push(findingOfNote(note, fingerprints, lang));
  const decisions = decide(found, options);
  const findings = [
    ...found.map((finding) => ({ ...finding, accepted: decisions.held.get(finding.fingerprint) ?? null })),
    ...ask(
      rules.filter((rule) => rule.scope === 'acceptances'),
      factsOf(list, options, decisions),
    ),
  ];
  const uncertain = list.notes
    .filter((note) => note.level === 'uncertain')
    .map((note) => ({ message: note.message[lang], place: note.place }));
  const fails = findings.some((finding) => finding.accepted === null && isAtLeast(finding.severity, failOn));
  return {
    document: list.document,
    // What could not be read surely may have made the findings: they are told, and so is the doubt.
    status: uncertain.length > 0 ? 'inconclusive' : fails ? 'fail' : 'pass',
    methods: list.source.methods,
    rules: rules.map((rule) => rule.id),
    ledger: [...facts.ledger],
    findings,
    uncertain,
  };
}

/** The rules that are asked, each with the severity that the caller gives it. */
function rulesOf({ rules = {} }: CheckOptions): Rule[] {
  return RULES.flatMap((rule) => {
    const severity = rules[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : [severity === rule.severity ? rule : { ...rule, severity }];
  });
}

/** What a stage wants a person to know of its reading, as a finding of no gravity. */
function findingOfNote({ code, message, place }: Note, fingerprints: Fingerprints, lang: Lang): Finding {
  const defect: Defect = { list: null, place, message, key: withoutPlaces(message.zh) };
  return findingOf({ id: code, severity: 'info' }, defect, fingerprints, lang);
}

function findingOf(
  rule: Pick<Rule, 'id' | 'severity'>,
  defect: Defect,
  fingerprints: Fingerprints,
  lang: Lang,
): Finding {
  return {
    ruleId: rule.id,
    severity: rule.severity,
    list: defect.list,
    item: defect.item?.number ?? null,
    message: defect.message[lang],
    expected: defect.expected == null ? null : String(defect.expected),
    actual: defect.actual == null ? null : String(defect.actual),
    place: defect.place,
    spot: defect.spot ?? null,
    related: (defect.related ?? []).map(({ message, place }) => ({ message: message[lang], place })),
    accepted: null,
    fingerprint: fingerprints.of(rule.id, defect),
  };
}
