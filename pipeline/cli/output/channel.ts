import { fstatSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';
import { codeOf } from '../system-error.js';

/**
 * A stream of the process that is written to. Where it cannot be, what follows is dropped, and the command goes on: it
 * has files to write and an exit code to give. A reader that closes the pipe early (`| head`) has seen what it wanted:
 * that is no problem.
 */
export class Channel {
  #isOpen = true;
  #problem: string | null = null;
  #listener: ((problem: string) => void) | null = null;
  readonly #isFile: boolean;

  constructor(private readonly stream: WriteStream & { fd: number }) {
    this.#isFile = !stream.isTTY && isFile(stream.fd);
    stream.on('error', (error) => this.#fail(error));
  }

  /** Why it cannot be written to, as the system calls it (ENOSPC); null where it can. */
  get problem(): string | null {
    return this.#problem;
  }

  write(text: string): void {
    if (!this.#isOpen) return;
    if (!this.#isFile) {
      this.stream.write(text);
      return;
    }
    try {
      writeWhole(this.stream.fd, text);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Tells the listener of a problem, that has been or that comes. */
  onProblem(listener: (problem: string) => void): void {
    this.#listener = listener;
    if (this.#problem !== null) listener(this.#problem);
  }

  #fail(error: unknown): void {
    const isFirst = this.#isOpen;
    this.#isOpen = false;
    if (!isFirst || codeOf(error) === 'EPIPE') return;
    this.#problem = codeOf(error);
    this.#listener?.(this.#problem);
  }
}

/** Node takes a part of a text that was written to a full disk for the whole of it: a file is written to here. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function isFile(descriptor: number): boolean {
  const found = fstatSync(descriptor);
  return found.isFile() || found.isCharacterDevice();
}
