import { say } from '../../common/result.js';
import { RULES } from '../../check/rules.js';
import { usualSeverity } from '../../common/severity.js';
import type { Config } from '../../config/config.js';
import { printSettings, type Setting } from '../../config/print.js';
import type { Lang } from '../../model.js';
import type { Call } from '../call.js';
import { shownPath } from '../environment.js';
import type { ExitCode } from '../exit-code.js';
import type { Request } from '../options/arguments.js';
import { refuse } from '../output/refusal.js';
import { STDIN } from '../reading/load.js';
import { settingsFor } from '../settings/config-files.js';
import { acceptedOf, sidecarOf } from '../settings/decisions.js';

/** What is in force where nobody says otherwise. */
const DEFAULTS: Required<Omit<Config, 'rules' | 'out'>> & { out: null } = {
  'fail-on': 'error',
  lang: 'zh',
  format: ['text'],
  out: null,
  ignore: [],
  ocr: false,
  timeout: 60,
  departments: [],
  places: [],
  neighbours: [],
  terms: [],
  numbers: [],
};

type Name = keyof typeof DEFAULTS;

/** A config as a file holds it, and the name of that file; null where there is none. */
interface ConfigFile {
  file: string | null;
  config: Config;
}

/** `--print-config`: the config that is in force for a document as YAML, and where each setting comes from. */
export async function printConfig({ request, environment, configs, terminal }: Call): Promise<ExitCode> {
  const { cwd } = environment;
  const document = request.documents[0] ?? null;
  const settings = await settingsFor(document, request, configs);
  if (!settings.ok) return refuse(settings.failure, request.lang, terminal);
  const { path, config } = settings.value;
  const lang = 'lang' in request.given ? request.lang : (config.lang ?? request.lang);
  const accepted = document === null ? null : await acceptedOf(document, cwd);
  if (accepted?.ok === false) return refuse(accepted.failure, lang, terminal);
  const from: ConfigFile = { file: path === null ? null : shownPath(path, cwd), config };
  const file = say(`设置文件：${from.file ?? '无'}`, `config: ${from.file ?? 'none'}`);
  terminal.out(`# ${file[lang]}\n`);
  if (document !== null && document !== STDIN) {
    const sidecar = shownPath(sidecarOf(document), cwd);
    const count = accepted?.value.length ?? 0;
    const words = say(`已确认保留：${count} 处（${sidecar}）`, `accepted findings: ${sidecar} (${count})`);
    terminal.out(`# ${words[lang]}\n`);
  }
  terminal.out(printSettings(settingsInForce(request, from, lang), rulesInForce(from, lang)));
  return 0;
}

/** Each setting: what the arguments say, else the config, else the default. */
function settingsInForce({ given }: Request, { file, config }: ConfigFile, lang: Lang): Setting[] {
  const names = Object.keys(DEFAULTS) as Name[];
  const settings = names.map((name): Setting => {
    if (given[name] !== undefined) return { name, value: givenValue(name, given[name]), from: `--${name}` };
    const own = config[name];
    return own === undefined
      ? { name, value: DEFAULTS[name], from: byDefault(lang) }
      : { name, value: own, from: file ?? '' };
  });
  // Where run writes is named for the document where nobody says otherwise.
  return settings.filter(({ value }) => value !== null);
}

/** The value of an option as a config would have it. */
function givenValue(name: Name, value: unknown): unknown {
  if (name === 'timeout') return Number(value);
  return name === 'format' ? [value].flat() : value;
}

/** The severity of each rule. */
function rulesInForce({ file, config }: ConfigFile, lang: Lang): Setting[] {
  const rules: Readonly<Record<string, unknown>> = { ...config.rules };
  return RULES.map((rule) =>
    rules[rule.id] === undefined
      ? { name: rule.id, value: usualSeverity(rule), from: byDefault(lang) }
      : { name: rule.id, value: rules[rule.id], from: file ?? '' },
  );
}

function byDefault(lang: Lang): string {
  return say('默认', 'default')[lang];
}
