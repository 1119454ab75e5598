import { readFileSync } from 'node:fs';
import type { About, CheckOptions, DutyList, Report } from '../../pipeline/model.js';
import { checkDocument } from '../../pipeline/index.js';

/** What outputs are told in tests. */
export const ABOUT: About = {
  version: '1.2.3',
  today: '2026-11-29',
  files: [{ document: 'list.txt', sha256: 'ab'.repeat(32) }],
};

/** A document of the fixtures, or a text, checked. */
export async function checked(
  text: string | Uint8Array,
  options: CheckOptions = {},
): Promise<{ list: DutyList; report: Report }> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const done = await checkDocument('list.txt', bytes, options);
  if (!done.ok) throw new Error(done.failure.message.en);
  return done.value;
}

/** The text of a sound list, with changes of its lines. */
export function soundText(change: (lines: string[]) => string[] = (lines) => lines): string {
  return change(readFileSync('fixtures/lists/sound/list.txt', 'utf8').split('\n')).join('\n');
}
