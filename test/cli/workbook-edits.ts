import { readXlsx, writeXlsx, type Sheet, type WriteSheet } from 'hucre';

/** What a person does with the sheets of a workbook before saving it: rows as texts, below their headings. */
export type Edit = (
  sheets: { name: string; rows: (string | number | null)[][]; more: Partial<WriteSheet> }[],
) => void;

/** A workbook as it is after a person has edited and saved it. */
export async function edited(workbook: Uint8Array, edit: Edit): Promise<Uint8Array> {
  const { sheets } = await readXlsx(workbook);
  const open = sheets.map(({ name, rows, merges }: Sheet) => ({
    name,
    rows: rows.map((row) => row.map((value) => (typeof value === 'number' ? value : String(value ?? '')))),
    more: { merges: merges ?? [] } as Partial<WriteSheet>,
  }));
  edit(open);
  return writeXlsx({ sheets: open.map(({ name, rows, more }) => ({ name, rows, ...more })) });
}

/** Writes what a reviewer decides into the list of findings: by the row's number there, `1` or `1.2`. */
export function deciding(
  decisions: Readonly<Record<string, readonly [opinion: string, remark?: string, by?: string]>>,
): Edit {
  return (sheets) => {
    const sheet = sheets.find(({ rows }) => rows[0]?.includes('处理意见'));
    const column = sheet?.rows[0]?.indexOf('处理意见') ?? -1;
    if (sheet === undefined || column < 0) throw new Error('no list of findings');
    for (const [label, [opinion, remark = '', by = '']] of Object.entries(decisions)) {
      const row = sheet.rows.find((each) => String(each[0]) === label);
      if (row === undefined) throw new Error(`no finding ${label}`);
      row.splice(column, 3, opinion, remark, by);
    }
  };
}
