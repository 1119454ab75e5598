/** The recognizer as a process of its own: what ends it ends one page, and never this process. */
import { fork, type ChildProcess } from 'node:child_process';
import type { LinePicture, RecognizedCharacter } from '../../model.js';
import { childEntry } from './child-entry.js';
import type { EngineFiles } from './engine.js';

/** What the process is asked. */
export interface RecognizerRequest {
  id: number;
  lines: readonly LinePicture[];
}

/** What it answers: the characters of each line, or null where they cannot be read. */
export interface RecognizerAnswer {
  id: number;
  characters: RecognizedCharacter[][] | null;
}

/** Milliseconds that a page may take: so many, and so many for each of its lines. A line takes 30. */
const PAGE_TIME = 30_000;
const LINE_TIME = 500;

/** Asks a process for what stands on pictures. It is started when it is asked first, and anew when it has ended. */
export class RecognizerProcess {
  #child: ChildProcess | null = null;
  #last = 0;

  constructor(
    private readonly files: EngineFiles,
    private readonly times: { page: number; line: number } = { page: PAGE_TIME, line: LINE_TIME },
  ) {}

  /** The characters of each line; null where the process ended, or was ended for it took too long. */
  recognize(lines: readonly LinePicture[]): Promise<RecognizedCharacter[][] | null> {
    const child = (this.#child ??= this.#start());
    const id = ++this.#last;
    return new Promise((resolve) => {
      const end = (characters: RecognizedCharacter[][] | null): void => {
        clearTimeout(timer);
        child.off('message', hear).off('exit', gone).off('error', gone);
        if (characters === null && this.#child === child) this.close();
        resolve(characters);
      };
      const hear = (answer: unknown): void => {
        const { id: of, characters } = answer as RecognizerAnswer;
        if (of === id) end(characters);
      };
      const gone = (): void => end(null);
      const timer = setTimeout(gone, this.times.page + lines.length * this.times.line);
      child.on('message', hear).once('exit', gone).once('error', gone);
      child.send({ id, lines } satisfies RecognizerRequest, (error) => {
        if (error) end(null);
      });
    });
  }

  /** Ends the process, whatever it is at. */
  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #start(): ChildProcess {
    const child = fork(childEntry(), [JSON.stringify(this.files)], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: ['--max-old-space-size=400'],
    });
    // Whoever waits for an answer keeps this process; the other one does not.
    child.unref();
    child.channel?.unref();
    child.on('error', () => undefined);
    child.once('exit', () => {
      if (this.#child === child) this.#child = null;
    });
    return child;
  }
}
