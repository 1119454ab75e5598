/* eslint-disable no-restricted-properties -- a process of its own, which nothing hands an environment */
/** The process that recognizes: it loads the packages, reads lines when it is asked, and ends with whoever has started it. */
import type { RecognizedCharacter } from '../../model.js';
import { loadEngine, type EngineFiles } from './engine.js';
import type { RecognizerAnswer, RecognizerRequest } from './recognizer.js';

/** Milliseconds between two looks at how much memory the process takes. */
const LOOK = 200;

/** Bytes beyond which it ends itself. */
const mostMemory = Number(process.argv[3]);

const engine = loadEngine(JSON.parse(process.argv[2] ?? '{}') as EngineFiles);
engine.catch(() => process.exit(1));

setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) process.exit(1);
}, LOOK).unref();

process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, lines }: RecognizerRequest) => {
  void answer(lines).then((characters) => process.send?.({ id, characters } satisfies RecognizerAnswer));
});

async function answer(lines: RecognizerRequest['lines']): Promise<RecognizedCharacter[][] | null> {
  try {
    const read = await engine;
    const found: RecognizedCharacter[][] = [];
    for (const line of lines) found.push(await read(line));
    return found;
  } catch {
    return null;
  }
}
