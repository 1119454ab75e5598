import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayOf } from '../../common/day.js';
import { success } from '../../common/result.js';
import { checkOptionsOf } from '../../config/check-options.js';
import type { Config } from '../../config/config.js';
import type { Acceptance, CheckOptions, ExtractOptions, Result } from '../../model.js';
import type { Call } from '../call.js';
import { shownPath } from '../environment.js';
import { STDIN } from '../reading/load.js';
import { failureOf, readText, settingsFor } from './config-files.js';

/** What people have decided of a document, in its config and beside it. */
export interface Decisions {
  options: CheckOptions & Pick<ExtractOptions, 'ocr'>;
  /** Seconds that the document may take. */
  timeout: number;
}

/** The file in which a document's accepted findings stand. */
export function sidecarOf(document: string): string {
  return `${document}.accepted.yaml`;
}

/**
 * What the config and, where the document is checked, its accepted findings say; the arguments overrule the config.
 */
export async function decisionsFor(
  document: string,
  { request, configs }: Pick<Call, 'request' | 'configs'>,
  checked: boolean,
): Promise<Result<Decisions>> {
  const settings = await settingsFor(document, request, configs);
  if (!settings.ok) return failureOf(document, settings.failure);
  const { config } = settings.value;
  const accepted = checked ? await acceptedOf(document, configs.cwd) : success([]);
  if (!accepted.ok) return failureOf(document, accepted.failure);
  const { failOn, ...options } = checkOptionsOf(config);
  return success({
    options: {
      ...options,
      ...(failOn && !('fail-on' in request.given) && { failOn }),
      ...ocrOf(request, config),
      ...(accepted.value.length > 0 && { accepted: accepted.value, today: today() }),
    },
    timeout: 'timeout' in request.given ? request.timeout : (config.timeout ?? request.timeout),
  });
}

/** Whether pages that are pictures are read, and what of the text under them. */
function ocrOf({ given }: Call['request'], { ocr }: Config): Pick<ExtractOptions, 'ocr'> {
  const asked = given.ocr ?? (ocr === true ? 'anew' : ocr === 'trust' ? 'trust' : undefined);
  return asked === 'anew' || asked === 'trust' ? { ocr: asked } : {};
}

/** What people have accepted of a document: nothing where there is no file. */
export async function acceptedOf(document: string, cwd: string): Promise<Result<Acceptance[]>> {
  const path = resolve(cwd, sidecarOf(document));
  if (document === STDIN || !existsSync(path)) return success([]);
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const { parseAccepted } = await import('../../config/accepted.js');
  return parseAccepted(shownPath(path, cwd), text.value);
}

/** The day here, as 2026-11-24. */
export function today(): string {
  return dayOf(new Date());
}
