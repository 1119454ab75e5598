import type { DutyList, OutputFile, Report } from '../model.js';
import type { OutputContext } from './files/context.js';

/**
 * DutyList, Report → files. The outputs are loaded when they are asked for: a check needs none. Where nothing is told
 * beside, they say nothing of how they were made.
 */
export async function emit(
  list: DutyList,
  report: Report,
  context: Partial<OutputContext> = {},
): Promise<OutputFile[]> {
  const { OUTPUTS } = await import('./files/index.js');
  const whole: OutputContext = {
    about: { version: null, today: null, files: [] },
    lang: 'zh',
    reviewed: { sha256: [], decisions: [], signOff: { by: '', day: '', opinion: '' } },
    images: new Map(),
    ...context,
  };
  const files: OutputFile[] = [];
  // One after the other: a workbook of many rows takes some hundred MiB.
  for (const output of OUTPUTS) files.push(...[(await output(list, report, whole)) ?? []].flat());
  return files;
}
