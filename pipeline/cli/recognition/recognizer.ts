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

/** What recognition may take. */
export interface RecognizerLimits {
  /** Milliseconds of a page, and of each of its lines beside. */
  page: number;
  line: number;
  /** Bytes of the process. */
  memory: number;
}

/** Asks a process for what stands on pictures. It is started when it is asked first, and anew when it has ended. */
export class RecognizerProcess {
  /** A line takes 30 ms, of a processor that is shared some hundred; a page of long lines takes 250 MB. */
  static readonly LIMITS: RecognizerLimits = { page: 30_000, line: 500, memory: 1_500_000_000 };

  #child: ChildProcess | null = null;
  #last = 0;

  constructor(
    private readonly files: EngineFiles,
    private readonly limits: RecognizerLimits = RecognizerProcess.LIMITS,
  ) {}

  /** The characters of each line; null where the process ended, or was ended for it took too long or too much memory. */
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
      const timer = setTimeout(gone, this.limits.page + lines.length * this.limits.line);
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
    const child = fork(childEntry(), [JSON.stringify(this.files), String(this.limits.memory)], {
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
