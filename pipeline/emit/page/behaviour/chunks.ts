import type { CarriedRow } from '../carried.js';

/** How high a row is taken to be before it is drawn, in pixels: two lines of text and the cell's margins. */
const ROW_PIXELS = 58;

/** Rows of a list that stand together: in the markup, or carried as data until somebody looks at them. */
export interface Chunk {
  element: HTMLElement;
  /** The text of each row. */
  texts: () => readonly string[];
  /** The names of rows that are not drawn yet. */
  names: () => readonly string[];
  /** Shows the rows that fit; all of them where nothing is looked for. */
  show: (fits: readonly boolean[] | null) => void;
  /** Puts rows that are carried into the page. */
  draw: () => void;
}

/** The chunks of all lists, in the order of the page. */
export function chunksIn(root: ParentNode): Chunk[] {
  return [...root.querySelectorAll<HTMLElement>('.lists .chunk')].map((element) => {
    const data = element.querySelector('script');
    return data === null ? drawnChunk(element) : carriedChunk(element, data);
  });
}

function drawnChunk(element: HTMLElement): Chunk {
  const rows = [...element.querySelectorAll<HTMLElement>('tbody tr')];
  return {
    element,
    texts: () => rows.map((row) => row.textContent),
    names: () => [],
    show: (fits) => {
      element.hidden = fits?.includes(true) === false;
      rows.forEach((row, index) => {
        row.hidden = fits?.[index] === false;
      });
    },
    draw: () => undefined,
  };
}

/** A chunk whose rows are data: what it holds is parsed when it is asked for, and drawn once. */
function carriedChunk(element: HTMLElement, data: HTMLElement): Chunk {
  let carried: readonly CarriedRow[] | null = null;
  let drawn: Chunk | null = null;
  let shown: readonly boolean[] | null = null;
  const rows = (): readonly CarriedRow[] => (carried ??= JSON.parse(data.textContent) as CarriedRow[]);
  const count = Number(element.dataset['rows']);
  const show: Chunk['show'] = (fits) => {
    shown = fits;
    if (drawn !== null) return drawn.show(fits);
    const left = fits?.filter(Boolean).length ?? count;
    element.hidden = left === 0;
    element.style.minHeight = `${left * ROW_PIXELS}px`;
  };
  show(null);
  return {
    element,
    texts: () => rows().map(([, cells]) => cells.join('')),
    names: () => (drawn === null ? rows().map(([id]) => id) : []),
    show,
    draw: () => {
      if (drawn !== null) return;
      element.querySelector('tbody')?.append(...rows().map(rowOf));
      element.style.minHeight = '';
      drawn = drawnChunk(element);
      drawn.show(shown);
    },
  };
}

/** A row as the markup of a short list has it. */
function rowOf([id, cells, severity, spots]: CarriedRow): HTMLElement {
  const row = document.createElement('tr');
  row.id = id;
  if (severity !== null) row.className = `has-${severity}`;
  cells.forEach((text, index) => {
    const [, start, end] = spots.find(([cell]) => cell === index) ?? [];
    row.append(start === undefined || end === undefined ? cellOf(text) : markedCell(text, start, end));
  });
  return row;
}

function cellOf(...pieces: (string | Node)[]): HTMLElement {
  const cell = document.createElement('td');
  cell.append(...pieces);
  return cell;
}

function markedCell(text: string, start: number, end: number): HTMLElement {
  const mark = document.createElement('mark');
  mark.append(text.slice(start, end));
  return cellOf(text.slice(0, start), mark, text.slice(end));
}
