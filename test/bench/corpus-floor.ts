/**
 * The least that reading PDFs takes on this machine: pdfjs-dist opens each and gives the operators of its pages, in as
 * many warm threads as there are jobs: `node corpus-floor.js JOBS FILE…`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** As much of the library as is used here. */
interface Library {
  getDocument(options: object): {
    promise: Promise<{
      numPages: number;
      getPage(
        number: number,
      ): Promise<{ getOperatorList(options: object): Promise<unknown>; cleanup(): void }>;
    }>;
    destroy(): Promise<void>;
  };
}

async function serve(): Promise<void> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    Object.defineProperty(globalThis, name, {
      value: function Stand() {
        /* what is never drawn */
      },
      configurable: true,
    });
  await import(`${LIBRARY}/legacy/build/pdf.worker.mjs`);
  const library = (await import(`${LIBRARY}/legacy/build/pdf.mjs`)) as Library;
  parentPort?.on('message', (file: string) => {
    void operatorsOf(library, file).then(() => parentPort?.postMessage('done'));
  });
  parentPort?.postMessage('ready');
}

async function operatorsOf(library: Library, file: string): Promise<void> {
  const task = library.getDocument({
    data: new Uint8Array(readFileSync(file)),
    cMapUrl: `${LIBRARY}/cmaps/`,
    standardFontDataUrl: `${LIBRARY}/standard_fonts/`,
    cMapPacked: true,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getOperatorList({ annotationMode: 0 });
    page.cleanup();
  }
  await task.destroy();
}

async function measureFloor(jobs: number, files: string[]): Promise<void> {
  const workers = Array.from({ length: jobs }, () => new Worker(fileURLToPath(import.meta.url)));
  await Promise.all(workers.map((worker) => new Promise((ready) => worker.once('message', ready))));
  await Promise.all(
    workers.map(async (worker) => {
      for (let file = files.shift(); file !== undefined; file = files.shift()) {
        const done = new Promise((resolve) => worker.once('message', resolve));
        worker.postMessage(file);
        await done;
      }
    }),
  );
  await Promise.all(workers.map((worker) => worker.terminate()));
}

if (isMainThread) await measureFloor(Number(process.argv[2]), process.argv.slice(3));
else await serve();
