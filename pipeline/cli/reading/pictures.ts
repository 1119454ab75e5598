import { createRequire } from 'node:module';
import { failure, say, success } from '../../common/result.js';
import { picturePages } from '../../extract/pdf/index.js';
import { Problem } from '../../extract/problem.js';
import type { RunOptions } from '../../index.js';
import type { PageImage, Result } from '../../model.js';

/** Pages of a PDF that are to be drawn. */
export interface PicturesInput {
  document: string;
  bytes: Uint8Array;
  pages: readonly number[];
  options: Pick<RunOptions, 'type' | 'password' | 'progress'>;
}

/** Pages of a PDF as pictures. Failures: usage, where the canvas is not installed; those of a page that cannot be drawn. */
export async function picturesOf({
  document,
  bytes,
  pages,
  options,
}: PicturesInput): Promise<Result<PageImage[]>> {
  if (!hasCanvas()) return withoutCanvas(document);
  const images: PageImage[] = [];
  const { password, progress } = options;
  try {
    for await (const { page, width, height, type, bytes: drawn } of picturePages(bytes, pages, {
      ...(password === undefined ? {} : { password }),
    })) {
      const url = `data:${type};base64,${Buffer.from(drawn).toString('base64')}`;
      images.push({ page, width, height, url });
      progress?.(images.length, pages.length);
    }
    return success(images);
  } catch (error) {
    return notDrawn(document, error);
  }
}

/** Whether the PDF library finds its canvas as it will look for it, and can load the native part for this system. */
function hasCanvas(): boolean {
  try {
    const own = createRequire(import.meta.url);
    const library = createRequire(own.resolve('pdfjs-dist/package.json'));
    return typeof (library('@napi-rs/canvas') as { createCanvas?: unknown }).createCanvas === 'function';
  } catch {
    return false;
  }
}

function withoutCanvas(document: string): Result<never> {
  return failure(
    document,
    'usage',
    say('没有安装画图用的 @napi-rs/canvas', '@napi-rs/canvas, which draws them, is not installed'),
    say('请运行 npm install @napi-rs/canvas', 'run npm install @napi-rs/canvas'),
  );
}

function notDrawn(document: string, error: unknown): Result<never> {
  if (error instanceof Problem) return error.failureOf(document);
  const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return failure(
    document,
    'internal',
    say(`画页面时出错：${detail}`, `drawing failed: ${detail}`),
    say('请把本文件和这条提示发给工具维护人员', 'please report it'),
  );
}
