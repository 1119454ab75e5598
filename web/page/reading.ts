import type { Options } from '../../pipeline/index.js';
import type { Decided } from '../exchange.js';
import { say } from '../../pipeline/common/result.js';
import type { Failure } from '../../pipeline/model.js';
import type { Desk, Ended } from './desk.js';
import { nameOf, type PageDocument } from './documents.js';
import { BUG_ADVICE, bugWords, lateWords } from './words.js';

/** What is told while a document is read: the file, by its place, and pages of it. */
export interface Progress {
  file: (index: number) => void;
  pages: (done: number, total: number) => void;
}

/** Reads a document and checks it; how that went is in the document then. */
export async function readInto(
  document: PageDocument,
  desk: Desk,
  { options, decided, seconds }: { options: Options; decided: Decided; seconds: number },
  progress: Progress,
): Promise<void> {
  const { files } = document;
  document.state = 'reading';
  const ended = await desk.ask(
    'check',
    { files, options, decided, version: VERSION },
    { seconds, file: progress.file, progress: progress.pages },
  );
  settle(document, ended, seconds);
}

/** The version of the package, which the build puts in. */
declare const VERSION: string;

function settle(document: PageDocument, ended: Ended<'check'>, seconds: number): void {
  document.shown = null;
  document.refused = null;
  if (ended.kind === 'cancelled') document.state = 'cancelled';
  else if (ended.kind === 'done' && 'shown' in ended.gives) {
    document.state = 'shown';
    document.shown = ended.gives.shown;
  } else if (ended.kind === 'done' && 'review' in ended.gives) {
    document.state = 'review';
    document.reviewed = ended.gives.review;
    // Of several files that are one document it is this one; the others are read without it.
    document.files = document.files.slice(ended.gives.index, ended.gives.index + 1);
  } else {
    document.state = 'refused';
    document.refused =
      ended.kind === 'done' && 'refused' in ended.gives
        ? ended.gives.refused
        : { failure: failureOf(document, ended, seconds), takesPassword: false };
  }
}

function failureOf(document: PageDocument, ended: Ended<'check'>, seconds: number): Failure {
  const name = nameOf(document);
  if (ended.kind === 'late') {
    const message = lateWords(seconds);
    return { document: name, code: 'timeout', message, advice: say('', ''), place: null };
  }
  const message = bugWords(ended.kind === 'failed' ? ended.words : '');
  return { document: name, code: 'internal', message, advice: BUG_ADVICE, place: null };
}
