/** A connection between the two halves of the library, which both run in this thread. */
import type { Operators } from './operators.js';

/** What goes over a port: of a page's operators the library sends the arrays that it then empties. */
export interface Message {
  chunk?: Partial<Operators> & { lastChunk?: boolean };
}

type Listener = (event: { data: Message }) => void;

/**
 * One end of a connection. The library's own copies each message as between threads, which costs half as much as the
 * reading: here only what is used again by the sender is copied.
 */
export class Port {
  peer: Port | null = null;
  /** Is shown what goes over this end, and may throw to end the page that it is part of. */
  watch: ((message: Message) => void) | null = null;
  #listeners = new Set<Listener>();

  postMessage(message: Message): void {
    const { chunk } = message;
    const { fnArray, argsArray } = chunk ?? {};
    this.watch?.(message);
    const data =
      fnArray && argsArray
        ? { ...message, chunk: { ...chunk, fnArray: fnArray.slice(), argsArray: argsArray.slice() } }
        : message;
    queueMicrotask(() => {
      for (const listener of this.peer?.listeners() ?? []) listener({ data });
    });
  }

  listeners(): Iterable<Listener> {
    return [...this.#listeners];
  }

  addEventListener(_name: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

/** Both ends of a connection. */
export function connection(): readonly [near: Port, far: Port] {
  const [near, far] = [new Port(), new Port()];
  near.peer = far;
  far.peer = near;
  return [near, far];
}
