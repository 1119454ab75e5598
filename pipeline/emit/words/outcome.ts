import { isOpen } from '../../common/open-finding.js';
import { largest } from '../../common/arrays.js';
import { countedBeside } from '../../common/beside.js';
import { isAbsentCategory } from '../../common/category-lines.js';
import { LIST_TEXT, LISTS } from '../../common/names.js';
import { byGravity } from '../../common/severity.js';
import type {
  DutyList,
  Finding,
  Lang,
  LedgerLine,
  ListName,
  Refusal,
  Report,
  Severity,
} from '../../model.js';
import { countWord } from '../../common/count-word.js';
import { uncheckedCount } from './unchecked-numbers.js';

/** Characters of a message that the verdict takes over: it is one line. */
const MOST = 60;

/** Whether a document can be printed, in one line without colours, with the first thing to do where there is one. */
export function verdictOf(report: Report, lang: Lang): string {
  const first = report.status === 'inconclusive' ? '' : firstToDo(report, lang);
  const verdict = shortVerdictOf(report, lang);
  return first === '' ? verdict : `${verdict}${lang === 'zh' ? '：' : ': '}${first}`;
}

/** How a document fared, in one line without colours: the short verdict, the figures, the findings. */
export function outcomeOf(report: Report, lang: Lang): string {
  return `${shortVerdictOf(report, lang)}${lang === 'zh' ? '。' : '. '}${countsOf(report, lang)}`;
}

/** Whether nothing is left to see before the document is printed. */
export function isClean(report: Report): boolean {
  return report.status === 'pass' && placesToSee(report) === 0 && statesFigures(report);
}

function shortVerdictOf(report: Report, lang: Lang): string {
  const zh = lang === 'zh';
  if (report.status === 'inconclusive') return `? ${doubtOf(report, lang)}`;
  if (report.status === 'fail') return zh ? '✗ 不能付印' : '✗ not to be printed';
  if (isClean(report))
    return `${zh ? '✓ 可以付印：未发现差错' : '✓ ready to print: no error found'}${uncheckedWords(report, lang)}`;
  const places = placesToSee(report);
  const nothing = zh
    ? '说明没有写可核对的数字，不能证明数字无误'
    : 'no figure was stated, so that nothing is proven of the figures';
  const see = zh ? `付印前有 ${places} 处请先看` : `look at ${countWord(places, 'place')} before printing`;
  const told = [...(statesFigures(report) ? [] : [nothing]), ...(places > 0 ? [see] : [])];
  return zh ? `! 未发现差错，但${told.join('；')}` : `! no error found, but ${told.join('; ')}`;
}

/** Why nothing can be told: the document was not read surely, or a number that may be a total is not understood. */
function doubtOf({ uncertain, numerals }: Report, lang: Lang): string {
  const zh = lang === 'zh';
  const open = new Set(uncertain.map(({ numeral }) => numeral));
  if (open.has(null)) {
    return zh
      ? '无法判断：有的内容读取不可靠，请先人工核对'
      : 'cannot tell: parts could not be read reliably; look at them first';
  }
  const phrases = numerals.flatMap(({ id, phrase }) => (open.has(id) ? phrase : []));
  return zh
    ? `无法判断：${phrases.map((phrase) => `“${phrase}”`).join('、')}可能是总数，没有认出，请先人工核对`
    : `cannot tell: ${phrases.map((phrase) => `“${phrase}”`).join(', ')} may be a total and was not understood; look at it first`;
}

/** How many numbers were not checked, behind a verdict that says that all is well; empty where all were. */
function uncheckedWords(report: Report, lang: Lang): string {
  const count = uncheckedCount(report);
  if (count === 0) return '';
  return lang === 'zh'
    ? `（另有 ${count} 个数字没有核对）`
    : ` (${countWord(count, 'more number')} not checked)`;
}

function statesFigures({ ledger }: Report): boolean {
  return ledger.some((line) => line.stated !== null);
}

