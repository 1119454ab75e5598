import { say, success } from '../common/result.js';
import type { Acceptance, Result } from '../model.js';
import { acceptedErrors, type AcceptedFinding } from '../validate/index.js';
import { firstProblem } from './problems.js';
import { readYaml, wrong, type Yaml } from './yaml.js';

export type { AcceptedFinding } from '../validate/index.js';

/** What people have accepted: the content of a `<document>.accepted.yaml`. The failure names line and column. */
export async function parseAccepted(file: string, text: string): Promise<Result<Acceptance[]>> {
  const read = await readAccepted(file, text);
  if (!read.ok) return read;
  return success(
    read.value.entries.map(({ fingerprint, rule, reason, by, until, expected, actual, message }) => ({
      fingerprint,
      rule,
      reason,
      by: by ?? null,
      until: until ?? null,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...(message === undefined ? {} : { message }),
    })),
  );
}

/** The entries of a file as they stand in it, and the file as YAML. */
export async function readAccepted(
  file: string,
  text: string,
): Promise<Result<{ yaml: Yaml; entries: AcceptedFinding[] }>> {
  // All values are texts: a fingerprint may be all digits, and a day is no number.
  const read = readYaml(file, text, 'failsafe');
  if (!read.ok) return read;
  const yaml = read.value;
  const value: unknown = yaml.document.contents === null ? [] : yaml.value;
  const entries: unknown = Array.isArray(value) ? value.map(withoutEmpty) : value;
  const errors = await acceptedErrors(entries);
  if (errors.length > 0) return firstProblem(yaml, errors);
  const found = entries as AcceptedFinding[];
  const known = new Set<string>();
  for (const [index, { fingerprint, until }] of found.entries()) {
    if (until !== undefined && !isDay(until)) {
      const message = say(`没有“${until}”这一天`, `there is no day “${until}”`);
      return wrong(file, message, yaml.placeOf([index, 'until']));
    }
    if (known.has(fingerprint)) {
      const message = say(`问题编号 ${fingerprint} 写了两次`, `the fingerprint ${fingerprint} stands twice`);
      return wrong(file, message, yaml.placeOf([index, 'fingerprint']));
    }
    known.add(fingerprint);
  }
  return success({ yaml, entries: found });
}

/** An entry without the keys that are written down with nothing behind them; a reason is asked for. */
function withoutEmpty(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => key === 'reason' || (value !== null && value !== '')),
  );
}

/** True for a day of the calendar, written as 2026-12-31. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
