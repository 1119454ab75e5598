import { checkDocument } from '../../pipeline/index.js';
import type { County, CountyDocument, CountyRow } from '../../pipeline/model.js';
import { randomLayout, renderText, type Township } from '../townships/index.js';

/** The documents of townships, each in a layout of its own, read and checked. */
export async function documentsOf(townships: readonly Township[], seed: number): Promise<CountyDocument[]> {
  const documents: CountyDocument[] = [];
  for (const [index, township] of townships.entries()) {
    const text = renderText(township, randomLayout(seed + index));
    const done = await checkDocument(`${index + 1}.txt`, new TextEncoder().encode(text));
    if (!done.ok) throw new Error(done.failure.message.en);
    documents.push(done.value);
  }
  return documents;
}

/** What a county tells of contradictions and copies, in lines: the kind, what it is about, and who stands apart. */
export function toldOf(county: County): string[] {
  const nameOf = (index: number): string => county.townships[index]?.name ?? '';
  const names = (rows: readonly CountyRow[]): string =>
    rows.map(({ township }) => nameOf(township)).join(' ');
  const contradictions = county.contradictions.map((each) => {
    if (each.kind === 'department-named-differently')
      return `${each.kind} ${each.names
        .map(({ name }) => name)
        .sort()
        .join(' ')}`;
    const item = county.lines[each.line]?.name ?? '';
    if (each.kind === 'recovered-and-cooperative') return `${each.kind} ${item} ${names(each.recovered)}`;
    return `${each.kind} ${item} ${each.variants
      .slice(1)
      .map(({ rows }) => names(rows))
      .join(' ')}`;
  });
  const copies = county.copies.map((each) =>
    each.kind === 'facts'
      ? `facts ${each.townships.map(nameOf).join(' ')}`
      : `other-township ${nameOf(each.township)} ${nameOf(each.other)}`,
  );
  return [...contradictions, ...copies];
}
