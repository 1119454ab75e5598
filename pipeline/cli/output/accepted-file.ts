import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { say, success } from '../../common/result.js';
import { withEntries } from '../../config/accepted-edit.js';
import type { AcceptedFinding } from '../../config/accepted.js';
import { printable } from '../../emit/words/printable.js';
import type { Finding, Report, Result } from '../../model.js';
import type { Call } from '../call.js';
import { shownPath } from '../environment.js';
import type { Request } from '../options/arguments.js';
import { failureOf, readText } from '../settings/config-files.js';
import { sidecarOf } from '../settings/decisions.js';
import { schemaPath } from '../settings/schema-path.js';
import { writeSingleFile } from './single-file.js';
import type { Terminal } from './terminal.js';

/**
 * Writes entries into the file beside the document, which is made where there is none, in the order of the report.
 * Failures: what that file has wrong, cannot-write.
 */
export async function writeAccepted(
  document: string,
  entries: readonly AcceptedFinding[],
  report: Report,
  { request: { lang }, environment: { cwd } }: Call,
): Promise<Result<{ file: string; added: number; changed: number }>> {
  const path = resolve(cwd, sidecarOf(document));
  const there = existsSync(path) ? readText(path, cwd) : success(null);
  if (!there.ok) return failureOf(document, there.failure);
  const order = report.findings.map((finding) => finding.fingerprint);
  const schema = schemaPath('accepted', dirname(path));
  const edited = await withEntries(shownPath(path, cwd), there.value, entries, order, { lang, schema });
  if (!edited.ok) return failureOf(document, edited.failure);
  const { text, added, changed } = edited.value;
  const written = writeSingleFile(path, text, { overwrite: true, cwd });
  return written.ok ? success({ file: written.value, added, changed }) : written;
}

/** Says what was accepted, and where it was written. */
export function tellAccepted(
  findings: readonly Finding[],
  { file, added, changed }: { file: string; added: number; changed: number },
  { lang }: Request,
  terminal: Terminal,
): void {
  const head = say(
    `新确认保留 ${added} 处问题${changed > 0 ? `，更新 ${changed} 处` : ''}，写入 ${printable(file)}：`,
    `${added} accepted${changed > 0 ? `, ${changed} changed` : ''}, written to ${printable(file)}:`,
  );
  const lines = findings.map(({ ruleId, message }) => `  ${ruleId}  ${printable(message)}`);
  terminal.out(`${[head[lang], ...lines].join('\n')}\n`);
}

/** Says where a document stays inconclusive all the same: what was not read surely, no decision makes sure. */
export function tellUnsure({ uncertain }: Report, { lang }: Request, terminal: Terminal): void {
  // A number that may be a total is settled by its acceptance.
  if (!uncertain.some(({ numeral }) => numeral === null)) return;
  const words = say(
    '注意：文件的读取不可靠，结论仍是“无法判断”',
    'mind: the reading is not sure; the document stays inconclusive',
  );
  terminal.err(`${words[lang]}\n`);
}
