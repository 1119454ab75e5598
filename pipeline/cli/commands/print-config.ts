import { RULES } from '../../check/rules.js';
import { say } from '../../common/result.js';
import type { Config } from '../../config/config.js';
import { printSettings, type Setting } from '../../config/print.js';
import { DEFAULT_TIMEOUT, type Request } from '../options/arguments.js';
import { acceptedOf, sidecarOf } from '../settings/decisions.js';
import { STDIN } from '../reading/load.js';
import { settingsFor, shownPath, type ConfigFiles } from '../settings/config-files.js';
import type { ExitCode } from '../reading/perform.js';
import { failureLine, type Terminal } from '../output/terminal.js';

/** What is in force where nobody says otherwise. */
const DEFAULTS: Required<Omit<Config, 'rules' | 'out'>> & { out: null } = {
  'fail-on': 'error',
  lang: 'zh',
  format: ['text'],
  out: null,
  timeout: DEFAULT_TIMEOUT,
  departments: [],
  places: [],
  neighbours: [],
  terms: [],
};

/** `--print-config`: the config that is in force for a document as YAML, and where each setting comes from. */
export async function printConfig(
  request: Request,
  terminal: Terminal,
  configs: ConfigFiles,
): Promise<ExitCode> {
  const document = request.documents[0] ?? null;
  const settings = await settingsFor(document, request, configs);
  if (!settings.ok) {
    terminal.err(failureLine(settings.failure, request.lang));
    return 2;
  }
  const { path, config } = settings.value;
  const lang = 'lang' in request.given ? request.lang : (config.lang ?? request.lang);
  const file = path === null ? null : shownPath(path);
  const byDefault = say('默认', 'default')[lang];
  const settingOf = (name: keyof typeof DEFAULTS): Setting => {
    const given = request.given[name];
    if (given !== undefined) {
      const value = name === 'timeout' ? Number(given) : name === 'format' ? [given].flat() : given;
      return { name, value, from: `--${name}` };
    }
    const own = config[name];
    return own === undefined
      ? { name, value: DEFAULTS[name], from: byDefault }
      : { name, value: own, from: file ?? '' };
  };
  const names = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[];
  const rules: Readonly<Record<string, unknown>> = { ...config.rules };
  const accepted = document === null ? null : await acceptedOf(document);
  if (accepted?.ok === false) {
    terminal.err(failureLine(accepted.failure, lang));
    return 2;
  }
  const count = accepted?.value.length ?? 0;
  terminal.out(
    [
      `# ${say('配置', 'config')[lang]}: ${file ?? say('没有', 'none')[lang]}\n`,
      ...(document === null || document === STDIN
        ? []
        : [
            `# ${say('已接受的问题', 'accepted findings')[lang]}: ${shownPath(sidecarOf(document))} (${count})\n`,
          ]),
      printSettings(
        // Where run writes is named for the document where nobody says otherwise.
        names.map(settingOf).filter(({ value }) => value !== null),
        RULES.map(({ id, severity }) =>
          rules[id] === undefined
            ? { name: id, value: severity, from: byDefault }
            : { name: id, value: rules[id], from: file ?? '' },
        ),
      ),
    ].join(''),
  );
  return 0;
}
