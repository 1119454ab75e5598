import { LISTS, LIST_TEXT } from '../../common/names.js';
import type { JudgedLine, Lang, Report } from '../../model.js';
import { largestCount } from '../words/ledger-labels.js';
import { markup, type Markup } from './markup.js';
import { CHART } from './settings.js';
import { WORDS } from './words.js';

/** A bar pair for each category of each list, those that differ first; null where no category is counted. */
export function chart({ ledger }: Report, lang: Lang): Markup | null {
  const lines = ledger.filter(({ kind }) => kind === 'category-count');
  if (lines.length === 0) return null;
  const most = largestCount(lines);
  const names = [...new Set(lines.map(listOf))];
  const charts = names.map((name) => {
    const own = lines.filter((line) => listOf(line) === name);
    const title = (LISTS as readonly string[]).includes(name) ? LIST_TEXT[name as 'basic'][lang] : name;
    return markup`<h3>${title}</h3><div class="chart">${bars(own, most, title, lang)}</div>`;
  });
  return markup`<p class="quiet">${WORDS[lang].categories}</p>${charts}`;
}

function listOf({ list, otherList }: JudgedLine): string {
  return otherList ?? list ?? '';
}

function bars(lines: readonly JudgedLine[], most: number, title: string, lang: Lang): Markup {
  const { width, label, number, bar, gap } = CHART;
  const ordered = [...lines].sort((left, right) => Number(differs(right)) - Number(differs(left)));
  const step = 2 * bar + gap;
  const room = width - label - number;
  const lengthOf = (count: number | null): number => Math.round((room * (count ?? 0)) / most);
  const rows = ordered.map((line, index) => {
    const top = index * step;
    const { stated, counted, category } = line;
    const off = differs(line);
    const words = `${off ? '✗ ' : ''}${category ?? ''}`;
    const counts = `${stated ?? '—'} / ${counted ?? '—'}`;
    return markup`<g><text x="${label - 8}" y="${top + bar + 5}" text-anchor="end">${short(words)}</text><rect class="stated" x="${label}" y="${top}" width="${lengthOf(stated)}" height="${bar}" /><rect class="${off ? 'off' : 'counted'}" x="${label}" y="${top + bar}" width="${lengthOf(counted)}" height="${bar}"/><text x="${label + Math.max(lengthOf(stated), lengthOf(counted)) + 8}" y="${top + bar + 5}">${counts}</text></g>`;
  });
  const said = ordered
    .map(({ category, stated, counted }) => `${category ?? ''} ${stated ?? '—'}/${counted ?? '—'}`)
    .join(lang === 'zh' ? '；' : '; ');
  const height = ordered.length * step;
  return markup`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}${lang === 'zh' ? '：' : ': '}${said}">${rows}</svg>`;
}

function differs({ result }: JudgedLine): boolean {
  return result === 'different';
}

/** A name that fits before the bars. */
function short(name: string): string {
  const characters = [...name];
  return characters.length <= 20 ? name : `${characters.slice(0, 19).join('')}…`;
}
