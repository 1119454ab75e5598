import { success } from '../../common/result.js';
import type { KnownFinding, Result } from '../../model.js';
import type { Call } from '../call.js';
import { perform } from './perform.js';

/** What is found in an old revision, accepted or not: `check --baseline OLD` does not count it again. */
export async function knownFindings(old: string, call: Call): Promise<Result<KnownFinding[]>> {
  const done = await perform('check', old, call);
  if (!done.ok) return done;
  return success(
    done.value.report.findings.map(({ fingerprint, expected, actual }) => ({
      fingerprint,
      expected,
      actual,
    })),
  );
}
