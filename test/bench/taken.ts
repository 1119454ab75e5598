import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../command/main.cjs', import.meta.url));

/** Says at the end of a process what it took, its threads included, in the last line of its stderr. */
const TOLD = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n' + JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }));
});`;

/** What a check took as a process. */
export interface Taken {
  /** Seconds of the processor. */
  seconds: number;
  /** MB that it had at most. */
  peak: number;
  code: number | null;
}

/** Checks a document by the command as it is installed; `folder` is for files of its own. */
export function takenBy(folder: string, path: string): Taken {
  const hook = join(folder, 'told.mjs');
  writeFileSync(hook, TOLD);
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, CLI, 'check', path], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const told = JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1)) as Omit<Taken, 'code'>;
  return { ...told, code: status };
}
