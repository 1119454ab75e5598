import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { LinePicture, RecognizedCharacter } from '../../model.js';
import { sniff } from '../../read/sniff.js';
import { passForgotten } from './forgotten.js';
import {
  TASKS,
  type TaskInput,
  type TaskName,
  type ThreadAnswer,
  type ThreadData,
  type ThreadMessage,
  type ThreadRequest,
} from './task.js';

/** A thread that reads documents, one after another, so that the thread that waits can stop it. */

const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

/** Who waits for what was recognized. */
let hear: ((answer: ThreadAnswer) => void) | null = null;

parentPort?.on('message', (message: ThreadRequest | ThreadAnswer) => {
  if ('recognized' in message) {
    hear?.(message);
    return;
  }
  const { task, input } = message;
  void perform(task, input).then(say, (error: unknown) => {
    say({ kind: 'failed', words: error instanceof Error ? error.message : String(error) });
  });
});
say({ kind: 'ready' });

async function perform(task: TaskName, input: TaskInput<TaskName>): Promise<ThreadMessage> {
  if ('bytes' in input && (input.options.type ?? sniff(input.bytes)) === 'pdf') await expectPdf();
  const progress = (done: number, total: number): void => say({ kind: 'progress', done, total });
  const asks = 'ocr' in input.options && (workerData as ThreadData).recognizes ? { recognize } : {};
  const whole = { ...input, options: { ...input.options, progress, ...asks } };
  return { kind: 'result', result: await TASKS[task](whole as never) };
}

/** Has lines recognized by the thread that waits for this one, which looks after the process that does so. */
function recognize(lines: readonly LinePicture[]): Promise<RecognizedCharacter[][] | null> {
  return new Promise((resolve) => {
    hear = ({ recognized }) => {
      hear = null;
      resolve(recognized);
    };
    say({ kind: 'recognize', lines });
  });
}

/** What the thread is for a PDF beside what it is for every document. */
async function expectPdf(): Promise<void> {
  if ((workerData as ThreadData).canvas === 'left-out') leaveOutCanvas();
  const { takeThread } = await import('../../extract/pdf/index.js');
  takeThread();
  process.off('unhandledRejection', passForgotten).on('unhandledRejection', passForgotten);
}

/** The PDF library loads a native canvas where there is one. Reading does not need it; it costs time, and is more to trust. */
function leaveOutCanvas(): void {
  try {
    const own = createRequire(import.meta.url);
    const library = createRequire(own.resolve('pdfjs-dist/package.json'));
    const id = library.resolve('@napi-rs/canvas');
    library.cache[id] = { id, filename: id, loaded: true, exports: {} } as NodeJS.Module;
  } catch {
    // There is none.
  }
}
