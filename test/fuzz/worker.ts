import { parentPort } from 'node:worker_threads';
import { passForgotten } from '../../pipeline/cli/reading/forgotten.js';
import { fuzzDocuments } from './documents.js';
import { readingOf, trialOf, type Reading } from './trial.js';

/**
 * Tries documents one after the other, as the thread that started this one asks, which ends it where one hangs. What the
 * PDF library forgets is passed over, as the command does.
 */
process.on('unhandledRejection', passForgotten);
const documents = await fuzzDocuments();
const sound = new Map<number, Reading>();

parentPort?.on('message', ({ index, seed }: { index: number; seed: number }) => {
  void (async () => {
    const document = documents[index];
    if (document === undefined) throw new RangeError(`no document ${index}`);
    const reading = sound.get(index) ?? (await readingOf(document.name, document.bytes));
    sound.set(index, reading);
    parentPort?.postMessage(await trialOf(document, reading, seed));
  })();
});
