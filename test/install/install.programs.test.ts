import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { SOUND, WRONG } from '../emit/reports/tell.js';
import { hasPrograms } from '../tools/programs.mjs';
import { seeds } from '../tools/seeds.js';
import { cloneOfTests, INSTALL_TIME } from './clone.js';

/** The hook, the job and the action as they stand in the documents, with the npm and the git of this machine. */

const { bash, path, tag } = cloneOfTests();

/** The snippet of a document that begins with the name of its file. */
function snippet(document: string, name: string): string {
  const text = readFileSync(document, 'utf8');
  const [, yaml] =
    new RegExp(`\`\`\`yaml\\n# ${name.replaceAll('.', '\\.')}\\n([^]*?)\`\`\``).exec(text) ?? [];
  if (yaml === undefined) throw new Error(`no snippet ${name}`);
  return yaml;
}

/** An empty folder with a folder 清单 in it. */
function project(name: string): string {
  mkdirSync(path(name, '清单'), { recursive: true });
  return path(name);
}

/** The hook stops a wrong list, and lets a sound one pass. */
function byPreCommit(): void {
  const config = snippet('docs/ci.md', '.pre-commit-config.yaml');
  const folder = project('hooked');
  writeFileSync(`${folder}/.pre-commit-config.yaml`, config);
  writeFileSync(`${folder}/清单/好清单.txt`, SOUND);
  expect((parse(config) as { repos: { rev: string }[] }).repos[0]?.rev).toBe(tag);
  const ran = bash('git init -q && pre-commit install && git add -A && git commit -m good', folder);
  expect([ran.code, ran.code === 0 ? '' : ran.out + ran.err]).toEqual([0, '']);
  writeFileSync(`${folder}/清单/错清单.txt`, WRONG);
  const second = bash('git add -A && git commit -m wrong', folder);
  expect(second.code).toBe(1);
  expect(second.out + second.err).toContain('✗ 不能付印');
}

/** As the GitLab job does: reports of the documents, and the exit code. */
function byNpx(): void {
  const job = (parse(snippet('docs/ci.md', '.gitlab-ci.yml')) as Record<string, unknown>)['duty-list'] as {
    script: string[];
    variables: { QINGDAN: string };
  };
  const folder = project('gitlab');
  writeFileSync(`${folder}/清单/a.pdf`, readFileSync('fixtures/pdf/office/whole.pdf'));
  // npm fetches what lies at GitHub as an archive from another host: here the same address is one of git alone.
  const address = job.variables.QINGDAN.replace(
    'https://github.com/OWNER/qingdan.git',
    `file://${path('repository')}`,
  );
  expect(address).toBe(`git+file://${path('repository')}#${tag}`);
  const ran = bash(job.script.join('\n'), folder, { QINGDAN: address });
  expect([ran.code, ran.code === 0 ? '' : ran.err]).toEqual([0, '']);
  expect(ran.out).toContain('未发现差错');
  expect(readFileSync(`${folder}/qingdan.xml`, 'utf8')).toContain('<testsuite name="清单/a.pdf"');
  expect(JSON.parse(readFileSync(`${folder}/gl-code-quality-report.json`, 'utf8'))).toEqual([]);
}

/** The steps of the action, one after the other, in a clean clone. */
function byAction(): void {
  const { runs, inputs } = parse(readFileSync('action.yml', 'utf8')) as {
    runs: { steps: { name?: string; run?: string; env?: Record<string, string> }[] };
    inputs: Record<string, { default?: string }>;
  };
  const folder = project('workflow');
  writeFileSync(`${folder}/清单/好.txt`, SOUND);
  writeFileSync(`${folder}/清单/错.txt`, WRONG);
  expect(bash(`git clone -q ${path('repository')} ${path('action')}`, folder).code).toBe(0);
  const given: Record<string, string | undefined> = {
    documents: '清单/*.txt',
    'sarif-file': '结果/q.sarif',
  };
  const codes = runs.steps.flatMap(({ run, env = {} }) => {
    if (run === undefined) return [];
    const variables = Object.entries(env).map(([name, value]) => {
      const [, input = ''] = /inputs\.([a-z-]+)/.exec(value) ?? [];
      return [name, given[input] ?? inputs[input]?.default ?? ''] as const;
    });
    const ran = bash(run, folder, {
      ...Object.fromEntries(variables),
      GITHUB_ACTION_PATH: path('action'),
      GITHUB_OUTPUT: path('output'),
      GITHUB_STEP_SUMMARY: path('summary.md'),
    });
    return [ran.code === 0 || ran.out.includes('::error file=') ? ran.code : ran.err];
  });
  // The last step checks, and finds what is wrong.
  expect(codes).toEqual([0, 0, 1]);
  expect(readFileSync(path('output'), 'utf8')).toMatch(/^key=qingdan-\S+\nexit-code=1\n$/);
  expect(readFileSync(path('summary.md'), 'utf8')).toContain('清单/错.txt');
  expect(readFileSync(`${folder}/结果/q.sarif`, 'utf8')).toContain('"2.1.0"');
}

/** The ways in which it is installed, and the programs that each needs; each takes a minute and a half. */
const WAYS: readonly (readonly [string, () => void, readonly string[]])[] = [
  ['by pre-commit', byPreCommit, ['git', 'pre-commit']],
  ['by npx from a git address', byNpx, ['git']],
  ['by the action', byAction, ['git']],
];

for (const [way, install, programs] of seeds(WAYS))
  (hasPrograms(...programs) ? test : test.skip)(`installed ${way}`, install, INSTALL_TIME);
