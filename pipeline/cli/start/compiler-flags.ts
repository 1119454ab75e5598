import { setFlagsFromString } from 'node:v8';

/**
 * How V8 compiles while one document is read, which takes it a second or less. Whoever waits for that pays for code that
 * is made for the millionth call, and for patterns that are compiled twice.
 *
 * - `--regexp-tier-up-ticks=0`: a pattern is compiled to machine code at once. Else its first use makes bytecode, which
 *   takes V8 two to five times as long for the large patterns of this tool, and the second use machine code. Each pattern
 *   keeps the number that it began with. `--no-regexp-tier-up`, which says the same, holds for those that were used
 *   before too, and lets a process crash (SIGSEGV, Node.js 20.20).
 * - `--interrupt-budget` (Node.js 20): three times as much of a function must run before it is optimized, as later
 *   versions do by themselves.
 *
 * Versions that nobody has tried keep their own: a flag that V8 does not know is told on stderr.
 */
const FLAGS: readonly { since: number; before: number; flag: string }[] = [
  { since: 20, before: 27, flag: '--regexp-tier-up-ticks=0' },
  { since: 20, before: 22, flag: '--interrupt-budget=200000' },
];

/** The flags for a version of Node.js: v20.19.0. */
export function flagsFor(version: string): string[] {
  const major = Number(/^v(\d+)\./.exec(version)?.[1] ?? NaN);
  return FLAGS.filter(({ since, before }) => major >= since && major < before).map(({ flag }) => flag);
}

/** Sets them for the whole process. */
export function setCompilerFlags(): void {
  for (const flag of flagsFor(process.version)) setFlagsFromString(flag);
}
