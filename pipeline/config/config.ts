import { success } from '../common/result.js';
import type { Result } from '../model.js';
import { configErrors, type Config } from '../validate/index.js';
import { firstProblem } from './problems.js';
import { readYaml } from './yaml.js';

export type { Config } from '../validate/index.js';

/** What a `qingdan.config.yaml` asks for. The failure names line and column, and the name that was probably meant. */
export async function parseConfig(file: string, text: string): Promise<Result<Config>> {
  const read = readYaml(file, text, 'core');
  if (!read.ok) return read;
  const yaml = read.value;
  // A file of comments alone asks for nothing, and so does a key whose lines are all comments.
  const value: unknown = yaml.value ?? {};
  const asked: unknown = isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
    : value;
  const errors = await configErrors(asked);
  return errors.length === 0 ? success(asked as Config) : firstProblem(yaml, errors);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
