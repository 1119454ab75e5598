import type { CDPSession, Page } from 'playwright-core';

/** The thread of a page, by the debugging protocol. Whoever opens it closes it. */
export class ThreadProbe {
  #count = 0;
  readonly #waiting = new Map<number, (result: unknown) => void>();

  private constructor(
    private readonly session: CDPSession,
    private readonly thread: string,
  ) {
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== thread) return;
      const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
      this.#waiting.get(id ?? -1)?.(result);
    });
  }

  /** Attaches to the one thread of a page, which has to be there. */
  static async open(page: Page): Promise<ThreadProbe> {
    const session = await page.context().newCDPSession(page);
    const attached = new Promise<string>((resolve) => {
      session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
        if (targetInfo.type === 'worker') resolve(sessionId);
      });
    });
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    return new ThreadProbe(session, await attached);
  }

  /** Bytes of its heap that are used. */
  async used(): Promise<number> {
    const { usedSize } = (await this.#ask('Runtime.getHeapUsage')) as { usedSize: number };
    return usedSize;
  }

  /** The same after a forced collection; what is let go by another's collection goes with the second. */
  async held(): Promise<number> {
    await this.#ask('HeapProfiler.collectGarbage');
    await this.#ask('HeapProfiler.collectGarbage');
    return this.used();
  }

  /** Lets it go. */
  close(): Promise<void> {
    return this.session.detach();
  }

  async #ask(method: string): Promise<unknown> {
    const id = ++this.#count;
    const answered = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
    await this.session.send('Target.sendMessageToTarget', {
      sessionId: this.thread,
      message: JSON.stringify({ id, method, params: {} }),
    });
    const result = await answered;
    this.#waiting.delete(id);
    return result;
  }
}