/** What was held against what: 核对 60 个数字：…；差错 5 处（起因 1 处），存疑 7 处. */
export function countsOf({ ledger, findings }: Report, lang: Lang): string {
  const figures = ledger.filter((line) => line.stated !== null);
  const grave = graveWords(findings, lang);
  const zh = lang === 'zh';
  if (figures.length === 0) return zh ? `没有数字可核对；${grave}` : `no figure to verify; ${grave}`;
  const of = (result: LedgerLine['result']): number =>
    figures.filter((line) => line.result === result).length;
  return zh
    ? `核对数字 ${figures.length} 个：相符 ${of('equal')}，不符 ${of('different')}，无从核对 ${of('unverifiable')}；${grave}`
    : `${countWord(figures.length, 'figure')}: ${of('equal')} agree, ${of('different')} differ, ${of('unverifiable')} cannot be verified; ${grave}`;
}

/** The sums of the lists as stated and as counted: 说明写 245＝110＋101＋34，表中实有 244＝109＋101＋34. */
export function sumsOf(list: DutyList, { ledger }: Pick<Report, 'ledger'>, lang: Lang): string {
  const zh = lang === 'zh';
  const [plus, equals] = zh ? ['＋', '＝'] : [' + ', ' = '];
  const stated = (kind: LedgerLine['kind'], name: ListName | null): string => {
    const lines = ledger.filter(
      (line) => line.kind === kind && line.list === name && line.otherList === null,
    );
    return [...new Set(lines.flatMap((line) => line.stated ?? []))].join('/');
  };
  const parts = LISTS.map((name) => stated('list-total', name));
  const whole = stated('grand-total', null);
  const sum = parts.every((part) => part !== '') ? parts.join(plus) : '';
  const told = [whole, sum].filter((each) => each !== '').join(equals);
  const there = LISTS.filter((name) => list.tables[name] !== null);
  const missing = LISTS.filter((name) => list.tables[name] === null && stated('list-total', name) !== '0');
  const counts = there.map((name) => list.lists[name].length);
  const beside = largest(ledger.map((line) => countedBeside(list, line)));
  if (beside > 0) counts.push(beside);
  const total = counts.reduce((all, count) => all + count, 0);
  const counted = counts.length > 1 ? `${total}${equals}${counts.join(plus)}` : String(total);
  const names = missing.map((name) => LIST_TEXT[name][lang]).join(zh ? '、' : ', ');
  const left = missing.length === 0 ? '' : zh ? `（没有找到${names}清单）` : ` (not found: ${names})`;
  if (zh) return `${told === '' ? '说明没有写总数' : `说明写 ${told}`}，表中实有 ${counted}${left}`;
  return `${told === '' ? 'no total stated' : `stated ${told}`}, in the tables ${counted}${left}`;
}

/** Findings to look at before printing, consequences of others left out, and differences that no finding tells. */
function placesToSee({ findings, ledger }: Report): number {
  const open = openOf(findings);
  const grave = open.filter(({ severity, because }) => severity !== 'info' && because === null);
  const told = new Set(findings.flatMap(({ subject }) => (subject.kind === 'figure' ? subject.figure : [])));
  const untold = ledger.filter(({ result, figure }) => result === 'different' && !told.has(figure ?? ''));
  return grave.length + untold.length;
}

/** Findings that nobody has accepted, and that are no old revision's. */
export function openOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(isOpen);
}

/** The gravest finding that nothing else explains, that with the most consequences first; empty where there is none. */
function firstToDo({ findings, ledger }: Report, lang: Lang): string {
  const open = openOf(findings);
  const counts = new Map<string, number>();
  for (const { because } of open) if (because !== null) counts.set(because, (counts.get(because) ?? 0) + 1);
  const consequences = (head: Finding): number => counts.get(head.fingerprint) ?? 0;
  const heads = open.filter(({ severity, because }) => severity !== 'info' && because === null);
  const [first] = heads.sort(
    (left, right) => byGravity(left.severity, right.severity) || consequences(right) - consequences(left),
  );
  if (first === undefined) return '';
  const { subject } = first;
  const line = subject.kind === 'figure' ? ledger.find(({ figure }) => figure === subject.figure) : undefined;
  // Of a category that no row has the finding says more than that it should be 0.
  if (line?.cause === 'text' && !isAbsentCategory(line)) {
    return lang === 'zh'
      ? `“${line.text}”很可能写错了，应为 ${line.counted}`
      : `“${line.text}” is probably wrong: ${line.counted} is meant`;
  }
  const characters = [...first.message];
  const message = characters.length <= MOST ? first.message : `${characters.slice(0, MOST).join('')}…`;
  const count = consequences(first);
  if (count === 0) return message;
  return lang === 'zh'
    ? `${message}，由此 ${count} 处不符`
    : `${message}; ${countWord(count, 'more finding')} for it`;
}

