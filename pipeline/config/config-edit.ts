import { isMap, isNode, isSeq, YAMLMap, type Document } from 'yaml';
import { success } from '../common/result.js';
import { usualSeverity } from '../common/severity.js';
import type { Result, RuleDocumentation } from '../model.js';
import { parseConfig, type Config } from './config.js';
import { documentOf, textOfDocument } from './yaml-text.js';

/** The settings that a form asks for. */
export interface FormSettings {
  /** Names of departments and units that the documents rightly carry. */
  departments: readonly string[];
  /** Names of places that they must not carry. */
  neighbours: readonly string[];
  /** Rules that are off. */
  off: readonly string[];
}

/** What a config says of them. */
export function formSettingsOf(
  { departments = [], neighbours = [], rules = {} }: Config,
  known: readonly Pick<RuleDocumentation, 'id' | 'severity' | 'optIn'>[],
): FormSettings {
  const given: Readonly<Record<string, string>> = { ...rules };
  const off = known.flatMap((rule) => ((given[rule.id] ?? usualSeverity(rule)) === 'off' ? [rule.id] : []));
  return { departments, neighbours, off };
}

/**
 * The text of a config with these settings; all else stays, with its comments. A rule that is off no longer has the
 * severity that it has by default.
 */
export async function withFormSettings(
  file: string,
  text: string,
  { departments, neighbours, off }: FormSettings,
  rules: readonly Pick<RuleDocumentation, 'id' | 'severity' | 'optIn'>[],
): Promise<Result<string>> {
  const config = await parseConfig(file, text);
  if (!config.ok) return config;
  const document = documentOf(text);
  if (!isMap(document.contents)) document.contents = new YAMLMap(document.schema);
  setNames(document, 'departments', departments);
  setNames(document, 'neighbours', neighbours);
  const before: Readonly<Record<string, string>> = { ...config.value.rules };
  const map = rulesOf(document);
  for (const rule of rules) {
    const { id, severity } = rule;
    const [was, is] = [(before[id] ?? usualSeverity(rule)) === 'off', off.includes(id)];
    if (was !== is) map.set(id, is ? 'off' : severity);
  }
  if (map.items.length > 0) document.set('rules', map);
  return success(textOfDocument(document, text));
}

/** The rules of a config; where `rules:` stands there with comments alone, these stay. */
function rulesOf(document: Document): YAMLMap {
  const node: unknown = document.get('rules', true);
  if (isMap(node)) return node;
  const map = new YAMLMap(document.schema);
  if (isNode(node) && typeof node.comment === 'string') map.comment = node.comment;
  return map;
}

/** Sets a list of names; one that says the same already is left as it is written. */
function setNames(document: Document, key: string, names: readonly string[]): void {
  const node: unknown = document.get(key, true);
  const there: unknown[] = isSeq(node) ? (node.toJS(document) as unknown[]) : [];
  const isSame = there.length === names.length && there.every((each, index) => each === names[index]);
  if (isSame) return;
  document.set(key, document.createNode([...names]));
}
