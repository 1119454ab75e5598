/** OFD documents (GB/T 33190-2016) as tables and paragraphs. */
import type { BinarySource, ExtractOptions, Note, Tables } from '../../model.js';
import { say } from '../../common/result.js';
import { assemble } from '../pages/document/assemble.js';
import { tooManyPages } from '../pages/failures.js';
import { layoutsOf } from '../pages/layouts.js';
import { PAGE } from '../pages/settings.js';
import type { PageContent } from '../pages/types.js';
import { isScan } from '../scans/scan-page.js';
import { contentsOf, type Contents, type PageEntry } from './container/documents.js';
import { OfdPackage } from './container/package.js';
import { signatureNote } from './container/signatures.js';
import { asOfdProblem } from './failures.js';
import { PageReader } from './page/read-ofd-page.js';

export { ofdImages, type PageImage } from './page-images.js';

/**
 * Reads an OFD: the pages of all its documents one by one, each let go when it is divided into tables and lines, then
 * the whole from these. Throws Problem (`encrypted`, `damaged`, `scan`, `empty`, `too-complex`).
 */
export async function extractOfd(source: BinarySource, options: ExtractOptions = {}): Promise<Tables> {
  try {
    const { document, bytes, notes } = source;
    const { pack, contents, pages } = opened(bytes);
    const reader = new PageReader(pack);
    const layouts = await layoutsOf(
      pages.length,
      (page) => readOrRecognized(reader, pages, page, options),
      options,
    );
    const own = [...notes, signatureNote(pack, contents.signatures), ...versionNotes(contents)];
    return assemble(layouts, { document, format: 'ofd', notes: own }, options);
  } catch (error) {
    throw asOfdProblem(error);
  }
}

/** The pages of an OFD as a person sees them, from page 1 on, each when it is asked for. Throws as `extractOfd` does. */
export function* readOfdPages(bytes: Uint8Array): Generator<PageContent> {
  const { pack, pages } = opened(bytes);
  const reader = new PageReader(pack);
  for (let page = 1; page <= pages.length; page++) yield readNumbered(reader, pages, page);
}

function opened(bytes: Uint8Array): { pack: OfdPackage; contents: Contents; pages: PageEntry[] } {
  const pack = new OfdPackage(bytes);
  const contents = contentsOf(pack);
  const pages = contents.documents.flatMap((document) => document.pages);
  if (pages.length > PAGE.maxPages) throw tooManyPages(pages.length);
  return { pack, contents, pages };
}

/** A page; one that is a picture from its images, where that was asked for. */
async function readOrRecognized(
  reader: PageReader,
  pages: readonly PageEntry[],
  number: number,
  { ocr, recognize }: ExtractOptions,
): Promise<PageContent> {
  const content = readNumbered(reader, pages, number);
  const entry = pages[number - 1];
  const isPicture = isScan({ glyphs: content.glyphs.length, imageShare: content.imageShare });
  if (!isPicture || !ocr || !recognize || !entry) return content;
  const drawn = reader.draw(entry, false);
  if (!drawn) return content;
  const { scannedOfdPage } = await import('./scanned.js');
  return scannedOfdPage(number, drawn, reader.pack, recognize);
}

function readNumbered(reader: PageReader, pages: readonly PageEntry[], number: number): PageContent {
  const entry = pages[number - 1];
  if (!entry) throw new RangeError(`there is no page ${number}`);
  return reader.read(number, entry);
}

/** A document that holds other versions of itself: which one a program shows is its own choice. */
function versionNotes({ versions }: Contents): Note[] {
  if (!versions) return [];
  return [
    {
      code: 'several-versions',
      level: 'uncertain',
      message: say(
        '文件里存有几个版本，读的是当前版本，与阅读器显示的可能不同',
        'the file keeps several versions of the document; a reader may show another than the one that was read',
      ),
      place: null,
    },
  ];
}
