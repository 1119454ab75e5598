import { failure, say } from '../common/result.js';
import type { ExtractOptions, Format, Result, Source, Tables } from '../model.js';
import { FORMATS } from './formats.js';

/** Source → Tables, by the extractor of the source's format. Failures: those of the extractors, unknown-format. */
export async function extract(source: Source, options: ExtractOptions = {}): Promise<Result<Tables>> {
  const format = FORMATS.find((each) => each.formats.includes(source.format));
  if (format === undefined) return notYet(source.document, source.format);
  return (await format.load())(source, options);
}

function notYet(document: string, format: Format): Result<never> {
  return failure(
    document,
    'unknown-format',
    say(`暂不能读取 ${format} 格式`, `the format ${format} cannot be read yet`),
    say('请另存为文本、Markdown、HTML 或 PDF 文件', 'save it as text, Markdown, HTML or PDF'),
  );
}
