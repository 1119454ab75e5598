/** The list of the fixtures as an office would print it, with what an editor may have left wrong in it. */
import { readFileSync } from 'node:fs';
import { blocksOfMarkdown } from '../../dist/test/townships/office.js';

/** The pieces of the fixture list with two wrong figures in its statement, and a comma twice in row 57. */
export function wrongBlocks() {
  const markdown = readFileSync('fixtures/lists/qinghe/list.md', 'utf8');
  const edits = [
    ['基本履职事项 110 项', '基本履职事项 111 项'],
    ['文化和旅游 4 项', '文化和旅游 5 项'],
    [/^(\| 57 \|[^，\n]*)，/m, '$1，，'],
  ];
  const wrong = edits.reduce((text, [from, to]) => {
    if (text.search(from) < 0) throw new Error(`the fixture has no ${from} any more`);
    return text.replace(from, to);
  }, markdown);
  return blocksOfMarkdown(wrong);
}

const STYLE = `@page{size:A4 landscape;margin:15mm}body{font:10.5pt "Noto Serif CJK SC","Noto Sans CJK SC",serif}
h1,h2{text-align:center}table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:3px 5px;vertical-align:top}tr{break-inside:avoid}`;

/** They as a PDF, printed by a browser. */
export async function printed(browser, blocks) {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${blocks.map(htmlOf).join('')}`,
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf;
}

function htmlOf(block) {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'contents':
      return `<p>${escaped(block.title)}……${block.page}</p>`;
    case 'table':
      return `<table>${block.rows.map(rowOf).join('')}</table>`;
    default:
      return `<p>${escaped(block.text)}</p>`;
  }
}

function rowOf({ cells }, index) {
  const row = `<tr>${cells.map((cell) => `<td>${[cell].flat().map(escaped).join('<br>')}</td>`).join('')}</tr>`;
  return index === 0 ? `<thead>${row}</thead>` : row;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
