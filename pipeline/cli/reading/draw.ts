import type { Options } from '../../index.js';
import { readTables } from '../../index.js';
import { say, failure, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { drawPage, readPages } from '../../extract/pdf/index.js';
import { sniff } from '../../read/sniff.js';

/** Each page of a PDF as SVG with what was found drawn over it. Failures: those of reading, usage. */
export async function drawPages(
  document: string,
  bytes: Uint8Array,
  options: Options,
): Promise<Result<OutputFile[]>> {
  const tables = await readTables(document, bytes, options);
  if (!tables.ok) return tables;
  if (sniff(bytes) !== 'pdf') {
    return failure(
      document,
      'usage',
      say('只有 PDF 能画出页面', 'only the pages of a PDF can be drawn'),
      say('请去掉 --draw', 'leave --draw out'),
    );
  }
  const files: OutputFile[] = [];
  for await (const page of readPages(bytes, options)) {
    const name = `page-${String(page.page).padStart(3, '0')}.svg`;
    files.push({ name, content: drawPage(page, tables.value.blocks) });
  }
  return success(files);
}
