import type { DutyList, OutputFile, Report } from '../model.js';

/** DutyList, Report → files. The outputs are loaded when they are asked for: a check needs none. */
export async function emit(list: DutyList, report: Report): Promise<OutputFile[]> {
  const { OUTPUTS } = await import('./files/index.js');
  return OUTPUTS.flatMap((output) => output(list, report) ?? []);
}
