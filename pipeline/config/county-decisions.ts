import { isMap } from 'yaml';
import { say, success } from '../common/result.js';
import { normalisedForm } from '../common/similarity/normalised-form.js';
import type { CountyDecision, Lang, Result } from '../model.js';
import { countyDecisionErrors, type WordingDecision } from '../validate/index.js';
import { firstProblem } from './problems.js';
import { listDocument, textOfDocument } from './yaml-text.js';
import { readYaml, wrong } from './yaml.js';

/** What people have decided of wordings: the content of a `county.decisions.yaml`. The failure names line and column. */
export async function parseCountyDecisions(file: string, text: string): Promise<Result<CountyDecision[]>> {
  const read = readYaml(file, text, 'failsafe');
  if (!read.ok) return read;
  const yaml = read.value;
  // A file of comments alone holds nothing.
  const value: unknown = yaml.value === null || yaml.value === '' ? [] : yaml.value;
  const errors = await countyDecisionErrors(value);
  if (errors.length > 0) return firstProblem(yaml, errors);
  const decisions = value as WordingDecision[];
  for (const [index, { is, items }] of decisions.entries())
    if (is !== 'alone' && items.length < 2) {
      const message = say('至少要写两个事项名称', 'it takes the names of two items at least');
      return wrong(file, message, yaml.placeOf([index, 'items']));
    }
  return success(decisions);
}

/** What the first lines of a new file say. */
const HEAD: Readonly<Record<Lang, string>> = {
  zh: ' 各乡镇清单中，哪些写法是同一事项（same）、哪些不是（different）、哪个单独算（alone）。qingdan county 每次运行都照办。',
  en: ' Which wordings of the county are one item (same), which are not (different), which stand by themselves (alone).',
};

/**
 * Adds decisions to the text of a `county.decisions.yaml`, or makes one (`text` null). What stands there stays, with its
 * comments; a decision on the same wordings takes over what is decided now. `schema` is where editors find the schema.
 */
export async function withDecisions(
  file: string,
  text: string | null,
  decisions: readonly CountyDecision[],
  head: { lang: Lang; schema: string },
): Promise<Result<string>> {
  const read = await parseCountyDecisions(file, text ?? '');
  if (!read.ok) return read;
  const { document, list } = listDocument(text, { ...head, words: HEAD });
  const known = read.value.map(keyOf);
  for (const decision of decisions) {
    const at = known.indexOf(keyOf(decision));
    const standing = at < 0 ? undefined : list.items[at];
    if (isMap(standing)) {
      for (const [key, value] of Object.entries(decision)) if (key !== 'items') standing.set(key, value);
    } else {
      list.items.push(document.createNode(decision));
      known.push(keyOf(decision));
    }
  }
  return success(textOfDocument(document, text));
}

/** Decisions on the same wordings have the same key. */
function keyOf({ items }: CountyDecision): string {
  return items.map(normalisedForm).sort().join('\n');
}
