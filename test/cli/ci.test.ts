import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Log } from 'sarif';
import { parse } from 'yaml';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { commandVariables } from './folder.js';

/** The action, the snippets and the hook: each is parsed, and what it runs is run. */

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  shell?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}
interface Action {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}
interface Hook {
  id: string;
  entry: string;
  language: string;
  files: string;
  require_serial: boolean;
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as Action;
const HERE = resolve('.');

let root = '';
let folder = '';
let cases = 0;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'qingdan-ci-'));
});
beforeEach(() => {
  folder = join(root, `${cases++}`);
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function file(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** A program of the test's own, found before those of the machine. */
function program(name: string, script: string): void {
  write(`bin/${name}`, `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

function bash(
  script: string,
  env: Record<string, string> = {},
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd: folder,
      env: {
        ...commandVariables(),
        PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
        LC_ALL: 'C.UTF-8',
        ...env,
      },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  return { code: status, out: stdout, err: stderr };
}

/** `qingdan` as a package that is installed has it. */
function installed(): void {
  program('qingdan', `exec "${process.execPath}" "${HERE}/dist/command/main.cjs" "$@"`);
}

describe('the action', () => {
  const step = (name: string): Step => {
    const found = ACTION.runs.steps.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no step ${name}`);
    return found;
  };

  /** Runs the step that checks, with inputs as the runner sets them. */
  function check(
    inputs: Record<string, string>,
    actionPath = HERE,
  ): { code: number | null; out: string; err: string } {
    const given = Object.fromEntries(
      Object.entries(ACTION.inputs).map(([name, each]) => [name, each.default ?? '']),
    );
    const all = { ...given, ...inputs };
    const { run = '', env = {} } = step('Check the duty lists');
    const variables = Object.fromEntries(
      Object.entries(env).map(([name, value]) => {
        const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value) ?? [];
        expect(Object.keys(ACTION.inputs)).toContain(input);
        return [name, all[input] ?? ''];
      }),
    );
    return bash(run, {
      ...variables,
      GITHUB_ACTION_PATH: actionPath,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    });
  }

  test('is a composite of bash and Node.js', () => {
    expect(ACTION.runs.using).toBe('composite');
    for (const { uses, shell, run } of ACTION.runs.steps) {
      if (run === undefined) expect(uses).toMatch(/^actions\/(?:setup-node|cache)@v\d+$/);
      else expect(shell).toBe('bash');
    }
    expect(ACTION.outputs['exit-code']?.value).toBe('${{ steps.check.outputs.exit-code }}');
    expect(step('Check the duty lists').id).toBe('check');
  });

  test('puts no input into a script, where it would be run', () => {
    for (const { run } of ACTION.runs.steps) expect(run ?? '').not.toContain('${{');
    const used = Object.values(step('Check the duty lists').env ?? {});
    expect(used.sort()).toEqual(
      Object.keys(ACTION.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    );
  });

  test('text in the log, annotations, summary, SARIF, JUnit, exit code', () => {
    write('清单/错 误.txt', WRONG);
    write('清单/深/好.txt', SOUND);
    const ran = check({
      documents: '\n  清单/错 *.txt \r\n清单/**/好.txt\n',
      'sarif-file': '结果/q.sarif',
      'junit-file': 'q.xml',
    });
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(file('output')).toBe('exit-code=1\n');
    expect(ran.out).toMatch(
      /^::stop-commands::([0-9a-f-]{36})\n[^]*共 2 个文件：1 个未发现差错，1 个不能付印\n::\1::\n::error file=/,
    );
    expect(file('summary.md')).toContain('## 清单/错 误.txt');
    expect((JSON.parse(file('结果/q.sarif')) as Log).runs[0]?.artifacts).toHaveLength(2);
    expect(file('q.xml')).toContain('<testsuite name="清单/深/好.txt"');
  });

  test('a sound document passes', () => {
    write('好.txt', SOUND);
    expect(check({ documents: '好.txt' })).toMatchObject({ code: 0, err: '' });
    expect(file('output')).toBe('exit-code=0\n');
  });

  test('a pattern that matches nothing, a name that is not there, an input that is wrong', () => {
    write('好.txt', SOUND);
    const none = check({ documents: '好.txt\n没有/**/100%*.pdf' });
    expect(none).toMatchObject({
      code: 2,
      out: '::error title=qingdan::no document matches: 没有/**/100%25*.pdf\n',
    });
    expect(file('output')).toBe('exit-code=2\n');
    expect(check({ documents: '没有.txt' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有这个文件'),
    });
    expect(check({ documents: '' }).code).toBe(2);
    expect(check({ documents: '好.txt', 'fail-on': 'fatal' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('--fail-on 不能是“fatal”'),
    });
  });

  test('inputs are words, whatever they hold', () => {
    write('action/dist/command/main.cjs', 'console.error(JSON.stringify(process.argv.slice(2)));');
    write('-q $(touch x) `touch x`;touch x.txt', SOUND);
    write('[a]*.txt', SOUND);
    const hostile = '$(touch x)"; touch x; \' `touch x`';
    const ran = check(
      {
        documents: '-q $(touch x) `touch x`;touch x.txt\n[a]*.txt',
        'fail-on': hostile,
        config: hostile,
        'sarif-file': hostile,
      },
      join(folder, 'action'),
    );
    expect(ran.code).toBe(0);
    const [command, ...args] = JSON.parse(ran.err) as string[];
    expect(command).toBe('check');
    expect(args[args.indexOf('--config') + 1]).toBe(hostile);
    expect(args[args.indexOf('--fail-on') + 1]).toBe(hostile);
    expect(args).toContain(`sarif:${hostile}`);
    expect(args.slice(args.indexOf('--') + 1)).toEqual(['-q $(touch x) `touch x`;touch x.txt', '[a]*.txt']);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  test('a document that begins like an option is a document', () => {
    write('-q.txt', WRONG);
    const ran = check({ documents: '-q.txt' });
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('::error file=-q.txt,line=3');
  });

  test('a command of the runner in a document is not obeyed', () => {
    write(
      'a.txt',
      SOUND.replace('组织党员学习', '').replace('1\t党的建设\t', '::error::injected\n1\t党的建设\t甲'),
    );
    const { out } = check({ documents: 'a.txt', lang: 'en' });
    const [, token = ''] = /^::stop-commands::(.+)$/m.exec(out) ?? [];
    const stopped = out.slice(out.indexOf(token), out.lastIndexOf(token));
    expect(stopped).toContain('::error::injected');
    const obeyed = out
      .replace(stopped, '')
      .split('\n')
      .filter((line) => /^\s*::\w+::/.test(line));
    expect(obeyed.filter((line) => line.includes('injected'))).toEqual([]);
  });

  test('installs where nothing is built, in its own folder', () => {
    mkdirSync(join(folder, 'action'));
    program('npm', 'echo "$PWD npm $*"');
    const { run = '' } = step('Install qingdan');
    const first = bash(run, { GITHUB_ACTION_PATH: join(folder, 'action') });
    expect(first.out.split('\n').map((line) => line.replace(/^.*\/action /, ''))).toEqual([
      'npm install --no-audit --no-fund --ignore-scripts',
      'npm run build',
      'npm prune --omit=dev --no-audit --no-fund --ignore-scripts',
      '',
    ]);
    expect(bash(run, { GITHUB_ACTION_PATH: HERE })).toEqual({ code: 0, out: '', err: '' });
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['build']).toBeDefined();
  });

  test('keeps what it installs, under a name that is made of its content', () => {
    const { id, run = '' } = step('Name what is installed');
    const cache = step('Take it from the cache');
    expect(cache.with).toEqual({
      path: '${{ github.action_path }}/dist\n${{ github.action_path }}/node_modules\n',
      key: `\${{ steps.${id}.outputs.key }}`,
    });
    const key = (): string => {
      const ran = bash(run, { GITHUB_ACTION_PATH: HERE, GITHUB_OUTPUT: join(folder, 'key') });
      expect(ran).toEqual({ code: 0, out: '', err: '' });
      return file('key');
    };
    const first = key();
    expect(first).toMatch(/^key=qingdan-[a-z]+[a-z0-9]+\d+-[0-9a-f]{64}\n$/);
    expect(key()).toBe(first + first);
  });
});

describe.each(['docs/ci.md', 'docs/ci.zh-CN.md'])('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const snippet = (name: string): unknown => {
    const [, yaml] =
      new RegExp(`\`\`\`yaml\\n# ${name.replaceAll('.', '\\.')}\\n([^]*?)\`\`\``).exec(text) ?? [];
    if (yaml === undefined) throw new Error(`no snippet ${name}`);
    return parse(yaml);
  };

  test('the workflow gives the action inputs that it has, and those that it needs', () => {
    const { jobs } = snippet('.github/workflows/duty-list.yml') as { jobs: { check: { steps: Step[] } } };
    const { steps } = jobs.check;
    const own = steps.find(({ uses }) => uses?.includes('/qingdan@') === true);
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    const required = Object.entries(ACTION.inputs).flatMap(([name, each]) =>
      each.required === true ? [name] : [],
    );
    expect(Object.keys(own?.with ?? {})).toEqual(expect.arrayContaining(required));
    const upload = steps.find(({ uses }) => uses?.includes('upload-sarif') === true);
    expect(upload?.with?.['sarif_file']).toBe(own?.with?.['sarif-file']);
    expect(upload?.if).toContain('always()');
  });

  test('documents each input of the action', () => {
    for (const name of Object.keys(ACTION.inputs)) expect(text).toContain(`\`${name}\``);
  });

  test('the check of many documents reads those that have changed', () => {
    const [, command = ''] = /- run: (qingdan check \S+ --cache.*)/.exec(text) ?? [];
    installed();
    mkdirSync(join(folder, 'lists', 'a'), { recursive: true });
    copyFileSync('fixtures/lists/sound/list.txt', join(folder, 'lists', 'a', 'list.txt'));
    copyFileSync('fixtures/lists/sound/list.txt', join(folder, 'lists', 'a', 'list draft.txt'));
    const told = [1, 2].map(() => {
      expect(bash(command, {})).toMatchObject({ code: 0, err: '' });
      return file('reports.jsonl');
    });
    expect(told[0]?.match(/"document":"[^"]*"/g)).toEqual(['"document":"lists/a/list.txt"']);
    expect(told[1]).toBe(told[0]);
    expect(readdirSync(join(folder, '.qingdan-cache'), { recursive: true }).length).toBeGreaterThan(0);
  });

  test('the GitLab job makes the reports that it names', () => {
    const job = (snippet('.gitlab-ci.yml') as Record<string, unknown>)['duty-list'] as {
      script: string[];
      variables: Record<string, string>;
      artifacts: { when: string; reports: Record<string, string> };
    };
    installed();
    program('npx', 'echo "npx $1 $2 $3 $4" >> npx.log; shift 4; exec "$@"');
    mkdirSync(join(folder, '清单'));
    copyFileSync('fixtures/pdf/browser/lines-group.pdf', join(folder, '清单', '履职 清单.pdf'));
    const ran = bash(job.script.join('\n'), job.variables);
    expect(file('npx.log')).toBe(`npx --yes --package ${job.variables['QINGDAN']} --\n`);
    expect(ran.err).toBe('');
    expect([0, 1]).toContain(ran.code);
    expect(job.artifacts.when).toBe('always');
    const { codequality = '', junit = '' } = job.artifacts.reports;
    expect(Array.isArray(JSON.parse(file(codequality)))).toBe(true);
    expect(file(junit)).toContain('<testsuite name="清单/履职 清单.pdf"');
  });

  test('the configuration of pre-commit names the hook', () => {
    const { repos } = snippet('.pre-commit-config.yaml') as {
      repos: { rev: string; hooks: { id: string }[] }[];
    };
    expect(repos[0]?.hooks).toEqual([{ id: 'qingdan' }]);
  });
});

describe('the pre-commit hook', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as [Hook];

  test('runs a program of the package', () => {
    expect(hook).toMatchObject({ id: 'qingdan', language: 'node', require_serial: true });
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8')) as { bin: Record<string, string> };
    expect(Object.keys(bin)).toContain(hook.entry.split(' ')[0]);
  });

  test('takes documents by their names, and nothing else', () => {
    // Python's re and JavaScript read this pattern alike.
    const files = new RegExp(hook.files);
    for (const name of [
      '清单/履职事项清单.pdf',
      '青禾镇清单（定稿）.docx',
      'a/duty-list.md',
      '履职.xlsx',
      'x清单.et',
    ])
      expect([name, files.test(name)]).toEqual([name, true]);
    for (const name of ['README.md', '清单/说明.md', '履职清单.pdf.accepted.yaml', '清单.png', 'list.txt'])
      expect([name, files.test(name)]).toEqual([name, false]);
  });

  test('its command fails for a wrong list and passes a sound one, with the names behind it', () => {
    installed();
    write('好清单.txt', SOUND);
    write('错清单.txt', WRONG);
    expect(bash(`${hook.entry} 好清单.txt`)).toMatchObject({ code: 0, err: '' });
    const ran = bash(`${hook.entry} 好清单.txt 错清单.txt`);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('✗ 不能付印');
  });
});
