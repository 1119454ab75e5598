import { say } from '../../common/result.js';
import { PAGE_NAME, REVIEW_NAME } from '../../emit/files/names.js';
import { countWord } from '../../common/count-word.js';
import { printable } from '../../emit/words/printable.js';
import { reportPage, type Emitted } from '../../index.js';
import type { PageImage, Result, Text } from '../../model.js';
import { sniff } from '../../read/sniff.js';
import type { Call } from '../call.js';
import { decisionsFor } from '../settings/decisions.js';
import { aboutFiles } from './about.js';
import { hashOf } from './hash.js';
import { unexpected } from './failures.js';
import { progressBar } from './progress.js';
import { TimeLimit } from './time-limit.js';

/** A file as it was on the disk. */
export interface SourceFile {
  document: string;
  bytes: Uint8Array;
}

/** A file with the pages of it that are to be drawn. */
interface Wanted extends SourceFile {
  pages: number[];
}

/**
 * What a run has made without its report page, with that page: where page images were asked for, it has the pages on
 * which findings stand. Where they cannot be drawn one line on stderr says why and the page has none: pictures decide
 * nothing.
 */
export async function pictured(done: Emitted, files: readonly SourceFile[], call: Call): Promise<Emitted> {
  const { request } = call;
  if (request.given['page-images'] !== true) return done;
  const images = await imagesFor(done, files, call);
  const about = aboutFiles(files.map(({ document, bytes }) => ({ document, sha256: hashOf(bytes) })));
  const content = await reportPage(done, about, request.lang, images);
  const place = done.files.findIndex(({ name }) => name === REVIEW_NAME) + 1;
  return { ...done, files: done.files.toSpliced(place, 0, { name: PAGE_NAME, content }) };
}

/** Pictures of the pages on which findings stand; none where they cannot be drawn. */
async function imagesFor(
  { report }: Emitted,
  files: readonly SourceFile[],
  call: Call,
): Promise<readonly PageImage[]> {
  const { request, terminal } = call;
  const name = files.map(({ document }) => printable(document)).join(' + ');
  const tell = (words: Text): void =>
    terminal.err(`${name}${request.lang === 'zh' ? '：' : ': '}${words[request.lang]}\n`);
  const isPdf = ({ bytes }: SourceFile): boolean => (request.type ?? sniff(bytes)) === 'pdf';
  if (!files.some(isPdf)) {
    tell(say('没有画页面图：只有 PDF 能画。', 'no page images: only the pages of a PDF can be drawn'));
    return [];
  }
  const { pagesToDraw } = await import('../../emit/page/page-images.js');
  const { pages, left } = pagesToDraw(report.findings);
  const images: PageImage[] = [];
  for (const file of files.filter(isPdf)) {
    const own = pages.filter((each) => files.length === 1 || each.file === file.document);
    if (own.length === 0) continue;
    const drawn = await draw({ ...file, pages: own.map(({ page }) => page) }, call);
    if (!drawn.ok) {
      const { message, advice } = drawn.failure;
      tell(say(`没有画页面图：${message.zh}。${advice.zh}`, `no page images: ${message.en}; ${advice.en}`));
      return [];
    }
    images.push(
      ...drawn.value.map((image) => (files.length === 1 ? image : { ...image, file: file.document })),
    );
  }
  if (images.length > 0 && left > 0)
    tell(
      say(
        `页面图画了 ${pages.length} 页，另有 ${left} 页有问题，没有画。`,
        `pictures of ${countWord(pages.length, 'page')}; ${left} more with findings ${left === 1 ? 'was' : 'were'} not drawn`,
      ),
    );
  return images;
}

/** Draws pages in a thread of their own, with the limits that the reading of the file had. */
async function draw({ document, bytes, pages }: Wanted, call: Call): Promise<Result<PageImage[]>> {
  const { request, environment, terminal } = call;
  const decided = await decisionsFor(document, call, false);
  if (!decided.ok) return decided;
  const bar = progressBar(terminal, request.lang);
  const { password } = request;
  // The thread takes the bytes over; the caller reads them again.
  const input = {
    document,
    bytes: bytes.slice(),
    pages,
    options: { type: 'pdf', ...(password === undefined ? {} : { password }) },
  } as const;
  const { drawer, now } = environment;
  try {
    await drawer.prepare();
    const time = new TimeLimit(decided.value.timeout, now);
    return await drawer.perform('pictures', document, input, { time, progress: bar.progress });
  } catch (error) {
    return unexpected(document, error);
  } finally {
    bar.clear();
  }
}
