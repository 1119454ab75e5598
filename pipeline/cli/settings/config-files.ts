import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describePlace } from '../../common/places.js';
import { failure, say, success } from '../../common/result.js';
import type { Config } from '../../config/config.js';
import type { Failure, Result, Text } from '../../model.js';
import { shownPath } from '../environment.js';
import { parseRequest, type Request } from '../options/arguments.js';
import { isFolder } from '../reading/file-kinds.js';
import { STDIN, unreadable } from '../reading/load.js';
import { codeOf } from '../system-error.js';

/** The name under which a config is looked for, in the document's folder and those above it. */
export const CONFIG_NAME = 'qingdan.config.yaml';

/** A file of people's decisions is no longer than this, in bytes. */
const MAX_BYTES = 1_000_000;

/** What a config asks for, and where it stands; null where there is none. */
export interface Settings {
  path: string | null;
  config: Config;
}

/** The configs of one command: each file is read once, however many documents it is for. */
export class ConfigFiles {
  readonly #read = new Map<string, Promise<Result<Config>>>();

  /** `cwd` is the folder, absolute, from which paths are seen. */
  constructor(readonly cwd: string) {}

  /** The config in a file, by its whole path. Failures: unreadable, too-large, damaged, and what a config has wrong. */
  at(path: string): Promise<Result<Config>> {
    let reading = this.#read.get(path);
    if (reading === undefined) {
      reading = readConfig(path, this.cwd);
      this.#read.set(path, reading);
    }
    return reading;
  }
}

/** The config for a document: the one that was asked for, or the nearest above the document (stdin: this folder). */
export async function settingsFor(
  document: string | null,
  { given }: Pick<Request, 'given'>,
  configs: ConfigFiles,
): Promise<Result<Settings>> {
  const { cwd } = configs;
  const none: Settings = { path: null, config: {} };
  if (given['no-config'] === true) return success(none);
  const path = given.config === undefined ? findUpwards(folderOf(document, cwd)) : resolve(cwd, given.config);
  if (path === null) return success(none);
  const config = await configs.at(path);
  return config.ok ? success({ path, config: config.value }) : config;
}

/** The folder in which a document stands; one that is named is meant itself. */
function folderOf(document: string | null, cwd: string): string {
  if (document === null || document === STDIN) return cwd;
  const path = resolve(cwd, document);
  return isFolder(path) ? path : dirname(path);
}

function findUpwards(folder: string): string | null {
  const path = join(folder, CONFIG_NAME);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? null : findUpwards(above);
}

async function readConfig(path: string, cwd: string): Promise<Result<Config>> {
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const { parseConfig } = await import('../../config/config.js');
  return parseConfig(shownPath(path, cwd), text.value);
}

/** The text of a file of people's decisions, by its whole path. Failures: unreadable, too-large, damaged. */
export function readText(path: string, cwd: string): Result<string> {
  const file = shownPath(path, cwd);
  try {
    if (statSync(path).size > MAX_BYTES)
      return failure(file, 'too-large', say('文件太大', 'the file is too large'), mend());
    return success(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return failure(file, 'damaged', say('不是 UTF-8 文字', 'it is no UTF-8 text'), mend());
    return unreadable(file, error);
  }
}

function mend(): Text {
  return say('请改正这个文件', 'mend that file');
}

/** The failure of a document whose decisions cannot be read: the message names the file and the place in it. */
export function failureOf(document: string, { code, document: file, message, advice, place }: Failure) {
  const at = (lang: 'zh' | 'en'): string => (place === null ? '' : describePlace(place, lang));
  return failure(
    document,
    code,
    say(
      `${file}${place === null ? '' : ` ${at('zh')}`}：${message.zh}`,
      `${file}${place === null ? '' : `, ${at('en')}`}: ${message.en}`,
    ),
    advice,
  );
}

/** The keys of a config that are for a whole run, by command: those of the first document's config are taken. */
const FOR_THE_RUN: Readonly<Record<string, readonly ('lang' | 'format' | 'out')[]>> = {
  run: ['lang', 'format', 'out'],
  check: ['lang', 'format'],
  county: ['lang'],
  tables: ['lang'],
  accept: ['lang'],
  explain: ['lang'],
  statement: ['lang'],
  compare: ['lang'],
  web: ['lang'],
};

/** The request with what the config asks for of the whole run, where the arguments do not say otherwise. */
export async function withSettings(
  args: readonly string[],
  request: Request,
  configs: ConfigFiles,
): Promise<{ request: Request } | { failure: Failure } | { wrong: Text }> {
  const keys = FOR_THE_RUN[request.command ?? ''] ?? [];
  if (keys.length === 0) return { request };
  const document = request.command === 'explain' ? null : (request.documents[0] ?? null);
  const { cwd } = configs;
  const settings = await settingsFor(document, request, configs);
  if (!settings.ok) return { failure: settings.failure };
  const { path, config } = settings.value;
  const more = keys.flatMap((key) => {
    const value = config[key];
    if (value === undefined || key in request.given) return [];
    if (key === 'out') return [`--out=${resolve(cwd, dirname(path ?? '.'), String(value))}`];
    return [value].flat().map((each) => `--${key}=${each}`);
  });
  if (more.length === 0) return { request };
  // What the config says is read as if it had been given.
  const parsed = parseRequest([...more, ...args], cwd);
  if ('request' in parsed) return { request: { ...parsed.request, given: request.given } };
  const file = shownPath(path ?? CONFIG_NAME, cwd);
  const { zh, en } = parsed.wrong;
  return { wrong: say(`${file}：${zh}`, `${file}: ${en}`) };
}
