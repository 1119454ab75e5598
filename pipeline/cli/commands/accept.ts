import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { LIST_TEXT, LISTS } from '../../common/names.js';
import { meantWords } from '../../common/nearest.js';
import { failure, say, success } from '../../common/result.js';
import { RULES } from '../../check/rules.js';
import { withEntries } from '../../config/accepted-edit.js';
import { isDay, type AcceptedFinding } from '../../config/accepted.js';
import { entryOf, type Decision } from '../../config/entry.js';
import { printable } from '../../emit/words/printable.js';
import type { Finding, ListName, Report, Result, Scope, Text } from '../../model.js';
import type { Call } from '../call.js';
import { shownPath } from '../environment.js';
import type { ExitCode } from '../exit-code.js';
import type { Request } from '../options/arguments.js';
import { writeDecisionFile } from '../output/decision-file.js';
import { refuse } from '../output/refusal.js';
import { misuse, type Terminal } from '../output/terminal.js';
import { STDIN } from '../reading/load.js';
import { perform } from '../reading/perform.js';
import { failureOf, readText } from '../settings/config-files.js';
import { sidecarOf, today } from '../settings/decisions.js';
import { schemaPath } from '../settings/schema-path.js';

/** `qingdan accept`: checks a document and writes down which of its findings may stay, and why. */
export async function acceptCommand(call: Call): Promise<ExitCode> {
  const { request, terminal } = call;
  const { lang } = request;
  const asked = selectionOf(request);
  if ('wrong' in asked) return misuse(asked.wrong, lang, terminal);
  const { document, decision } = asked;
  const done = await perform('check', document, call);
  if (!done.ok) return refuse(done.failure, lang, terminal);
  const { report } = done.value;
  const findings = report.findings.filter(
    (each) => scopeOf(each.ruleId) !== 'acceptances' && asked.matches(each),
  );
  if (findings.length === 0) return refuse(nothing(document, request, report).failure, lang, terminal);
  const entries = findings.map((finding) => entryOf(finding, scopeOf(finding.ruleId), decision));
  const written = await write(document, entries, report, call);
  if (!written.ok) return refuse(written.failure, lang, terminal);
  tell(findings, written.value, request, terminal);
  // A number that may be a total is settled by its acceptance; what was not read surely is not.
  if (report.uncertain.some(({ numeral }) => numeral === null)) {
    const words = say(
      '注意：文件的读取不可靠，结论仍是“无法判断”',
      'mind: the reading is not sure; the document stays inconclusive',
    );
    terminal.err(`${words[lang]}\n`);
  }
  return 0;
}

/** What the arguments ask for, or what is wrong with them. */
function selectionOf(
  request: Request,
): { document: string; decision: Decision; matches: (finding: Finding) => boolean } | { wrong: Text } {
  const { rule, item, fingerprint, all = false, reason, by, until } = request.given;
  const [document, ...more] = request.documents;
  if (document === undefined || more.length > 0 || document === STDIN)
    return { wrong: say('accept 需要一个文件', 'accept takes one document') };
  if (reason === undefined || reason.trim() === '')
    return { wrong: say('accept 需要写明理由：--reason "…"', 'accept needs a reason: --reason "…"') };
  if (until !== undefined && !isDay(until))
    return {
      wrong: say(
        `--until 不是日期（如 2026-12-31）：“${until}”`,
        `--until is no day (as 2026-12-31): “${until}”`,
      ),
    };
  if (until !== undefined && until < today())
    return { wrong: say(`--until ${until} 已经过去`, `--until ${until} is past`) };
  const selected = rule !== undefined || item !== undefined || fingerprint !== undefined;
  if (selected === all)
    return {
      wrong: say(
        'accept 需要写明确认保留哪些问题：--rule、--item、--fingerprint，或者 --all',
        'accept needs to know which findings: --rule, --item, --fingerprint, or --all',
      ),
    };
  const row = item === undefined ? null : rowOf(item);
  if (row !== null && 'wrong' in row) return row;
  return {
    document,
    decision: { reason, ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }) },
    matches: (finding) =>
      (rule === undefined || finding.ruleId === rule) &&
      (fingerprint === undefined || finding.fingerprint === fingerprint) &&
      (row === null || (finding.list === row.list && (row.number === null || finding.item === row.number))),
  };
}

/** basic/23, 基本履职/23: a row of a list; basic: all that is found in it. */
function rowOf(item: string): { list: ListName; number: number | null } | { wrong: Text } {
  const [name = '', number, ...more] = item.split('/');
  const list = LISTS.find((each) => name === each || name === LIST_TEXT[each].zh);
  if (list === undefined) {
    const meant = meantWords(name, LISTS);
    const known = LISTS.join(', ');
    return {
      wrong: say(
        `没有清单“${name}”${meant.zh}，可用：${known}`,
        `there is no list “${name}”${meant.en}; known: ${known}`,
      ),
    };
  }
  if (number === undefined) return { list, number: null };
  if (!/^\d{1,6}$/.test(number) || more.length > 0)
    return {
      wrong: say(`--item 的写法是 basic/23，不是“${item}”`, `--item is written basic/23, not “${item}”`),
    };
  return { list, number: Number(number) };
}

async function write(
  document: string,
  entries: readonly AcceptedFinding[],
  report: Report,
  { request: { lang }, environment: { cwd } }: Call,
): Promise<Result<{ file: string; added: number; changed: number }>> {
  const path = resolve(cwd, sidecarOf(document));
  const there = existsSync(path) ? readText(path, cwd) : success(null);
  if (!there.ok) return failureOf(document, there.failure);
  const order = report.findings.map((finding) => finding.fingerprint);
  const schema = schemaPath('accepted', dirname(path));
  const edited = await withEntries(shownPath(path, cwd), there.value, entries, order, { lang, schema });
  if (!edited.ok) return failureOf(document, edited.failure);
  const { text, added, changed } = edited.value;
  const written = writeDecisionFile(path, text, { overwrite: true, cwd });
  return written.ok ? success({ file: written.value, added, changed }) : written;
}

function tell(
  findings: readonly Finding[],
  { file, added, changed }: { file: string; added: number; changed: number },
  { lang }: Request,
  terminal: Terminal,
): void {
  const head = say(
    `新确认保留 ${added} 处问题${changed > 0 ? `，更新 ${changed} 处` : ''}，写入 ${printable(file)}：`,
    `${added} accepted${changed > 0 ? `, ${changed} changed` : ''}, written to ${printable(file)}:`,
  );
  const lines = findings.map(({ ruleId, message }) => `  ${ruleId}  ${printable(message)}`);
  terminal.out(`${[head[lang], ...lines].join('\n')}\n`);
}

/** The failure where nothing matches, with the rule that was probably meant. */
function nothing(document: string, { given }: Request, report: Report) {
  const rule = given.rule ?? '';
  const known = [...report.rules, ...report.findings.map((each) => each.ruleId)];
  if (given.rule !== undefined && !known.includes(rule) && !RULES.some(({ id }) => id === rule)) {
    const meant = meantWords(rule, known);
    return failure(
      document,
      'usage',
      say(`没有核对项“${rule}”${meant.zh}`, `there is no rule “${rule}”${meant.en}`),
      say('核对项见 qingdan explain', 'qingdan explain lists the rules'),
    );
  }
  return failure(
    document,
    'usage',
    say('没有符合条件的问题，未作改动', 'no such finding: nothing was accepted'),
    say('用 qingdan check 看有哪些问题', 'qingdan check says what there is'),
  );
}

function scopeOf(ruleId: string): Scope | null {
  return RULES.find((rule) => rule.id === ruleId)?.scope ?? null;
}
