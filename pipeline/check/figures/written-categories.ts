import { escapeRegExp, fold, foldWithMap } from '../../common/characters.js';
import type { DutyList, LedgerLine, Span } from '../../model.js';
import { spotAt } from '../search/spots.js';
import { keyOfList, type WhichList } from './which-list.js';

type Paragraph = DutyList['statement']['paragraphs'][number];

/** A paragraph that counts categories, as it is searched. */
interface Enumeration {
  paragraph: Paragraph;
  folded: string;
  at: readonly number[];
}

/** Where the statement names categories with a number that could not be read. */
export class WrittenCategories {
  /** The paragraphs that count categories of a list, each folded once. */
  private readonly enumerations = new Map<string, readonly Enumeration[]>();

  constructor({ statement }: DutyList) {
    const paragraphs = new Map<string, Set<number>>();
    for (const figure of statement.figures) {
      if (figure.kind !== 'category-count' || figure.paragraph === null) continue;
      const own = paragraphs.get(keyOfList(figure)) ?? new Set<number>();
      paragraphs.set(keyOfList(figure), own.add(figure.paragraph));
    }
    for (const [key, indexes] of paragraphs) {
      const inOrder = [...indexes].sort((left, right) => left - right);
      this.enumerations.set(
        key,
        inOrder.flatMap((index) => {
          const paragraph = statement.paragraphs[index];
          return paragraph === undefined ? [] : [{ paragraph, ...foldWithMap(paragraph.text) }];
        }),
      );
    }
  }

  /** Where a category is named; null where it is not. */
  where(line: WhichList & Pick<LedgerLine, 'category'>): { paragraph: Paragraph; span: Span } | null {
    const { category } = line;
    if (category === null || category === '') return null;
    const words = fold(category);
    const name = new RegExp(`(?<=^|[、，,；;：:。括]|包括)${escapeRegExp(words)}`, 'u');
    for (const { paragraph, folded, at } of this.enumerations.get(keyOfList(line)) ?? []) {
      // Looked for as it is first: of thousands of names most are nowhere.
      const match = folded.includes(words) ? name.exec(folded) : null;
      if (match !== null)
        return { paragraph, span: spotAt(paragraph.text, at, match.index, match.index + match[0].length) };
    }
    return null;
  }
}
