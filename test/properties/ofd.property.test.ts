/** Generated lists as programs write them in OFD: each row is read as it was written, and as of the PDF of the same pages. */
import { expect, test } from '@jest/globals';
import { readTables } from '../../pipeline/index.js';
import type { Box, PagePlace, Table } from '../../pipeline/model.js';
import { printPdf } from '../printers/index.js';
import { examine } from '../printers/examine.js';
import { MANNERS, type MannerName } from '../printers/ofd/index.js';
import { ofdSample } from '../printers/ofd/sample.js';
import { range, seeds } from '../tools/seeds.js';

const NAMES = Object.keys(MANNERS) as MannerName[];

/** Sixty documents: twenty lists, each in all manners. */
const DOCUMENTS = range(2001, 2020).flatMap((seed) =>
  NAMES.map((name): [number, MannerName] => [seed, name]),
);

test.each(seeds(DOCUMENTS, 7))('seed %i, as a program of the manner “%s” writes it', async (seed, name) => {
  const { outcome, details } = await examine(ofdSample(seed, name));
  expect([outcome, details]).toEqual(['exact', []]);
});

interface Placed {
  text: string;
  row: number;
  column: number;
  spans: [number, number];
  places: { page: number; box: Box }[];
}

async function cellsOf(name: string, bytes: Uint8Array): Promise<Placed[]> {
  const read = await readTables(name, bytes, {});
  if (!read.ok) throw new Error(read.failure.message.en);
  const tables = read.value.blocks.filter((block): block is Table => block.kind === 'table');
  return tables.flatMap((table) =>
    table.rows.flatMap(({ cells }) =>
      cells.map(({ text, row, column, rowSpan, columnSpan, place }) => {
        const { page, box, rest = [] } = place as PagePlace;
        return { text, row, column, spans: [rowSpan, columnSpan], places: [{ page, box }, ...rest] };
      }),
    ),
  );
}

const flat = (cells: readonly Placed[]): number[] =>
  cells.flatMap(({ places }) => places.flatMap(({ page, box }) => [page, ...box]));

/** Of the same sheets: what stands in the cells is the same, and their boxes are, to a point. */
test.each(seeds(DOCUMENTS, 4))('seed %i, “%s”: cells are those of the PDF', async (seed, name) => {
  const { township, layout, habits, bytes } = ofdSample(seed, name, {
    rules: 'all',
    ruleForm: 'segments',
    turn: 'none',
  });
  const [fromPdf, fromOfd] = [
    await cellsOf('a.pdf', printPdf(township, layout, habits)),
    await cellsOf('a.ofd', bytes),
  ];
  const bare = (cells: readonly Placed[]): unknown =>
    cells.map(({ text, row, column, spans }) => [text, row, column, ...spans]);
  expect(bare(fromOfd)).toEqual(bare(fromPdf));
  const [boxes, others] = [flat(fromOfd), flat(fromPdf)];
  expect(boxes).toHaveLength(others.length);
  expect(Math.max(...boxes.map((value, at) => Math.abs(value - (others[at] ?? NaN))))).toBeLessThan(1);
});
