import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { headOf, isPdf } from '../../read/heads.js';
import type { LinePicture, RecognizedCharacter, Result } from '../../model.js';
import { passForgotten } from './forgotten.js';
import {
  TASKS,
  type TaskInput,
  type TaskName,
  type ThreadAnswer,
  type ThreadData,
  type ThreadMessage,
  type ThreadOrder,
  type ThreadRequest,
} from './task.js';

/** A thread that reads documents, one after another, so that the thread that waits can stop it. */

const say = (message: ThreadMessage): void => parentPort?.postMessage(message);

// The code with which it ends says whether the last document could be read.
process.exitCode = 2;

parentPort?.on('message', (order: ThreadOrder | ThreadAnswer) => {
  if (order === 'end') process.exit();
  // What was recognized is heard by who has asked for it.
  if ('recognized' in order) return;
  void perform(order).then(say, (error: unknown) => {
    say({ kind: 'failed', words: error instanceof Error ? error.message : String(error) });
  });
});
say({ kind: 'ready' });

async function perform({ task, input, recognizes }: ThreadRequest): Promise<ThreadMessage> {
  if ('bytes' in input && isReadAsPdf(input)) await expectPdf();
  const progress = (done: number, total: number): void => say({ kind: 'progress', done, total });
  const asks = recognizes ? { recognize } : {};
  const whole = { ...input, options: { ...input.options, progress, ...asks } };
  const result: Result<unknown> = await TASKS[task](whole as never);
  process.exitCode = result.ok ? 0 : 2;
  return { kind: 'result', result };
}

function isReadAsPdf({ bytes, options }: Extract<TaskInput<TaskName>, { bytes: Uint8Array }>): boolean {
  return options.type === undefined ? isPdf(headOf(bytes)) : options.type === 'pdf';
}

/** Has lines recognized by the thread that waits for this one, which looks after the process that does so. */
function recognize(lines: readonly LinePicture[]): Promise<RecognizedCharacter[][] | null> {
  return new Promise((resolve) => {
    const hear = (answer: ThreadOrder | ThreadAnswer): void => {
      if (answer === 'end' || !('recognized' in answer)) return;
      parentPort?.off('message', hear);
      resolve(answer.recognized);
    };
    parentPort?.on('message', hear);
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
