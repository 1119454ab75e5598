import { unzlibSync } from 'fflate';
import type { ToThread } from '../exchange.js';

/** The bytes that the page carries in an element, in base64. */
function stored(id: string): Uint8Array {
  const text = document.getElementById(id)?.textContent ?? '';
  return Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
}

/** Starts threads of this page, whose code and character maps it carries. Nothing is requested. */
export class Starter {
  #address: string | null = null;

  /** A thread that is ready to be sent to. What it is made of is unpacked when the first one starts. */
  start(): Worker {
    const thread = new Worker((this.#address ??= addressOfCode()));
    const zip = stored('maps');
    thread.postMessage({ kind: 'maps', zip } satisfies ToThread, [zip.buffer]);
    return thread;
  }
}

function addressOfCode(): string {
  const code = unzlibSync(stored('thread')) as BlobPart;
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}
