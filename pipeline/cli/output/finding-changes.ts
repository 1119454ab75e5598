import { printable } from '../../emit/words/printable.js';
import { severityWord, withPlace } from '../../emit/words/severity-words.js';
import type { Finding, Lang } from '../../model.js';

/** So many of the findings that are new or gone are named; of more the number is told. */
const MOST_NAMED = 20;

/**
 * What has become of a document's findings since it was checked before, in lines: how many are new and how many are
 * gone, then each with a sign before it. What only stands elsewhere now is neither.
 *
 * > | 与上次相比：新出现 1 处，已消除 1 处
 * > | + 差错：基本履职事项清单共 4 项，写的是 3 项（第 3 行）
 * > | - 存疑：配合履职事项序号 1“事项名称”中混有英文“and”（第 9 行）
 */
export function findingChanges(before: readonly Finding[], after: readonly Finding[], lang: Lang): string {
  const come = without(after, before);
  const gone = without(before, after);
  const head =
    lang === 'zh'
      ? come.length + gone.length === 0
        ? '与上次相比：问题没有变化'
        : `与上次相比：新出现 ${come.length} 处，已消除 ${gone.length} 处`
      : come.length + gone.length === 0
        ? 'since the last time: the same findings'
        : `since the last time: ${come.length} new, ${gone.length} gone`;
  return [head, ...named('+', come, lang), ...named('-', gone, lang)].map((line) => `${line}\n`).join('');
}

/** The findings that the others have not; of equal ones, those that are more than there. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

/** The same finding in another state of the document: not the same where it found other values. */
function keyOf({ fingerprint, expected, actual, accepted }: Finding): string {
  return JSON.stringify([fingerprint, expected, actual, accepted !== null]);
}

function named(sign: string, findings: readonly Finding[], lang: Lang): string[] {
  const lines = findings.slice(0, MOST_NAMED).map((finding) => {
    const words = printable(withPlace(finding, lang));
    return `${sign} ${severityWord(finding.severity, lang)}${lang === 'zh' ? '：' : ': '}${words}`;
  });
  return findings.length > MOST_NAMED ? [...lines, `${sign} …`] : lines;
}