/** 差错 2 处，存疑 1 处，已确认保留 1 处. */
function graveWords(findings: readonly Finding[], lang: Lang): string {
  const open = openOf(findings);
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const accepted = findings.filter((finding) => finding.accepted !== null).length;
  const known = findings.length - open.length - accepted;
  const infos = of('info');
  const errors = open.filter(({ severity }) => severity === 'error');
  const explained = errors.filter(({ because }) => because !== null).length;
  // What explains an error may be a warning itself: it is a cause all the same.
  const heads = new Set(errors.map(({ because, fingerprint }) => because ?? fingerprint)).size;
  if (lang === 'zh') {
    const causes = explained > 0 ? `（起因 ${heads} 处）` : '';
    const more = [
      ...(infos > 0 ? [`提示 ${infos} 处`] : []),
      ...(accepted > 0 ? [`已确认保留 ${accepted} 处`] : []),
      ...(known > 0 ? [`原版已有 ${known} 处`] : []),
    ];
    return [`差错 ${of('error')} 处${causes}，存疑 ${of('warning')} 处`, ...more].join('，');
  }
  const causes = explained > 0 ? ` (${countWord(heads, 'cause')})` : '';
  const more = [
    ...(infos > 0 ? [countWord(infos, 'note')] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(known > 0 ? [`${known} in the old revision too`] : []),
  ];
  return [`${countWord(of('error'), 'error')}${causes}`, countWord(of('warning'), 'warning'), ...more].join(
    ', ',
  );
}

/** What the reports of several documents are called, in words of the verdict. */
const STATUS: Readonly<Record<(Report | Refusal)['status'], Record<Lang, string>>> = {
  pass: { zh: '未发现差错', en: 'without errors' },
  fail: { zh: '不能付印', en: 'not to be printed' },
  inconclusive: { zh: '无法判断', en: 'inconclusive' },
  error: { zh: '未核对', en: 'could not be checked' },
};

/** How a document fared, in a word or two: 不能付印. */
export function statusWord(status: (Report | Refusal)['status'], lang: Lang): string {
  return STATUS[status][lang];
}

/** How several documents fared together, in one line. */
export function totalOf(statuses: readonly (Report | Refusal)['status'][], lang: Lang): string {
  const told = (Object.keys(STATUS) as (keyof typeof STATUS)[]).flatMap((status) => {
    const count = statuses.filter((each) => each === status).length;
    if (count === 0) return [];
    return lang === 'zh' ? `${count} 个${STATUS[status].zh}` : `${count} ${STATUS[status].en}`;
  });
  return lang === 'zh'
    ? `共 ${statuses.length} 个文件：${told.join('，')}`
    : `${countWord(statuses.length, 'document')}: ${told.join(', ')}`;
}

/** A row for each document, the head first: its name, its verdict, its errors and warnings; those not read are named too. */
export function verdictRows(reports: readonly (Report | Refusal)[], lang: Lang): string[][] {
  return [verdictHead(lang), ...reports.map((report) => verdictRow(report, lang))];
}

/** The head of the table of verdicts. */
export function verdictHead(lang: Lang): string[] {
  return lang === 'zh' ? ['文件', '结论', '差错', '存疑'] : ['document', 'verdict', 'errors', 'warnings'];
}

/** The row of a document in it. */
export function verdictRow(report: Report | Refusal, lang: Lang): string[] {
  if (report.status === 'error')
    return [
      report.document,
      `${STATUS.error[lang]}${lang === 'zh' ? '：' : ': '}${report.failure.message}`,
      '',
      '',
    ];
  const open = openOf(report.findings);
  const of = (severity: Severity): string => String(open.filter((each) => each.severity === severity).length);
  return [report.document, STATUS[report.status][lang], of('error'), of('warning')];
}
