/** The thread of the page: reads documents, one after another, so that the page can go on and end it. */
import type { Asked, FromThread, ToThread } from '../exchange.js';
import { characterMaps } from './character-maps.js';
import { perform, type Hearing } from './tasks.js';

/** What a thread has of its page. */
interface Scope {
  postMessage: (message: FromThread) => void;
  onmessage: ((event: MessageEvent<ToThread>) => void) | null;
  addEventListener: (name: 'unhandledrejection', listener: (event: PromiseRejectionEvent) => void) => void;
}

const scope = globalThis as unknown as Scope;
const post = scope.postMessage.bind(scope);
// The half of the PDF library that reads takes a thread with this for its own, and listens to what the page says.
Object.defineProperty(scope, 'postMessage', { value: undefined });

const hearing: Hearing = {
  assets: () => null,
  file: (index) => post({ kind: 'file', index }),
  progress: (done, total) => post({ kind: 'progress', done, total }),
};

scope.onmessage = ({ data }) => {
  if (data.kind === 'maps') hearing.assets = characterMaps(data.zip);
  else void answer(data).then(post);
};

async function answer(asked: Asked): Promise<FromThread> {
  try {
    return { kind: 'done', gives: await perform(asked, hearing) };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): FromThread {
  return { kind: 'failed', words: error instanceof Error ? error.message : String(error) };
}

/**
 * The PDF library forgets promises of its own in a damaged document; what it needs it rejects too where it is waited
 * for, and reading tells that. Anything else is an error of ours.
 */
scope.addEventListener('unhandledrejection', (event) => {
  const { reason } = event as { reason: unknown };
  event.preventDefault();
  if (!(reason instanceof Error && /(?:Exception|FormatError)$/.test(reason.name))) post(failed(reason));
});
