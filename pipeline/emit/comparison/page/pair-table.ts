import { describeRow } from '../../../common/places.js';
import type { Item, ItemChange, Lang, MarkedText } from '../../../model.js';
import { markup, type Markup } from '../../page/markup.js';
import { fromTo, KIND_WORDS, kindOf } from '../change-words.js';
import { shownCell, type SharedColumn, type ShownList, type ShownRow } from '../list-rows.js';
import { piecesOf } from '../pieces.js';
import { FOLDED_ROWS } from '../settings.js';

/** A text whose changed words are marked: taken out of the old one, put into the new one. */
export function markedWords(text: MarkedText, side: 'old' | 'new'): Markup {
  return markup`${piecesOf(text).map((piece) =>
    piece.isMarked
      ? side === 'old'
        ? markup`<del>${piece.text}</del>`
        : markup`<ins>${piece.text}</ins>`
      : markup`${piece.text}`,
  )}`;
}

/** The rows of a list side by side; runs of rows that are the same are folded, and open on a click or by keyboard. */
export function pairTables({ columns, rows }: ShownList, lang: Lang): Markup {
  const runs: { same: boolean; rows: ShownRow[] }[] = [];
  for (const row of rows) {
    const same = row.change === null;
    const last = runs.at(-1);
    if (last?.same === same) last.rows.push(row);
    else runs.push({ same, rows: [row] });
  }
  const isFolded = (run: (typeof runs)[number]): boolean => run.same && run.rows.length >= FOLDED_ROWS;
  const first = runs.findIndex((run) => !isFolded(run));
  return markup`${runs.map((run, index) => {
    const table = tableOf(run.rows, columns, lang, !isFolded(run) && index > first);
    if (!isFolded(run)) return table;
    const words = lang === 'zh' ? `${run.rows.length} 行相同` : `${run.rows.length} rows that are the same`;
    return markup`<details><summary>${words}${numbersOf(run.rows, lang)}</summary>${table}</details>`;
  })}`;
}

/** The numbers of folded rows: 序号 3～12. */
function numbersOf(rows: readonly ShownRow[], lang: Lang): string {
  const [first, last] = [rows[0]?.new?.number ?? null, rows.at(-1)?.new?.number ?? null];
  if (first === null || last === null) return '';
  return lang === 'zh' ? `（新序号 ${first}～${last}）` : ` (new numbers ${first}–${last})`;
}

/** A table of some rows; whose heading is seen above is read by a screen reader alone. */
function tableOf(
  rows: readonly ShownRow[],
  columns: readonly SharedColumn[],
  lang: Lang,
  isAgain: boolean,
): Markup {
  const zh = lang === 'zh';
  return markup`<table class="${isAgain ? 'pair again' : 'pair'}"><thead><tr><th class="kind">${zh ? '变化' : 'change'}</th><th>${zh ? '原' : 'old'}</th><th>${zh ? '新' : 'new'}</th></tr></thead><tbody>${rows.map((row) => rowOf(row, columns, lang))}</tbody></table>`;
}

function rowOf({ old, new: now, change }: ShownRow, columns: readonly SharedColumn[], lang: Lang): Markup {
  const kind = change === null ? null : kindOf(change);
  const tone = kind === null ? 'same' : kind === 'added' || kind === 'removed' ? kind : 'changed';
  const words = change === null || kind === null ? '' : KIND_WORDS[kind][lang];
  const where = change === null ? '' : fromTo(change, lang);
  return markup`<tr class="${tone}"><td class="kind"><strong>${words}</strong>${where === '' ? null : markup`<span class="label">${where}</span>`}</td>${sideCell(old, change, 'old', columns, lang)}${sideCell(now, change, 'new', columns, lang)}</tr>`;
}

function sideCell(
  item: Item | null,
  change: ItemChange | null,
  side: 'old' | 'new',
  columns: readonly SharedColumn[],
  lang: Lang,
): Markup {
  if (item === null) return markup`<td class="${side} none"></td>`;
  const number = item.number === null ? '' : String(item.number);
  const head = [number, item.category].filter((each) => each !== '').join(' · ');
  const label = lang === 'zh' ? (side === 'old' ? '原' : '新') : side;
  // Of a row that is the same its name tells enough; one that is told has all that differs, a lone one all of it.
  const isLone = change !== null && (change.old === null || change.new === null);
  const shown = columns.filter(
    ({ role }) => role === 'name' || isLone || change?.cells.some(({ column }) => column === role) === true,
  );
  const texts = shown.map(({ role, heading }) => {
    const text = markedWords(shownCell(item, role, change, side), side);
    return role === 'name'
      ? markup`<p><strong>${text}</strong></p>`
      : markup`<p><span class="label">${heading}</span>${text}</p>`;
  });
  return markup`<td class="${side}" data-side="${label}"><span class="label">${head}${lang === 'zh' ? '，' : ', '}${describeRow(item.place, lang)}</span>${texts}</td>`;
}
