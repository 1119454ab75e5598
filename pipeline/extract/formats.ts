import { say } from '../common/result.js';
import type { BinarySource, ExtractOptions, Format, Source, Tables, TextSource } from '../model.js';
import { Problem } from './problem.js';

/** An extractor: one source, whole, to its tables and paragraphs. Throws Problem, where it cannot be read. */
export type Extractor = (source: Source, options: ExtractOptions) => Promise<Tables>;

/** The formats that are read, each loaded when a document needs it. */
const FORMATS: readonly { formats: readonly Format[]; load: () => Promise<Extractor> }[] = [
  { formats: ['text'], load: async () => onText((await import('./text/index.js')).extractText) },
  { formats: ['markdown'], load: async () => onText((await import('./markdown/index.js')).extractMarkdown) },
  { formats: ['html'], load: async () => onText((await import('./html/index.js')).extractHtml) },
  { formats: ['pdf'], load: async () => onBytes((await import('./pdf/index.js')).extractPdf) },
  { formats: ['ofd'], load: async () => onBytes((await import('./ofd/index.js')).extractOfd) },
  {
    formats: ['picture'],
    load: async () => onBytes((await import('./pictures/index.js')).extractPicture),
  },
  { formats: ['docx'], load: async () => onBytes((await import('./docx/index.js')).extractDocx) },
  { formats: ['xlsx'], load: async () => onBytes((await import('./xlsx/index.js')).extractXlsx) },
  { formats: ['xls'], load: async () => onBytes((await import('./xls/index.js')).extractXls) },
  { formats: ['mht'], load: async () => onBytes((await import('./mht/index.js')).extractMht) },
  {
    formats: ['doc', 'rtf', 'odt'],
    load: async () => onBytes((await import('./unconverted.js')).extractUnconverted),
  },
];

/** Loads the extractor of a format. Throws Problem: unknown-format. */
export async function extractorOf(format: Format): Promise<Extractor> {
  const known = FORMATS.find((each) => each.formats.includes(format));
  if (known !== undefined) return known.load();
  throw new Problem(
    'unknown-format',
    say(`不能读取 ${format} 格式的文件`, `the format ${format} cannot be read yet`),
    say(
      '请另存为 Word（.docx）、Excel（.xlsx）、PDF、OFD 或文本文件',
      'save it as Word (.docx), Excel (.xlsx), PDF, OFD or text',
    ),
  );
}

/** `read` hands decoded text to these formats; anything else is a bug. */
function onText(extractor: (source: TextSource) => Promise<Tables>): Extractor {
  return async (source) => {
    if (source.kind !== 'text') throw new TypeError(`format ${source.format} was not decoded`);
    return extractor(source);
  };
}

/** `read` hands bytes to these formats; anything else is a bug. */
function onBytes(extractor: (source: BinarySource, options: ExtractOptions) => Promise<Tables>): Extractor {
  return async (source, options) => {
    if (source.kind !== 'binary') throw new TypeError(`format ${source.format} was decoded`);
    return extractor(source, options);
  };
}
