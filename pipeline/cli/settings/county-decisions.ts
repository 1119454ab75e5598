import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { failure, say, success } from '../../common/result.js';
import type { CountyDecision, Result } from '../../model.js';
import type { Call } from '../call.js';
import { shownPath } from '../environment.js';
import { writeSingleFile } from '../output/single-file.js';
import { isFolder } from '../reading/file-kinds.js';
import { load } from '../reading/load.js';
import { TimeLimit } from '../reading/time-limit.js';
import { readText } from './config-files.js';
import { schemaPath } from './schema-path.js';

/** The name under which the decisions of a county are kept, in the folder of its documents. */
const DECISIONS_NAME = 'county.decisions.yaml';

/** The file of a county's decisions: the one that is named, else that of the first folder that is. */
export function decisionsPath({
  request,
  environment: { cwd },
}: Pick<Call, 'request' | 'environment'>): string {
  const { documents, given } = request;
  if (given.decisions !== undefined) return given.decisions;
  const [first = '.'] = documents;
  return join(isFolder(resolve(cwd, first)) ? first : dirname(first), DECISIONS_NAME);
}

/** What is decided in a file; nothing where there is none, unless it was named. Failures: unreadable, too-large, damaged, usage. */
export async function countyDecisions(call: Call): Promise<Result<CountyDecision[]>> {
  const { cwd } = call.environment;
  const file = decisionsPath(call);
  const path = resolve(cwd, file);
  if (!existsSync(path) && call.request.given.decisions === undefined) return success([]);
  const text = readText(path, cwd);
  if (!text.ok) return text;
  const { parseCountyDecisions } = await import('../../config/county-decisions.js');
  return parseCountyDecisions(shownPath(path, cwd), text.value);
}

/**
 * Keeps what people have chosen in a county.xlsx in the file of decisions; gives its path and how many they are.
 * Failures: those of reading, damaged where the workbook has no sheet of pairs, cannot-write.
 */
export async function keepReview(
  workbook: string,
  call: Call,
): Promise<Result<{ file: string; count: number }>> {
  const { request, environment } = call;
  const { cwd, reader, now } = environment;
  const time = new TimeLimit(request.timeout, now);
  const bytes = await load(workbook, environment, time);
  if (!bytes.ok) return bytes;
  await reader.prepare();
  // A filter hides rows in which something may be chosen.
  const input = { document: workbook, bytes: bytes.value, options: { hidden: 'read' as const } };
  const tables = await reader.perform('tables', workbook, input, { time, progress: () => undefined });
  if (!tables.ok) return tables;
  const [{ countyReview }, { withDecisions }] = await Promise.all([
    import('../../config/county-review.js'),
    import('../../config/county-decisions.js'),
  ]);
  const decisions = countyReview(tables.value);
  if (decisions === null)
    return failure(
      workbook,
      'damaged',
      say('没有找到“待定写法”工作表的栏目', 'the columns of its sheet 待定写法 were not found'),
      say(
        '请用 qingdan county 写出的 county.xlsx，栏名照原样',
        'take the county.xlsx that qingdan county writes',
      ),
    );
  const file = decisionsPath(call);
  const path = resolve(cwd, file);
  if (decisions.length === 0) return success({ file, count: 0 });
  const text = existsSync(path) ? readText(path, cwd) : success(null);
  if (!text.ok) return text;
  const head = { lang: request.lang, schema: schemaPath('county-decisions', dirname(path)) };
  const written = await withDecisions(shownPath(path, cwd), text.value, decisions, head);
  if (!written.ok) return written;
  const done = writeSingleFile(file, written.value, { overwrite: true, cwd });
  return done.ok ? success({ file: done.value, count: decisions.length }) : done;
}
