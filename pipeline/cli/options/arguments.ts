import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExtractOptions, Format, Lang, Severity, Text } from '../../model.js';
import { meantWords } from '../../common/nearest.js';
import { say } from '../../common/result.js';
import { MOST_JOBS } from '../reading/jobs.js';
import { STDIN } from '../reading/load.js';
import { codeOf } from '../system-error.js';
import { HELP, isCommandName } from './command-names.js';
import { COMMAND_OPTIONS, wrongOption, type CommandValues } from './command-options.js';
import { parseFormats, type FormatRequest } from './report-formats.js';

/** What a person asked for. */
export interface Request {
  command: string | null;
  documents: string[];
  out: string | null;
  /** What `tables` prints. */
  format: 'text' | 'json' | 'csv';
  /** The reports that `check` and `run` make. */
  formats: FormatRequest[];
  join: boolean;
  revisions: NonNullable<ExtractOptions['revisions']>;
  draw: string | null;
  password: string | undefined;
  /** Seconds that a document may take. */
  timeout: number;
  /** Documents that are read at once; null: as many as the machine is good for. */
  jobs: number | null;
  failOn: Severity;
  type: Format | undefined;
  lang: Lang;
  quiet: boolean;
  /** Text and Markdown show errors alone. */
  errorsOnly: boolean;
  numerals: boolean;
  /** So many findings of each document that text and Markdown show; null: all. */
  limit: number | null;
  help: boolean;
  version: boolean;
  /** The options as they were given, before any default: what was not given a config may decide. */
  given: Readonly<CommandValues & Record<string, unknown>>;
}

/** Seconds that a document may take where nothing else is asked. */
const DEFAULT_TIMEOUT = 60;

/** The longest that can be asked for: a day. */
const MAX_TIMEOUT = 86_400;

const TYPES: Readonly<Record<string, Format>> = {
  text: 'text',
  txt: 'text',
  markdown: 'markdown',
  md: 'markdown',
  html: 'html',
  htm: 'html',
  pdf: 'pdf',
  ofd: 'ofd',
  docx: 'docx',
  doc: 'doc',
  wps: 'doc',
  rtf: 'rtf',
  odt: 'odt',
  xlsx: 'xlsx',
  xls: 'xls',
  et: 'xls',
  mht: 'mht',
  mhtml: 'mht',
};

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  format: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  type: { type: 'string' },
  lang: { type: 'string' },
  join: { type: 'string' },
  revisions: { type: 'string' },
  draw: { type: 'string' },
  password: { type: 'string' },
  timeout: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  quiet: { type: 'boolean', short: 'q' },
  'errors-only': { type: 'boolean' },
  limit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  ...COMMAND_OPTIONS,
} as const;

/** Reads the arguments after `qingdan`, with names of files seen from `cwd`; a text says what is wrong with them. */
export function parseRequest(
  args: readonly string[],
  cwd: string,
): { request: Request } | { wrong: Text; lang: Lang } {
  const lang = langOf(args);
  let parsed;
  try {
    parsed = parse(args);
  } catch (error) {
    return { wrong: badOption(error), lang };
  }
  const { values, positionals } = parsed;
  const [command, documents] = commandOf(positionals, cwd);
  const wrong = wrongChoice(command, values) ?? wrongOption(command, values);
  if (wrong !== null) return { wrong, lang };
  // Both have formats of their own.
  const isReport = command !== 'tables' && command !== 'compare';
  const asked = parseFormats(isReport ? (values.format ?? []) : [], documents, cwd);
  if ('wrong' in asked) return { wrong: asked.wrong, lang };
  const timeout = Number(values.timeout ?? DEFAULT_TIMEOUT);
  if (!(timeout > 0 && timeout <= MAX_TIMEOUT))
    return { wrong: badValue('--timeout', values.timeout ?? '', `1–${MAX_TIMEOUT}`), lang };
  if (values.limit !== undefined && !/^[1-9]\d{0,5}$/.test(values.limit))
    return { wrong: badValue('--limit', values.limit, '1–999999'), lang };
  const jobs = values.jobs === undefined ? null : Number(values.jobs);
  if (jobs !== null && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS))
    return { wrong: badValue('--jobs', values.jobs ?? '', `1–${MOST_JOBS}`), lang };
  const { formats } = asked;
  return { request: { ...choicesOf(command, values), command, documents, formats, timeout, jobs, lang } };
}

