import { readFileSync } from 'node:fs';
import type { Checked } from '../../../pipeline/index.js';
import { checked, soundText } from '../checked.js';

const QINGHE = readFileSync('fixtures/lists/qinghe/list.txt', 'utf8');

/** Documents whose pages are looked at: a sound one, one with five findings of one cause, one that leaves a doubt. */
export const DOCUMENTS = {
  sound: QINGHE,
  five: QINGHE.replace(/^57\t.*\n/m, ''),
  inconclusive: soundText((lines) =>
    lines.map((line) => line.replace(/共有履职事项 10 项，.*/, '另列备查共 88 项。')),
  ),
} as const;

/** A sound list with so many rows in all its lists together: its first row again and again, with a number and a mark. */
export async function listOf(rows: number): Promise<Checked> {
  const { list, report } = await checked(soundText());
  const [first, ...others] = list.lists.basic;
  if (first === undefined) throw new Error('no item');
  const left = rows - others.length - list.lists.cooperative.length - list.lists.recovered.length;
  const again = Array.from({ length: left }, (_, index) => ({
    ...first,
    number: index + 100,
    cells: first.cells.map((cell, at) => ({
      ...cell,
      text: at === 0 ? String(index + 100) : `${cell.text}<第${index + 100}行>`,
    })),
  }));
  return { list: { ...list, lists: { ...list.lists, basic: [...others, ...again] } }, report };
}

/** A report with so many findings that follow from nothing, every other one a doubt; the text of each has its number. */
export async function findingsOf(count: number): Promise<Checked> {
  const { list, report } = await checked(
    soundText((lines) => lines.filter((line) => !line.startsWith('4\t民生服务'))),
  );
  const [first] = report.findings;
  if (first === undefined) throw new Error('no finding');
  const findings = Array.from({ length: count }, (_, index) => ({
    ...first,
    because: null,
    severity: index % 2 === 0 ? ('error' as const) : ('warning' as const),
    fingerprint: String(index),
    message: `第${index + 1}个<问题>`,
  }));
  return { list, report: { ...report, findings } };
}
