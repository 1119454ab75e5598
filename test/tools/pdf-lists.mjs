/**
 * The rows of the duty lists in extracted tables, as a person reads them: each row its cells without white space,
 * merged, grouped and left-out categories filled in, heading rows dropped. A helper of tests and of `score-pdf.mjs`.
 */
const bare = (text) => text.replace(/\s+/gu, '');

/** The rows of the lists, as a person reads them off the tables: merged and grouped categories filled in. */
export function listsOf(tables) {
  const lists = [];
  let list = null;
  let group = '';
  let above = '';
  for (const block of tables.blocks) {
    if (block.kind !== 'table') continue;
    for (const row of block.rows) {
      const cells = row.cells.map((cell) => ({ ...cell, text: bare(cell.text) }));
      const texts = cells.map((cell) => cell.text);
      if (texts.includes('序号') && texts.some((text) => /事项名称/.test(text))) {
        const key = texts.join('|');
        if (list?.key !== key) {
          list = { key, columns: block.columns, rows: [], grouped: !texts.some((text) => /类别/.test(text)) };
          lists.push(list);
          group = '';
          above = '';
        }
        continue;
      }
      if (!list) continue;
      if (cells.length === 1 && cells[0].columnSpan > 1) {
        group = texts[0].replace(/^[一二三四五六七八九十百]+、/, '').replace(/[（(]\d+项[）)]$/, '');
        continue;
      }
      const full = Array.from({ length: block.columns }, () => '');
      for (const cell of cells) full[cell.column] = cell.text;
      if (list.grouped) full.splice(1, 0, group);
      else if (full[1] === '') full[1] = above;
      above = full[1];
      list.rows.push(full);
    }
  }
  return lists.map(({ rows }) => rows);
}
