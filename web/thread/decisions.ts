import { isKeepable, RULES, scopeOf } from '../../pipeline/check/rules.js';
import { dayOf } from '../../pipeline/common/day.js';
import { success } from '../../pipeline/common/result.js';
import { withEntries } from '../../pipeline/config/accepted-edit.js';
import { parseAccepted } from '../../pipeline/config/accepted.js';
import { checkOptionsOf } from '../../pipeline/config/check-options.js';
import { parseConfig, type Config } from '../../pipeline/config/config.js';
import { formSettingsOf, withFormSettings } from '../../pipeline/config/config-edit.js';
import { entryOf } from '../../pipeline/config/entry.js';
import type { Options } from '../../pipeline/index.js';
import type { Acceptance, Result } from '../../pipeline/model.js';
import type { Decided, FormState, Keeping, Tasks } from '../exchange.js';
import { CONFIG_NAME } from '../names.js';

/** Where the schemas are, for the first line of a file; the build puts it in. */
declare const SCHEMAS: string;

/** The options with what people have decided. A file of theirs that cannot be read is told as the command line does. */
export async function withDecisions(
  options: Options,
  { config, accepted }: Decided,
): Promise<Result<Options>> {
  const settings = config === null ? success({}) : await parseConfig(config.name, config.text);
  if (!settings.ok) return settings;
  const entries: Acceptance[] = [];
  for (const { name, text } of accepted) {
    const read = await parseAccepted(name, text);
    if (!read.ok) return read;
    entries.push(...read.value);
  }
  const kept = entries.length === 0 ? {} : { accepted: entries, today: dayOf(new Date()) };
  return success({ ...options, ...checkOptionsOf(settings.value), ...kept });
}

/** As `qingdan accept`: the text of the file with an entry for each finding; what is no finding any more is left out. */
export async function keep({ file, report, entries, lang }: Keeping): Promise<Result<string>> {
  const made = entries.flatMap(({ fingerprint, reason, by }) => {
    const finding = report.findings.find((each) => each.fingerprint === fingerprint);
    if (finding === undefined || !isKeepable(finding.ruleId)) return [];
    return [entryOf(finding, scopeOf(finding.ruleId), { reason, ...(by === '' ? {} : { by }) })];
  });
  const order = report.findings.map((each) => each.fingerprint);
  const head = { lang, schema: `${SCHEMAS}accepted.schema.json` };
  const written = await withEntries(file.name, file.text, made, order, head);
  return written.ok ? success(written.value.text) : written;
}

/** Settings of the command line alone: the browser saves what is asked for, and where. */
const IDLE = ['out', 'format'] as const;

/** What the form of settings shows. */
export async function formState({ config, lang }: Tasks['settings']['given']): Promise<Result<FormState>> {
  const read = config === null ? success<Config>({}) : await parseConfig(config.name, config.text);
  if (!read.ok) return read;
  const rules = RULES.map(({ id, docs }) => ({ id, title: docs[lang].title }));
  const { lang: own = null, timeout = null } = read.value;
  const idle = IDLE.filter((key) => read.value[key] !== undefined);
  return success({ ...formSettingsOf(read.value, RULES), rules, lang: own, timeout, idle });
}

/** The text of the config with what the form says; a new one where there is none. */
export function configure({ config, settings }: Tasks['configure']['given']): Promise<Result<string>> {
  const text = config?.text ?? `# yaml-language-server: $schema=${SCHEMAS}config.schema.json\n`;
  return withFormSettings(config?.name ?? CONFIG_NAME, text, settings, RULES);
}
