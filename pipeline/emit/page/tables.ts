import { byGravity } from '../../common/severity.js';
import type { Finding, Lang, Report, Severity, Span } from '../../model.js';
import { printedValue } from '../words/printed-rows.js';
import { markup, type Markup } from './markup.js';
import type { PageList, PageRows } from './rows.js';
import { CHUNK_ROWS } from './settings.js';
import { WORDS } from './words.js';

/** What is marked in a row: the gravest severity, and the spots of its cells. */
interface RowMarks {
  severity: Severity;
  spots: ReadonlyMap<number, Span>;
}

/** The lists as printed, each row with a name to link to, those with findings marked. */
export function tablesPart(report: Report, rows: PageRows, lang: Lang): Markup {
  const words = WORDS[lang];
  const marks = marksOf(report.findings, rows);
  const parts = rows.lists.map(
    (each) =>
      markup`<h3 id="${each.id}">${each.title}</h3><div class="scroll" tabindex="0" role="group" aria-label="${each.title}">${chunksOf(each, marks)}</div>`,
  );
  return markup`<div class="search"><label>${words.search}<input type="search" data-search /></label><span role="status" data-shown="${words.shown}"></span></div><div class="lists">${parts}</div>`;
}

function marksOf(findings: readonly Finding[], rows: PageRows): ReadonlyMap<string, RowMarks> {
  const marks = new Map<string, { severity: Severity; spots: Map<number, Span> }>();
  for (const { subject, severity, accepted } of findings) {
    const row = rows.rowOf(subject);
    if (row === null || accepted !== null) continue;
    const own = marks.get(row.id) ?? { severity, spots: new Map() };
    marks.set(row.id, own);
    if (byGravity(severity, own.severity) < 0) own.severity = severity;
    if (row.cell !== null && subject.span !== null && !own.spots.has(row.cell))
      own.spots.set(row.cell, subject.span);
  }
  return marks;
}

/** The rows of a list in tables of so many, so that a browser lays out no more than it shows. */
function chunksOf(list: PageList, marks: ReadonlyMap<string, RowMarks>): Markup[] {
  const chunks: Markup[] = [];
  const head = markup`<thead><tr>${list.columns.map(({ heading }) => markup`<th scope="col">${heading}</th>`)}</tr></thead>`;
  for (let from = 0; from === 0 || from < list.rows.length; from += CHUNK_ROWS) {
    const rows = list.rows.slice(from, from + CHUNK_ROWS).map(({ id, item }) => {
      const own = marks.get(id);
      const cells = list.columns.map((column) => {
        const spot = column.cell === null ? undefined : own?.spots.get(column.cell);
        return markup`<td>${marked(String(printedValue(item, column)), spot)}</td>`;
      });
      return markup`<tr id="${id}" ${own === undefined ? null : markup` class="has-${own.severity}"`}>${cells}</tr>`;
    });
    chunks.push(markup`<div class="chunk"><table>${head}<tbody>${rows}</tbody></table></div>`);
  }
  return chunks;
}

/** A text with the words that are meant marked. */
export function marked(text: string, spot: Span | undefined): Markup {
  if (spot === undefined || spot.end <= spot.start || spot.end > text.length) return markup`${text}`;
  const { start, end } = spot;
  return markup`${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}`;
}
