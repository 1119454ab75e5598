import { byGravity } from '../../common/severity.js';
import type { Finding, Lang, Report, Severity, Span } from '../../model.js';
import { printedValue } from '../words/printed-rows.js';
import type { CarriedRow } from './carried.js';
import { data, markup, visible, type Markup } from './markup.js';
import type { PageList, PageRows } from './rows.js';
import { CHUNK_ROWS, MARKUP_ROWS } from './settings.js';
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
  const count = rows.lists.reduce((sum, list) => sum + list.rows.length, 0);
  const isLong = count > MARKUP_ROWS;
  const bodyOf = isLong ? carriedBody : markupBody;
  const parts = rows.lists.map(
    (each) =>
      markup`<h3 id="${each.id}">${each.title}</h3><div class="scroll" tabindex="0" role="group" aria-label="${each.title}">${chunksOf(each, marks, bodyOf)}</div>`,
  );
  const unscripted = isLong
    ? markup`<noscript><p>${words.needsScript[0]}${count}${words.needsScript[1]}</p></noscript>`
    : null;
  return markup`<div class="search"><label>${words.search}<input type="search" data-search /></label><span role="status" data-shown="${words.shown}"></span></div>${unscripted}<div class="lists">${parts}</div>`;
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
function chunksOf(list: PageList, marks: ReadonlyMap<string, RowMarks>, bodyOf: BodyOf): Markup[] {
  const chunks: Markup[] = [];
  const head = markup`<thead><tr>${list.columns.map(({ heading }) => markup`<th scope="col">${heading}</th>`)}</tr></thead>`;
  for (let from = 0; from === 0 || from < list.rows.length; from += CHUNK_ROWS) {
    const rows = list.rows.slice(from, from + CHUNK_ROWS).map(({ id, item }): ShownRow => {
      const own = marks.get(id);
      const cells = list.columns.map((column) => ({
        text: String(printedValue(item, column)),
        spot: column.cell === null ? undefined : own?.spots.get(column.cell),
      }));
      return { id, cells, severity: own?.severity ?? null };
    });
    chunks.push(bodyOf(head, rows));
  }
  return chunks;
}

/** A row as it is shown: its texts, and what is marked in it. */
interface ShownRow {
  id: string;
  cells: readonly { text: string; spot: Span | undefined }[];
  severity: Severity | null;
}

type BodyOf = (head: Markup, rows: readonly ShownRow[]) => Markup;

function markupBody(head: Markup, rows: readonly ShownRow[]): Markup {
  const body = rows.map(
    ({ id, cells, severity }) =>
      markup`<tr id="${id}"${severity === null ? null : markup` class="has-${severity}"`}>${cells.map(({ text, spot }) => markup`<td>${marked(text, spot)}</td>`)}</tr>`,
  );
  return markup`<div class="chunk"><table>${head}<tbody>${body}</tbody></table></div>`;
}

/** The rows as data behind an empty table, which `behaviour/chunks.ts` fills. */
function carriedBody(head: Markup, rows: readonly ShownRow[]): Markup {
  const carried = rows.map(({ id, cells, severity }): CarriedRow => {
    const texts = cells.map(({ text }) => visible(text));
    const spots = cells.flatMap(({ text, spot }, cell) =>
      spot === undefined || !isWithin(spot, text) ? [] : [[cell, spot.start, spot.end] as const],
    );
    return [id, texts, severity, spots];
  });
  return markup`<div class="chunk" data-rows="${rows.length}"><table>${head}<tbody></tbody></table><script type="application/json">${data(carried)}</script></div>`;
}

/** A text with the words that are meant marked. */
export function marked(text: string, spot: Span | undefined): Markup {
  if (spot === undefined || !isWithin(spot, text)) return markup`${text}`;
  const { start, end } = spot;
  return markup`${text.slice(0, start)}<mark>${text.slice(start, end)}</mark>${text.slice(end)}`;
}

function isWithin({ start, end }: Span, text: string): boolean {
  return end > start && end <= text.length;
}
