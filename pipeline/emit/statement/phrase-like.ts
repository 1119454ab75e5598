import { numeralLike } from '../../common/numerals.js';
import type { DutyList, JudgedLine } from '../../model.js';
import type { Held } from './held-figures.js';

/** A category and its count in the form of another one of the enumeration: 数字经济 3 项. */
export function phraseLike(list: DutyList, own: readonly Held[], line: JudgedLine): string {
  const count = line.counted ?? 0;
  const [model] = own;
  const plain = `${line.category}${count}项`;
  if (model === undefined || model.figure.numeral === null || model.figure.paragraph === null) return plain;
  const { text, category, numeral } = model.figure;
  const printed =
    list.statement.paragraphs[model.figure.paragraph]?.text.slice(numeral.start, numeral.end) ?? '';
  const at = text.lastIndexOf(printed);
  if (category === null || !text.startsWith(category) || at < category.length) return plain;
  const between = text.slice(category.length, at);
  return `${line.category}${between}${numeralLike(printed, count)}${text.slice(at + printed.length)}`;
}
