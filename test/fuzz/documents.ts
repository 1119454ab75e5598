import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { generateTownship, plainLayout, renderHtml } from '../townships/index.js';
import { renderDocx } from '../townships/docx.js';
import { renderXlsx } from '../townships/xlsx.js';

/** A sound document that is damaged again and again. */
export interface FuzzDocument {
  name: string;
  /** Its ending, without the point. */
  format: string;
  bytes: Uint8Array;
}

/** The documents of `fixtures/`, and one of each format that has none there. */
export async function fuzzDocuments(): Promise<FuzzDocument[]> {
  const files = ['fixtures/lists', 'fixtures/office', 'fixtures/ofd', 'fixtures/pdf'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => /\.(?:txt|md|html|ofd|pdf|xls)$/.test(path) && !/fixtures.pdf.*\.html$/.test(path))
      .sort(),
  );
  const counts = { basic: 8, cooperative: 6, recovered: 4 };
  const township = generateTownship({ seed: 5, counts });
  const archive = `MIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${renderHtml(township, plainLayout)}`;
  return [
    ...files.map((name) => ({
      name,
      format: extname(name).slice(1),
      bytes: new Uint8Array(readFileSync(name)),
    })),
    {
      name: 'generated.docx',
      format: 'docx',
      bytes: await renderDocx(township, plainLayout, { unpaged: true }),
    },
    { name: 'generated.xlsx', format: 'xlsx', bytes: renderXlsx(township, plainLayout) },
    { name: 'generated.mht', format: 'mht', bytes: new TextEncoder().encode(archive) },
  ];
}
