import type { CarriedFinding, CarriedRow } from '../carried.js';

/** How high a row and a finding are taken to be before they are drawn, in pixels: two lines and what is around them. */
const PIXELS = { row: 58, finding: 160 } as const;

/** Rows or findings that stand together: in the markup, or carried as data until somebody looks at them. */
export interface Chunk {
  element: HTMLElement;
  isDrawn: () => boolean;
  /** Shows those that fit; all of them where nothing is looked for. */
  show: (fits: readonly boolean[] | null) => void;
  /** Puts those that are carried into the page. */
  draw: () => void;
}

/** Rows of a list. */
export interface RowChunk extends Chunk {
  /** The text of each row. */
  texts: () => readonly string[];
  /** The names of rows that are not drawn yet. */
  names: () => readonly string[];
}

/** What findings are filtered by, as the names of the choices are; of a list and of rules several, apart by spaces. */
type Keys = Readonly<Record<string, string | undefined>>;

/** Findings. */
export interface FindingChunk extends Chunk {
  count: number;
  keys: () => readonly Keys[];
}

/** The rows of all lists, in the order of the page. */
export function rowChunksIn(root: ParentNode): RowChunk[] {
  return [...root.querySelectorAll<HTMLElement>('.lists .chunk')].map((element) => {
    const data = element.querySelector('script');
    if (data !== null) return carriedRows(element, data);
    const rows = [...element.querySelectorAll<HTMLElement>('tbody tr')];
    return { ...drawnChunk(element, rows), texts: () => rows.map((row) => row.textContent), names: () => [] };
  });
}

/** All findings, in the order of the page. */
export function findingChunksIn(root: ParentNode): FindingChunk[] {
  const articles = [...root.querySelectorAll<HTMLElement>('article.finding')];
  const parent = articles[0]?.parentElement ?? null;
  if (parent === null) return [...root.querySelectorAll<HTMLElement>('.found')].flatMap(carriedFindings);
  return [
    {
      ...drawnChunk(parent, articles),
      // What is filtered stands beside them.
      show: showing(articles),
      count: articles.length,
      keys: () => articles.map(({ dataset }) => dataset),
    },
  ];
}

function drawnChunk(element: HTMLElement, all: readonly HTMLElement[]): Chunk {
  const show = showing(all);
  return {
    element,
    isDrawn: () => true,
    show: (fits) => {
      element.hidden = fits?.includes(true) === false;
      show(fits);
    },
    draw: () => undefined,
  };
}

function showing(all: readonly HTMLElement[]): Chunk['show'] {
  return (fits) => {
    all.forEach((each, index) => {
      each.hidden = fits?.[index] === false;
    });
  };
}

function carriedRows(element: HTMLElement, data: HTMLElement): RowChunk {
  const body = element.querySelector('tbody');
  const { rows, ...chunk } = carriedChunk<CarriedRow>(element, data, PIXELS.row, (carried) => {
    const drawn = carried.map(rowOf);
    body?.append(...drawn);
    return drawn;
  });
  return {
    ...chunk,
    texts: () => rows().map(([, cells]) => cells.join('')),
    names: () => (chunk.isDrawn() ? [] : rows().map(([id]) => id)),
  };
}

function carriedFindings(element: HTMLElement): FindingChunk[] {
  const data = element.querySelector('script');
  if (data === null) return [];
  const { rows, ...chunk } = carriedChunk<CarriedFinding>(element, data, PIXELS.finding, (carried) => {
    const drawn = document.createElement('template');
    // Markup of our own making: what a document says is escaped in it.
    drawn.innerHTML = carried.map(([, , , markup]) => markup).join('');
    const articles = [...drawn.content.children].filter((each) => each instanceof HTMLElement);
    element.append(drawn.content);
    return articles;
  });
  const keys = (): Keys[] => rows().map(([list, severity, rule]) => ({ list, severity, rule }));
  return [{ ...chunk, keys, count: Number(element.dataset['rows']) }];
}

/** A chunk that is data: what it holds is parsed when it is asked for, and drawn once, by `put`. */
function carriedChunk<Carried>(
  element: HTMLElement,
  data: HTMLElement,
  pixels: number,
  put: (carried: readonly Carried[]) => readonly HTMLElement[],
): Chunk & { rows: () => readonly Carried[] } {
  let carried: readonly Carried[] | null = null;
  let drawn: Chunk | null = null;
  let shown: readonly boolean[] | null = null;
  const rows = (): readonly Carried[] => (carried ??= JSON.parse(data.textContent) as Carried[]);
  const count = Number(element.dataset['rows']);
  const show: Chunk['show'] = (fits) => {
    shown = fits;
    if (drawn !== null) return drawn.show(fits);
    const left = fits?.filter(Boolean).length ?? count;
    element.hidden = left === 0;
    element.style.minHeight = `${left * pixels}px`;
  };
  show(null);
  return {
    element,
    rows,
    isDrawn: () => drawn !== null,
    show,
    draw: () => {
      if (drawn !== null) return;
      drawn = drawnChunk(element, put(rows()));
      element.style.minHeight = '';
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
