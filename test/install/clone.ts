import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';

/** Installing takes a clean `npm install` and a build: minutes on a small machine. */
export const INSTALL_TIME = 30 * 60_000;

/** What a program has done. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** A folder with a repository of this source, as it is now, and a home of its own beside it. */
export interface Clone {
  /** The version that its tag names. */
  tag: string;
  path: (...names: string[]) => string;
  /** Runs a script of bash in a folder, as on a machine on which nothing of ours is installed. */
  bash: (script: string, folder: string, variables?: Readonly<Record<string, string>>) => Ended;
}

/** A clone for all tests of the file in which this is called. */
export function cloneOfTests(): Clone {
  let root = '';
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const path = (...names: string[]): string => join(root, ...names);
  const bash: Clone['bash'] = (script, folder, variables = {}) => {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      {
        cwd: folder,
        env: { ...cleanVariables(), HOME: path('home'), PRE_COMMIT_HOME: path('pre-commit'), ...variables },
        encoding: 'utf8',
        maxBuffer: 1 << 26,
        timeout: INSTALL_TIME,
      },
    );
    return { code: status, out: stdout, err: stderr };
  };
  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'qingdan-install-')));
    mkdirSync(path('home'));
    const address = 'https://github.com/OWNER/qingdan';
    writeFileSync(
      path('home', '.gitconfig'),
      `[user]\n\tname = test\n\temail = test@example.com\n[url "file://${path('repository')}"]\n\tinsteadOf = ${address}\n`,
    );
    const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    for (const name of stdout.split('\0').filter((each) => each !== '')) {
      mkdirSync(dirname(path('repository', name)), { recursive: true });
      cpSync(name, path('repository', name), { force: true });
    }
    const made = bash(
      `git init -q && git add -A && git commit -q -m test && git tag v${version}`,
      path('repository'),
    );
    if (made.code !== 0) throw new Error(made.err);
  }, INSTALL_TIME);
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return { tag: `v${version}`, path, bash };
}

/** What this machine has set for npm, and a clean home would hide: where packages are fetched and kept, and by whose word. */
const SETTINGS_OF_NPM = ['registry', 'cache', 'cafile', 'proxy', 'https-proxy', 'noproxy'];

/** The variables of this process without what npm and jest have added; the packages that npm has fetched are kept. */
function cleanVariables(): Record<string, string> {
  const paths = (process.env['PATH'] ?? '').split(delimiter);
  const { stdout } = spawnSync('npm', ['config', 'list', '--json'], { encoding: 'utf8' });
  const settings = JSON.parse(stdout) as Record<string, unknown>;
  const kept = SETTINGS_OF_NPM.flatMap((name) => {
    const value = settings[name];
    return typeof value === 'string' && value !== ''
      ? [[`npm_config_${name.replaceAll('-', '_')}`, value] as const]
      : [];
  });
  return {
    PATH: paths.filter((each) => !/node_modules|node-gyp-bin/.test(each)).join(delimiter),
    LC_ALL: 'C.UTF-8',
    ...Object.fromEntries(kept),
    // What was fetched for this checkout is taken from there: a registry or a mirror that is asked again for each of
    // 500 packages, whether it is still the same, takes minutes.
    npm_config_prefer_offline: 'true',
    // What npm asks of a registry beside the packages: a mirror may leave it without an answer for minutes.
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
}
