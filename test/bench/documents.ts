import { existsSync, readFileSync } from 'node:fs';
import {
  generateTownship,
  listNames,
  plainLayout,
  renderHtml,
  renderMarkdown,
  renderText,
  type Township,
  type TownshipItem,
} from '../townships/index.js';

const REAL = '../shared/documents/yilahu-2025-07.txt';
const FIXTURE = 'fixtures/lists/qinghe/list.txt';

/** The text form of a whole list: the real one where it is at hand, else the fixture. Both have 245 rows. */
export function wholeText(): { path: string; bytes: Uint8Array } {
  const path = existsSync(REAL) ? REAL : FIXTURE;
  return { path, bytes: new Uint8Array(readFileSync(path)) };
}

/** A document of 245 rows, `times` over: the rows of each category are repeated, and all figures hold. */
export function document(format: 'text' | 'markdown' | 'html', times: number): Uint8Array {
  const render = { text: renderText, markdown: renderMarkdown, html: renderHtml }[format];
  return new TextEncoder().encode(render(repeated(times), plainLayout));
}

function repeated(times: number): Township {
  const counts = { basic: 110, cooperative: 101, recovered: 34 };
  const township = generateTownship({ seed: 1, county: '县', township: '镇', counts });
  const lists = Object.fromEntries(
    listNames.map((list) => [list, repeatItems<TownshipItem>(township.lists[list], times)]),
  ) as unknown as Township['lists'];
  return { ...township, lists };
}

/** A name is repeated with a mark, so that no two items are the same. */
function repeatItems<T extends TownshipItem>(items: readonly T[], times: number): T[] {
  const categories = [...new Set(items.map((item) => item.category))];
  return categories
    .flatMap((category) => {
      const own = items.filter((item) => item.category === category);
      return Array.from({ length: times }, (_, time) =>
        own.map((item) => (time === 0 ? item : { ...item, name: `${item.name}（${time + 1}）` })),
      ).flat();
    })
    .map((item, index) => ({ ...item, number: index + 1 }));
}
