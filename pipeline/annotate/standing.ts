import type { Remark } from './remarks.js';

/** Remarks that a document has not been given yet, and how many it has. */
export interface Unsaid {
  fresh: Remark[];
  standing: number;
}

/**
 * The remarks without those that comments of ours in the document say already: somebody goes on in an annotated copy and
 * has it annotated again. Each comment stands for one remark; the number that it had then is no part of it, for findings
 * are counted anew. `said` are the texts of these comments; one may hold several findings, each from a line of its own.
 */
export function unsaid(remarks: readonly Remark[], said: readonly string[]): Unsaid {
  const left = new Map<string, number>();
  for (const line of said.flatMap((text) => text.split(/\r\n?|\n/u))) {
    const words = withoutLabel(line);
    if (words !== null) left.set(words, (left.get(words) ?? 0) + 1);
  }
  const fresh = remarks.filter(({ lines: [head = ''] }) => {
    const words = withoutLabel(head) ?? head;
    const count = left.get(words) ?? 0;
    if (count > 0) left.set(words, count - 1);
    return count === 0;
  });
  return { fresh, standing: remarks.length - fresh.length };
}

/** 第 2.1 条（差错）：…, 2.1 (error): … */
const LABELLED = /^(?:第 [\d.]+ 条|[\d.]+ )([（(].*)$/u;

function withoutLabel(line: string): string | null {
  return LABELLED.exec(line.trim())?.[1] ?? null;
}
