import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Told } from '../../emit/reports/report-input.js';
import type { ReportStream } from '../../emit/reports/stream.js';
import type { Failure } from '../../model.js';
import type { Call } from '../call.js';
import type { FormatRequest } from '../options/report-formats.js';
import { codeOf } from '../system-error.js';
import { cannotWrite, type ReportFile } from './report-files.js';
import { Spool } from './spool.js';
import { writeData } from './terminal.js';

/** Where one report of a run goes. */
export interface ReportSink {
  add(told: Told): void;
  /** The file that is to be written, where it is written as a whole; else what is left is said, and null. */
  finish(): ReportFile | null;
  /** What went wrong meanwhile. */
  readonly failure: Failure | null;
  close(): void;
}

/** A report that is whole line by line: what is written stays, whatever comes. */
export class LineSink implements ReportSink {
  failure: Failure | null = null;
  #file: number | null = null;

  constructor(
    private readonly stream: ReportStream,
    private readonly file: string | null,
    private readonly call: Call,
  ) {}

  add(told: Told): void {
    this.#write(String(this.stream.add(told)));
  }

  finish(): null {
    // A run without any document has an empty report.
    this.#write('');
    return null;
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #write(text: string): void {
    if (this.file === null) {
      if (text !== '') writeData(text, this.call.terminal);
      return;
    }
    if (this.failure !== null) return;
    try {
      this.#file ??= openSync(resolve(this.call.environment.cwd, this.file), 'w');
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      this.failure = cannotWrite(this.file, codeOf(error));
    }
  }
}

/** A report that is written when all documents are done. */
export class WholeSink implements ReportSink {
  failure: Failure | null = null;
  readonly #spool: Spool;

  constructor(
    private readonly stream: ReportStream,
    private readonly request: FormatRequest,
    private readonly call: Call,
  ) {
    this.#spool = new Spool(call.environment);
  }

  add(told: Told): void {
    if (this.failure !== null) return;
    try {
      this.#spool.add(this.stream.add(told));
    } catch (error) {
      const code = codeOf(error);
      // What no system has said is a bug.
      if (code === '') throw error;
      this.failure = cannotWrite(this.request.file ?? '-', code);
    }
  }

  finish(): ReportFile | null {
    if (this.failure !== null) return null;
    const { head, foot } = this.stream.finish();
    const { file, format } = this.request;
    if (file !== null) return { name: file, content: this.#pieces(head, foot) };
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const { terminal } = this.call;
    for (const piece of this.#pieces(head, foot)) {
      const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
      if (text === '') continue;
      if (format === 'table') terminal.out(text);
      else writeData(text, terminal);
    }
    return null;
  }

  close(): void {
    this.#spool.close();
  }

  *#pieces(head: string, foot: string | Uint8Array): Generator<string | Uint8Array> {
    yield head;
    yield* this.#spool.pieces();
    yield foot;
  }
}
