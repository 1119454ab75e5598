import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { withoutSpace } from '../../pipeline/common/characters.js';
import { readTables } from '../../pipeline/index.js';
import type { Block } from '../../pipeline/model.js';
import { figure, printTable } from './print.js';

const ICDAR = '../shared/icdar2013';

/** One document in so many is kept out of the tuning of thresholds: which, the hash of its name says. */
const HELD_OUT = 3;

/** A cell as the measure sees it: the first and last row and column that it takes, and its letters. */
interface ScoredCell {
  rows: [first: number, last: number];
  columns: [first: number, last: number];
  text: string;
}

/** Neighbours of a table, each pair with how often it is there. */
type Relations = Map<string, number>;

interface Score {
  name: string;
  tables: [found: number, all: number];
  relations: [right: number, found: number, all: number];
}

/**
 * How many of the tables of the ICDAR 2013 competition are read as its truth has them: pairs of cells that are next to
 * each other, as Göbel et al. 2012 count them, over all tables of a document. `each` prints a line for each document.
 */
export async function benchIcdar(each: boolean): Promise<void> {
  if (!existsSync(ICDAR)) {
    console.log(`\nicdar: left out, for there is no ${ICDAR}`);
    return;
  }
  const scores: Score[] = [];
  for (const path of documents()) scores.push(await scoreOf(path));
  const held = scores.filter(({ name }) => isHeldOut(name));
  const rows = [
    ['', 'documents', 'tables', 'relations', 'precision', 'recall', 'F1'],
    rowOf(
      'tuned on',
      scores.filter((score) => !held.includes(score)),
    ),
    rowOf('held out', held),
    rowOf('all', scores),
    ...(each
      ? scores.map((score) => rowOf(`${isHeldOut(score.name) ? '* ' : '  '}${score.name}`, [score]))
      : []),
  ];
  printTable('icdar: tables of the ICDAR 2013 competition, right of found of all', rows);
}

/** The documents with a truth, in order. */
function documents(): string[] {
  return readdirSync(ICDAR, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(ICDAR, name))
    .filter((path) => existsSync(truthOf(path)))
    .sort();
}

function truthOf(path: string): string {
  return path.replace(/\.pdf$/u, '-str.xml');
}

function isHeldOut(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % HELD_OUT === 0;
}

async function scoreOf(path: string): Promise<Score> {
  const read = await readTables(path, new Uint8Array(readFileSync(path)), { join: false });
  const truth = trueTables(readFileSync(truthOf(path), 'utf8'));
  const found = read.ok ? read.value.blocks.flatMap(foundTable) : [];
  const [all, own] = [summed(truth), summed(found)];
  let right = 0;
  for (const [pair, count] of all) right += Math.min(count, own.get(pair) ?? 0);
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    tables: [found.length, truth.length],
    relations: [right, totalOf(own), totalOf(all)],
  };
}

/** The figures of some documents: precision and recall are means over the documents. */
function rowOf(title: string, scores: readonly Score[]): string[] {
  const sum = (pick: (score: Score) => number): number => scores.reduce((all, score) => all + pick(score), 0);
  const mean = (pick: (score: Score) => number): number => sum(pick) / Math.max(1, scores.length);
  const precision = mean(({ relations: [right, found] }) => right / Math.max(1, found));
  const recall = mean(({ relations: [right, , all] }) => right / Math.max(1, all));
  return [
    title,
    figure(scores.length),
    `${sum(({ tables }) => tables[0])}/${sum(({ tables }) => tables[1])}`,
    [0, 1, 2].map((at) => figure(sum(({ relations }) => relations[at] ?? 0))).join('/'),
    precision.toFixed(3),
    recall.toFixed(3),
    ((2 * precision * recall) / (precision + recall || 1)).toFixed(3),
  ];
}

/** The relations of the tables of a truth. A table in several regions counts its rows and columns on from an offset. */
function trueTables(xml: string): Relations[] {
  const tables: ScoredCell[][] = [];
  let offset = { row: 0, column: 0 };
  let cell: ScoredCell | null = null;
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = (key: string): number | null => (attributes[key] ? Number(attributes[key]) : null);
    if (name === 'table') tables.push([]);
    else if (name === 'region') {
      offset = { row: value('row-increment') ?? 0, column: value('col-increment') ?? 0 };
    } else if (name === 'cell') {
      const [row, column] = [value('start-row') ?? 0, value('start-col') ?? 0];
      cell = {
        rows: [row + offset.row, (value('end-row') ?? row) + offset.row],
        columns: [column + offset.column, (value('end-col') ?? column) + offset.column],
        text: '',
      };
      tables.at(-1)?.push(cell);
    }
    isText = name === 'content';
  });
  parser.on('text', (text) => {
    if (cell && isText) cell.text += withoutSpace(text);
  });
  parser.on('closetag', () => {
    isText = false;
  });
  parser.write(xml).close();
  return tables.map(relationsOf);
}

function foundTable(block: Block): Relations[] {
  if (block.kind !== 'table') return [];
  const cells = block.rows.flatMap((row) =>
    row.cells.map((cell): ScoredCell => ({
      rows: [cell.row, cell.row + cell.rowSpan - 1],
      columns: [cell.column, cell.column + cell.columnSpan - 1],
      text: withoutSpace(cell.text),
    })),
  );
  return [relationsOf(cells)];
}

/** Each cell that has text with the next that has to the right and below, in each of its rows and columns. */
function relationsOf(cells: readonly ScoredCell[]): Relations {
  const grid = new Map<string, ScoredCell>();
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of cells) {
    for (let row = cell.rows[0]; row <= cell.rows[1]; row++)
      for (let column = cell.columns[0]; column <= cell.columns[1]; column++)
        grid.set(`${row} ${column}`, cell);
    lastRow = Math.max(lastRow, cell.rows[1]);
    lastColumn = Math.max(lastColumn, cell.columns[1]);
  }
  const textAt = (row: number, column: number): ScoredCell | null => {
    const cell = grid.get(`${row} ${column}`);
    return cell && cell.text !== '' ? cell : null;
  };
  const found: Relations = new Map();
  for (const cell of cells) {
    if (cell.text === '') continue;
    const right = new Set<ScoredCell>();
    for (let row = cell.rows[0]; row <= cell.rows[1]; row++) {
      let column = cell.columns[1] + 1;
      while (column <= lastColumn && !textAt(row, column)) column++;
      const next = textAt(row, column);
      if (next) right.add(next);
    }
    const below = new Set<ScoredCell>();
    for (let column = cell.columns[0]; column <= cell.columns[1]; column++) {
      let row = cell.rows[1] + 1;
      while (row <= lastRow && !textAt(row, column)) row++;
      const next = textAt(row, column);
      if (next) below.add(next);
    }
    for (const other of right) add(found, `${cell.text}\t${other.text}\th`, 1);
    for (const other of below) add(found, `${cell.text}\t${other.text}\tv`, 1);
  }
  return found;
}

function add(relations: Relations, pair: string, count: number): void {
  relations.set(pair, (relations.get(pair) ?? 0) + count);
}

function summed(tables: readonly Relations[]): Relations {
  const all: Relations = new Map();
  for (const table of tables) for (const [pair, count] of table) add(all, pair, count);
  return all;
}

function totalOf(relations: Relations): number {
  return [...relations.values()].reduce((sum, count) => sum + count, 0);
}
