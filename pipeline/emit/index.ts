import { failure, say, success } from '../common/result.js';
import type { DutyList, OutputFile, Report, Result } from '../model.js';
import type { OutputContext } from './files/context.js';

/** What outputs go by where a caller tells nothing. */
const TOLD_NOTHING: OutputContext = {
  about: { version: null, today: null, files: [] },
  lang: 'zh',
  reviewed: { sha256: [], decisions: [], signOff: { by: '', day: '', opinion: '' } },
};

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
  const whole = { ...TOLD_NOTHING, ...context };
  const files: OutputFile[] = [];
  // One after the other: a workbook of many rows takes some hundred MiB.
  for (const output of OUTPUTS) files.push(...[(await output(list, report, whole)) ?? []].flat());
  return files;
}

/**
 * DutyList, Report → a workbook for each department that the document names, with its items. Failure: too-complex, where
 * there are more than any county has.
 */
export async function emitDepartments(
  list: DutyList,
  report: Report,
  context: Partial<OutputContext> = {},
): Promise<Result<OutputFile[]>> {
  const { departmentViews } = await import('./workbook/department-view.js');
  const { DEPARTMENT_FILES } = await import('./workbook/settings.js');
  const views = departmentViews(list);
  const count = views.length;
  if (count > DEPARTMENT_FILES)
    return failure(
      report.document,
      'too-complex',
      say(
        `部门有 ${count} 个，超过 ${DEPARTMENT_FILES} 个，不分部门写出`,
        `it names ${count} departments, more than the ${DEPARTMENT_FILES} for which files are written`,
      ),
      say('请去掉 --by-department', 'leave --by-department out'),
    );
  const { departmentWorkbooks } = await import('./workbook/department-workbooks.js');
  return success(await departmentWorkbooks(views, list, report, { ...TOLD_NOTHING, ...context }.about));
}
