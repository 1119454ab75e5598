import type { DefinedError, ValidateFunction } from 'ajv/dist/2020.js';
import { failure, say } from '../common/result.js';
import type { DutyList, Report, Result } from '../model.js';

export { acceptedSchema, type AcceptedFinding } from './accepted.generated.js';
export { configSchema, type Config } from './config.generated.js';
export { countyDecisionsSchema, type WordingDecision } from './county-decisions.generated.js';
export { dutyListSchema } from './duty-list.generated.js';
export { reportSchema, type Refusal, type Reports } from './report.generated.js';

/** How many problems are told; a document with more is told to have more. */
export const MAX_PROBLEMS = 20;

/** What keeps a value from being valid against `schemas/duty-list.schema.json`: nothing where it is valid. */
export async function validateDutyList(value: unknown): Promise<string[]> {
  const { dutyListValidator } = await import('./validators/duty-list.js');
  return problems(dutyListValidator, value);
}

/** What keeps a value from being valid against `schemas/report.schema.json`: nothing where it is valid. */
export async function validateReports(value: unknown): Promise<string[]> {
  const { reportValidator } = await import('./validators/report.js');
  return problems(reportValidator, value);
}

/** What keeps a value from being valid against `schemas/comparison.schema.json`: nothing where it is valid. */
export async function validateComparison(value: unknown): Promise<string[]> {
  const { comparisonValidator } = await import('./validators/comparison.js');
  return problems(comparisonValidator, value);
}

/** What keeps a value from being valid against `schemas/config.schema.json`, in the words of Ajv. */
export async function configErrors(value: unknown): Promise<DefinedError[]> {
  const { configValidator } = await import('./validators/config.js');
  return errorsOf(configValidator, value);
}

/** What keeps a value from being valid against `schemas/accepted.schema.json`, in the words of Ajv. */
export async function acceptedErrors(value: unknown): Promise<DefinedError[]> {
  const { acceptedValidator } = await import('./validators/accepted.js');
  return errorsOf(acceptedValidator, value);
}

/** What keeps a value from being valid against `schemas/county-decisions.schema.json`, in the words of Ajv. */
export async function countyDecisionErrors(value: unknown): Promise<DefinedError[]> {
  const { countyDecisionsValidator } = await import('./validators/county-decisions.js');
  return errorsOf(countyDecisionsValidator, value);
}

/**
 * Holds what was made of a document against its schemas before it is written. A mistake is the tool's own: the
 * failure is `invalid-output`. Null where all is well.
 */
export async function validate(
  list: DutyList,
  report: Report,
): Promise<Extract<Result<never>, { ok: false }> | null> {
  const wrong = [
    ...(await validateDutyList(list)),
    ...(await validateReports({ schemaVersion: '2', reports: [report] })),
  ];
  if (wrong.length === 0) return null;
  return failure(
    list.document,
    'invalid-output',
    say(
      `结果不符合数据格式（${wrong[0]}），这是程序错误`,
      `the result does not fit its schema (${wrong[0]}): a bug`,
    ),
    say('请报告这个问题', 'please report it'),
  );
}

function errorsOf(validate: ValidateFunction, value: unknown): DefinedError[] {
  if (validate(value)) return [];
  return ((validate.errors ?? []) as DefinedError[]).filter((error) => !isEcho(error));
}

function problems(validate: ValidateFunction, value: unknown): string[] {
  const texts = [...new Set(errorsOf(validate, value).map(textOf))];
  if (texts.length <= MAX_PROBLEMS) return texts;
  return [...texts.slice(0, MAX_PROBLEMS), `and ${texts.length - MAX_PROBLEMS} more`];
}

/** True for what only repeats of a value that may be null that it is not: its other branch tells what is wrong. */
function isEcho(error: DefinedError): boolean {
  return error.keyword === 'anyOf' || (error.keyword === 'type' && (error.params.type as string) === 'null');
}

function textOf(error: DefinedError): string {
  return `${error.instancePath || '/'}: ${error.message ?? 'is not valid'}${detailOf(error)}`;
}

function detailOf(error: DefinedError): string {
  switch (error.keyword) {
    case 'additionalProperties':
      return ` (${error.params.additionalProperty})`;
    case 'enum':
      return ` (${error.params.allowedValues.join(', ')})`;
    case 'const':
      return ` (${String(error.params.allowedValue)})`;
    default:
      return '';
  }
}