/**
 * The command and what it is for. `qingdan list.txt` checks that file, as `qingdan check list.txt` does; a command is
 * one also where a file is called as it is.
 */
function commandOf(positionals: readonly string[], cwd: string): [string | null, string[]] {
  const [first, ...others] = positionals;
  if (first === undefined) return [null, []];
  if (isCommandName(first) || first === HELP) return [first, others];
  if (first === STDIN || existsSync(resolve(cwd, first))) return ['check', [...positionals]];
  return [first, others];
}

function parse(args: readonly string[]) {
  // `--cache` alone is the usual folder, `--cache=DIR` another: what follows it is a document. So is what follows `--ocr`,
  // but for the word trust.
  const end = args.indexOf('--');
  const isOption = (at: number): boolean => at >= 0 && (end < 0 || at < end);
  const whole = args.flatMap((arg, at) => {
    if (arg === 'trust' && args[at - 1] === '--ocr' && isOption(at - 1)) return [];
    if (arg === '--ocr' && isOption(at)) return args[at + 1] === 'trust' ? ['--ocr=trust'] : ['--ocr=anew'];
    return arg === '--cache' && isOption(at) ? ['--cache='] : [arg];
  });
  return parseArgs({ args: whole, options: OPTIONS, allowPositionals: true, strict: true });
}

type Values = ReturnType<typeof parse>['values'];

/** An option whose value is one of a few words. */
interface Choice {
  option: string;
  value: string | undefined;
  known: readonly string[];
}

/** What is wrong where a value is none of the words that its option knows. */
function wrongChoice(command: string | null, values: Values): Text | null {
  const choices: Choice[] = [
    { option: '--format', value: tableFormat(command, values), known: ['text', 'json', 'csv'] },
    { option: '--fail-on', value: values['fail-on'], known: ['error', 'warning', 'info'] },
    { option: '--type', value: values.type?.toLowerCase(), known: Object.keys(TYPES) },
    { option: '--lang', value: values.lang, known: ['zh', 'en'] },
    { option: '--join', value: values.join, known: ['on', 'off'] },
    { option: '--ocr', value: values.ocr, known: ['anew', 'trust'] },
    { option: '--revisions', value: values.revisions, known: ['final', 'original', 'refuse'] },
  ];
  const wrong = choices.find(({ value, known }) => value !== undefined && !known.includes(value));
  return wrong === undefined ? null : badValue(wrong.option, wrong.value ?? '', wrong.known.join(', '));
}

/** The format of `tables`, which has formats of its own. */
function tableFormat(command: string | null, { format }: Values): string | undefined {
  return command === 'tables' ? format?.at(-1) : undefined;
}

/** The options that need no further reading, with their defaults; the values are known to be good. */
function choicesOf(
  command: string | null,
  values: Values,
): Omit<Request, 'command' | 'documents' | 'formats' | 'timeout' | 'jobs' | 'lang'> {
  const { quiet = false, help = false, version = false, out = null, draw = null, password } = values;
  return {
    out,
    format: (tableFormat(command, values) ?? 'text') as Request['format'],
    failOn: (values['fail-on'] ?? 'error') as Severity,
    type: values.type === undefined ? undefined : TYPES[values.type.toLowerCase()],
    join: values.join !== 'off',
    revisions: (values.revisions ?? 'final') as Request['revisions'],
    draw,
    password,
    quiet,
    errorsOnly: values['errors-only'] === true,
    numerals: values.numerals === true,
    limit: values.limit === undefined ? null : Number(values.limit),
    help,
    version,
    given: values,
  };
}

/** The language, also of a message about arguments that cannot be parsed. */
function langOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return at >= 0 && value === 'en' ? 'en' : 'zh';
}

function badOption(error: unknown): Text {
  const code = codeOf(error);
  const words = String(error);
  const option = /'(-[^'\s]*)/.exec(words)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    const meant = option.startsWith('--') ? meantWords(option, known) : say('', '');
    return say(`没有选项 ${option}${meant.zh}`, `there is no option ${option}${meant.en}`);
  }
  return say(
    `选项 ${option} 用法不对（缺少值或不该有值）`,
    `the option ${option} is used wrongly (a value is missing, or too much)`,
  );
}

function badValue(option: string, value: string, known: string): Text {
  return say(`${option} 不能是“${value}”，可用：${known}`, `${option} cannot be “${value}”; known: ${known}`);
}
