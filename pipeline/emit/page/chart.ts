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
  const { label, number, gapAcross, bar, gap } = CHART;
  const ordered = [...lines].sort((left, right) => Number(differs(right)) - Number(differs(left)));
  const step = 2 * bar + gap;
  const room = 100 - label - number;
  const lengthOf = (count: number | null): number => Math.round((10 * room * (count ?? 0)) / most) / 10;
  const rows = ordered.map((line, index) => {
    const top = index * step;
    const { stated, counted, category } = line;
    const off = differs(line);
    const words = `${off ? '✗ ' : ''}${category ?? ''}`;
    const counts = `${stated ?? '—'} / ${counted ?? '—'}`;
    const end = label + Math.max(lengthOf(stated), lengthOf(counted));
    return markup`<g><text x="${label - gapAcross}%" y="${top + bar + 5}" text-anchor="end">${short(words)}</text><rect class="stated" x="${label}%" y="${top}" width="${lengthOf(stated)}%" height="${bar}" /><rect class="${off ? 'off' : 'counted'}" x="${label}%" y="${top + bar}" width="${lengthOf(counted)}%" height="${bar}"/><text x="${end + gapAcross}%" y="${top + bar + 5}">${counts}</text></g>`;
  });
  const said = ordered
    .map(({ category, stated, counted }) => `${category ?? ''} ${stated ?? '—'}/${counted ?? '—'}`)
    .join(lang === 'zh' ? '；' : '; ');
  return markup`<svg width="100%" height="${ordered.length * step}" role="img" aria-label="${title}${lang === 'zh' ? '：' : ': '}${said}">${rows}</svg>`;
}

function differs({ result }: JudgedLine): boolean {
  return result === 'different';
}

/** A name that fits before the bars. */
function short(name: string): string {
  const characters = [...name];
  return characters.length <= CHART.name ? name : `${characters.slice(0, CHART.name - 1).join('')}…`;
}
