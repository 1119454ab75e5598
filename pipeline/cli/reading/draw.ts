import type { Options } from '../../index.js';
import { readTables } from '../../index.js';
import { say, failure, success } from '../../common/result.js';
import type { OutputFile, Result } from '../../model.js';
import { drawPage } from '../../extract/pages/draw.js';
import type { PageContent } from '../../extract/pages/types.js';
import { sniff } from '../../read/sniff.js';

/** Each page of a PDF or an OFD as SVG with what was found drawn over it. Failures: those of reading, usage. */
export async function drawPages(
  document: string,
  bytes: Uint8Array,
  options: Options,
): Promise<Result<OutputFile[]>> {
  const tables = await readTables(document, bytes, options);
  if (!tables.ok) return tables;
  const pages = await pagesOf(bytes, options);
  if (pages === null) {
    return failure(
      document,
      'usage',
      say('只有 PDF 和 OFD 能画出页面', 'only the pages of a PDF or an OFD can be drawn'),
      say('请去掉 --draw', 'leave --draw out'),
    );
  }
  const files: OutputFile[] = [];
  for await (const page of pages) {
    const name = `page-${String(page.page).padStart(3, '0')}.svg`;
    files.push({ name, content: drawPage(page, tables.value.blocks) });
  }
  return success(files);
}

/** The pages as they are read; null of a document that is not made of pages. */
async function pagesOf(
  bytes: Uint8Array,
  options: Options,
): Promise<AsyncIterable<PageContent> | Iterable<PageContent> | null> {
  const format = options.type ?? sniff(bytes);
  if (format === 'pdf') return (await import('../../extract/pdf/index.js')).readPages(bytes, options);
  if (format === 'ofd') return (await import('../../extract/ofd/index.js')).readOfdPages(bytes);
  return null;
}
