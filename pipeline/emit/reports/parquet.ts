import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { textOf } from '../../common/cells.js';
import { LISTS } from '../../common/names.js';
import type { DutyList, Item, ListName, Refusal, Report } from '../../model.js';
import { receiversText } from '../files/items-csv.js';
import type { Told } from './report-input.js';
import type { ReportStream } from './stream.js';

/** A row of the table: an item with its document and its place. */
interface ItemRow {
  document: string;
  status: (Report | Refusal)['status'];
  province: string | null;
  prefecture: string | null;
  county: string | null;
  township: string | null;
  list: ListName;
  row: number;
  number: number | null;
  category: string;
  name: string;
  departments: string;
  superior_duties: string;
  township_duties: string;
  handover: string;
  findings: number;
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const COUNT = { type: 'INT32' } as const;

/** The columns, with what Parquet calls their types. */
const COLUMNS: Readonly<Record<keyof ItemRow, typeof TEXT | typeof COUNT>> = {
  document: TEXT,
  status: TEXT,
  province: TEXT,
  prefecture: TEXT,
  county: TEXT,
  township: TEXT,
  list: TEXT,
  row: COUNT,
  number: COUNT,
  category: TEXT,
  name: TEXT,
  departments: TEXT,
  superior_duties: TEXT,
  township_duties: TEXT,
  handover: TEXT,
  findings: COUNT,
};

const NAMES = Object.keys(COLUMNS) as (keyof ItemRow)[];

/** Only what a document may lack is null. */
const OPTIONAL: ReadonlySet<keyof ItemRow> = new Set([
  'province',
  'prefecture',
  'county',
  'township',
  'number',
]);

/**
 * Rows that are written together: of a hundred lists. Parquet reads a group as a whole, and what is kept until it is full
 * takes some ten MB.
 */
const GROUP = 25_000;

/**
 * Apache Parquet (parquet.apache.org, file format 2): all items of all documents as one table, for queries over a county
 * or a province (DuckDB, pandas, Spark). A document that could not be read has no rows. Compressed by Snappy, which all
 * of them read.
 */
export function parquetReport(): ReportStream {
  const bytes = new ByteWriter();
  const schema: SchemaElement[] = [
    { name: 'items', num_children: NAMES.length },
    ...NAMES.map((name) => ({
      name,
      ...COLUMNS[name],
      repetition_type: OPTIONAL.has(name) ? ('OPTIONAL' as const) : ('REQUIRED' as const),
    })),
  ];
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'qingdan' });
  let rows: ItemRow[] = [];
  const writeGroup = (): void => {
    if (rows.length > 0)
      void writer.write({
        columnData: NAMES.map((name) => ({ name, data: rows.map((row) => row[name]) })),
        rowGroupSize: rows.length,
      });
    rows = [];
  };
  /** What is written since the last time: `offset` counts on, `index` is where in the buffer the next byte goes. */
  const taken = (): Uint8Array => {
    const own = bytes.getBytes().slice();
    bytes.index = 0;
    return own;
  };
  return {
    add: (told) => {
      for (const row of rowsOf(told)) rows.push(row);
      if (rows.length >= GROUP) writeGroup();
      return taken();
    },
    finish: () => {
      writeGroup();
      void writer.finish();
      return { head: '', foot: taken() };
    },
  };
}

function rowsOf({ report, list }: Told): ItemRow[] {
  return list === null
    ? []
    : LISTS.flatMap((name) => list.lists[name].map((item, row) => rowOf(item, row, name, list, report)));
}

function rowOf(
  item: Item,
  row: number,
  list: ListName,
  { document, place }: DutyList,
  { status, findings }: Report | Refusal,
): ItemRow {
  const here = findings.filter(
    ({ subject }) => 'row' in subject && 'list' in subject && subject.list === list && subject.row === row,
  );
  return {
    document,
    status,
    province: place.province,
    prefecture: place.prefecture,
    county: place.county,
    township: place.township,
    list,
    row: row + 1,
    number: item.number,
    category: item.category,
    name: item.name,
    departments: textOf(item, 'departments'),
    superior_duties: textOf(item, 'superiorDuties'),
    township_duties: textOf(item, 'townshipDuties'),
    handover: textOf(item, 'handover') || receiversText(item),
    findings: here.length,
  };
}
