import { say } from '../../common/result.js';
import type { Text } from '../../model.js';
import { parseShard } from '../reading/shard.js';

/** Options of the config, and of single commands. */
export const COMMAND_OPTIONS = {
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'print-config': { type: 'boolean' },
  force: { type: 'boolean' },
  rule: { type: 'string' },
  item: { type: 'string' },
  fingerprint: { type: 'string' },
  all: { type: 'boolean' },
  reason: { type: 'string' },
  by: { type: 'string' },
  until: { type: 'string' },
  from: { type: 'string' },
  plain: { type: 'boolean' },
  diff: { type: 'boolean' },
  departments: { type: 'boolean' },
  'by-department': { type: 'string' },
  together: { type: 'boolean' },
  numerals: { type: 'boolean' },
  fix: { type: 'boolean' },
  ocr: { type: 'string' },
  'page-images': { type: 'boolean' },
  base: { type: 'string' },
  baseline: { type: 'string' },
  decisions: { type: 'string' },
  threshold: { type: 'string' },
  ignore: { type: 'string', multiple: true },
  statistics: { type: 'boolean' },
  cache: { type: 'string' },
  shard: { type: 'string' },
  watch: { type: 'boolean' },
} as const;

/** The commands that an option is for; others are for all. */
const ONLY_FOR: Readonly<Record<string, string | readonly string[]>> = {
  force: ['init', 'annotate'],
  fix: 'annotate',
  ocr: ['check', 'run', 'county', 'tables', 'statement', 'annotate', 'compare', 'accept'],
  rule: 'accept',
  item: 'accept',
  fingerprint: 'accept',
  all: 'accept',
  reason: 'accept',
  by: 'accept',
  until: 'accept',
  from: ['accept', 'county'],
  plain: 'statement',
  diff: 'statement',
  departments: 'statement',
  'by-department': ['run', 'county'],
  decisions: 'county',
  threshold: 'county',
  'page-images': 'run',
  together: ['check', 'run', 'accept'],
  numerals: ['check', 'run'],
  base: 'compare',
  baseline: 'check',
  jobs: ['check', 'run'],
  ignore: ['check', 'run'],
  statistics: ['check', 'run', 'merge'],
  cache: ['check', 'run'],
  shard: ['check', 'run'],
  watch: 'check',
};

type Name = keyof typeof COMMAND_OPTIONS;

/** The value of an option: true, a text, or all texts of one that may be given several times. */
type Value<Option> = Option extends { type: 'boolean' }
  ? boolean
  : Option extends { multiple: true }
    ? string[]
    : string;

/** What was given for these options; nothing where an option was not given. */
export type CommandValues = {
  [Key in Name]?: Value<(typeof COMMAND_OPTIONS)[Key]> | undefined;
};

/** What is wrong with the options beside their command and each other; null where all is well. */
export function wrongOption(command: string | null, values: Readonly<Record<string, unknown>>): Text | null {
  for (const [option, only] of Object.entries(ONLY_FOR)) {
    const commands = [only].flat();
    if (values[option] === undefined || command === null || commands.includes(command)) continue;
    return say(
      `--${option} 只用于 ${commands.join('、')}`,
      `--${option} is for ${commands.join(' and ')} only`,
    );
  }
  const shard = values['shard'];
  if (typeof shard === 'string' && parseShard(shard) === null)
    return say(
      `--shard 写作 3/16（第 3 份，共 16 份），不能是“${shard}”`,
      `--shard is as 3/16, not “${shard}”`,
    );
  if (values['config'] !== undefined && values['no-config'] === true)
    return say('--config 和 --no-config 不能同时用', '--config and --no-config exclude each other');
  if (values['plain'] === true && values['diff'] === true)
    return say('--plain 和 --diff 不能同时用', '--plain and --diff exclude each other');
  return null;
}
