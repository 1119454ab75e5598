import type { Failure, Place, Result, Text } from '../model.js';

/** A good outcome of a stage. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A typed error as data: what is wrong with `document`, where, and what to do. */
export function failure(
  document: string,
  code: Failure['code'],
  message: Text,
  advice: Text,
  place: Place | null = null,
): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, document, place, message, advice } };
}

/** A message in both languages. */
export function say(zh: string, en: string): Text {
  return { zh, en };
}
