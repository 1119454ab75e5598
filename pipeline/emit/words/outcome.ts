import type { Finding, Lang, LedgerLine, Refusal, Report, Severity } from '../../model.js';
import { countWord } from './count-word.js';

/** How a document fared, in one line without colours: the outcome, the figures, the findings. */
export function outcomeOf(report: Report, lang: Lang): string {
  const { ledger, findings, status } = report;
  const zh = lang === 'zh';
  const figures = ledger.filter((line) => line.stated !== null);
  const grave = graveWords(findings, lang);
  if (status === 'pass' && figures.length === 0) {
    return zh
      ? `✓ 表格本身没有发现问题，但文中没有读到可核对的数字；${grave}`
      : `✓ no fault in the tables, but no figure was stated; ${grave}`;
  }
  const of = (result: LedgerLine['result']): number =>
    figures.filter((line) => line.result === result).length;
  const numbers = zh
    ? `核对 ${figures.length} 个数字：${of('equal')} 个相符，${of('different')} 个不符，${of('unverifiable')} 个无法核对；${grave}`
    : `${countWord(figures.length, 'figure')}: ${of('equal')} agree, ${of('different')} differ, ${of('unverifiable')} cannot be verified; ${grave}`;
  const words: Readonly<Record<Report['status'], string>> = zh
    ? {
        pass: '✓ 通过。',
        fail: '✗ 不通过。',
        inconclusive: '? 不能确定：有的内容读取不可靠，请人工核对。',
      }
    : {
        pass: '✓ pass. ',
        fail: '✗ fail. ',
        inconclusive: '? inconclusive: parts could not be read reliably. ',
      };
  return `${words[status]}${numbers}`;
}

/** 2 个错误，1 个警告；另有 1 处已接受. */
function graveWords(findings: readonly Finding[], lang: Lang): string {
  const open = findings.filter(({ accepted }) => accepted === null);
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const accepted = findings.length - open.length;
  const infos = of('info');
  if (lang === 'zh') {
    const more = [
      ...(infos > 0 ? [`${infos} 条提示`] : []),
      ...(accepted > 0 ? [`${accepted} 处已接受`] : []),
    ];
    return [`${of('error')} 个错误，${of('warning')} 个警告`, ...more].join('，');
  }
  const more = [
    ...(infos > 0 ? [countWord(infos, 'note')] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ];
  return [countWord(of('error'), 'error'), countWord(of('warning'), 'warning'), ...more].join(', ');
}

/** How several documents fared together, in one line. */
export function totalOf(statuses: readonly (Report | Refusal)['status'][], lang: Lang): string {
  const of = (status: (Report | Refusal)['status']): number =>
    statuses.filter((each) => each === status).length;
  const words: [number, string, string][] = [
    [of('pass'), '个通过', 'pass'],
    [of('fail'), '个不通过', 'fail'],
    [of('inconclusive'), '个不能确定', 'inconclusive'],
    [of('error'), '个没能核对', 'could not be checked'],
  ];
  const told = words
    .filter(([count]) => count > 0)
    .map(([count, zh, en]) => `${count} ${lang === 'zh' ? zh : en}`);
  return lang === 'zh'
    ? `共 ${statuses.length} 个文件：${told.join('，')}`
    : `${countWord(statuses.length, 'document')}: ${told.join(', ')}`;
}
