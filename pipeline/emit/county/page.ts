import { BEHAVIOUR } from '../page/behaviour.generated.js';
import { policyOf } from '../page/policy.js';
import { markup, ready, type Markup } from '../page/markup.js';
import { CHUNK_ROWS } from '../page/settings.js';
import { STYLE } from '../page/style.js';
import { WORDS } from '../page/words.js';
import type { CountyInput } from './input.js';
import { COUNTY_STYLE } from './style.js';
import { countySummary, isSettled } from './summary.js';
import { departmentCounts } from './tables/departments.js';
import { countyTables } from './tables/index.js';
import { inWords, type CountyTable, type TableCell } from './tables/table.js';
import { countyTitle } from './title.js';

/** The page of a county as one file that needs nothing else and asks for nothing: see `emit/page`. */
export function countyPage(input: CountyInput): string {
  const { county, lang } = input;
  const title = countyTitle(county, lang);
  const style = STYLE + COUNTY_STYLE;
  return markup`<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policyOf(style, BEHAVIOUR)}" /><meta name="viewport" content="width=device-width,initial-scale=1" /><meta name="generator" content="qingdan" /><title>${title}</title><style>${ready(style)}</style></head><body>${bodyOf(input, title)}<script>${ready(BEHAVIOUR)}</script></body></html>\n`
    .html;
}

function bodyOf(input: CountyInput, title: string): Markup {
  const { lang, about } = input;
  const words = WORDS[lang];
  const tables = [...countyTables(input), departmentCounts(input)].filter(({ rows }) => rows.length > 0);
  const summary = countySummary(input);
  const tone = summary.some((line) => line.tone === 'error') ? 'fail' : isSettled(input) ? 'clean' : 'look';
  const made = [about.version === null ? 'qingdan' : `qingdan ${about.version}`, about.today ?? ''].join(' ');
  return markup`<div class="page county"><a class="skip" href="#${tables[0]?.id ?? ''}">${words.skip}</a><header><h1>${title}</h1><p class="quiet">${made}</p><div class="verdict ${tone}" role="status"><ul>${summary.map((line) => markup`<li class="${line.tone}">${line.words}</li>`)}</ul></div><nav aria-label="${words.contents}"><ul>${tables.map((table) => markup`<li><a href="#${table.id}">${table.title}</a> <span class="quiet">${table.rows.length}</span></li>`)}</ul></nav></header><main>${tables.map((table) => section(table, input))}</main></div>`;
}

function section(table: CountyTable, input: CountyInput): Markup {
  const { id, title, note } = table;
  const isSearched = id === 'items';
  const words = WORDS[input.lang];
  const search = isSearched
    ? markup`<div class="search"><label>${inWords(input.lang, '在事项中查找', 'search the items')}<input type="search" data-search /></label><span role="status" data-shown="${words.shown}"></span></div>`
    : null;
  const content = markup`<div class="scroll" tabindex="0" role="group" aria-label="${title}">${chunks(table)}</div>`;
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${note === '' ? null : markup`<p class="quiet">${note}</p>`}${search}<div class="${isSearched ? 'lists' : 'plain'}">${content}</div></section>`;
}

/**
 * The rows in bodies of so many, of which a browser lays out those in sight. They share one table, so that columns stay
 * below each other.
 */
function chunks({ heads, rows, fixed = 0 }: CountyTable): Markup {
  const bodies: Markup[] = [];
  for (let from = 0; from < rows.length; from += CHUNK_ROWS)
    bodies.push(
      markup`<tbody>${rows.slice(from, from + CHUNK_ROWS).map((row) => markup`<tr>${row.map((cell, column) => tableCell(cell, column, fixed))}</tr>`)}</tbody>`,
    );
  return markup`<table class="fixed-${fixed}"><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>${bodies}</table>`;
}

function tableCell({ value, tone }: TableCell, column: number, fixed: number): Markup {
  const names = [
    ...(typeof value === 'number' ? ['n'] : []),
    ...(tone === undefined ? [] : [`tone-${tone}`]),
  ].join(' ');
  const attributes = names === '' ? null : markup` class="${names}"`;
  // What a row is about is its head, for those who hear it.
  return column < fixed && column === fixed - 1
    ? markup`<th scope="row"${attributes}>${value}</th>`
    : markup`<td${attributes}>${value}</td>`;
}
