import type { Figure, ListName, Paragraph, Place } from '../../model.js';
import { placeAt } from '../document/anchors.js';
import { readNumbers, type Knowledge } from './index.js';
export function readFigures(
  paragraph: Paragraph,
  knowledge: Knowledge,
  heading: ListName | null,
): { figures: Omit<Figure, 'paragraph'>[]; unread: { text: string; place: Place }[] } {
  const all = readNumbers(paragraph.text, knowledge, heading);
  return {
    figures: all.flatMap((r) =>
      r.as === 'figure'
        ? [
            {
              kind: r.kind,
              list: r.list,
              category: r.category,
              stated: r.token.value ?? 0,
              text: paragraph.text.slice(r.start, r.end),
              numeral: r.numeral,
              place: placeAt(paragraph, r.start),
            },
          ]
        : [],
    ),
    unread: all.flatMap((r) =>
      r.as === 'unread'
        ? [{ text: paragraph.text.slice(r.start, r.end), place: placeAt(paragraph, r.start) }]
        : [],
    ),
  };
}
export function figuresOf(p: Paragraph, k: Knowledge, h: ListName | null): Omit<Figure, 'paragraph'>[] {
  return readFigures(p, k, h).figures;
}
