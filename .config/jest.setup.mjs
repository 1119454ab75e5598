/** Before any test: a build of this source, and a word on what is left out. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { buildPage, isPageBuilt } from '../web/build.mjs';
import { missingPrograms } from '../test/tools/programs.mjs';

const LEFT_OUT = {
  short: [
    'npm test: left out are most seeds of the property tests (npm run test:long)',
    '          and what needs other programs (npm run test:programs).',
  ],
  programs: ['npm run test:programs: left out is all that Node alone can run (npm test, npm run test:long).'],
  long: ['npm run test:long: the property tests alone, with all their seeds.'],
};

// A command that a test starts keeps its compiled code for the next one, and nothing in the home of whoever tests.
process.env.XDG_CACHE_HOME = mkdtempSync(join(tmpdir(), 'qingdan-tests-'));

export default async function setUp(_, { globals: { TIER: tier } }) {
  say(LEFT_OUT[tier]);
  if (tier === 'programs') tellPrograms();
  if (!isBuilt()) {
    say(['dist/ is not built from this source: building it.']);
    if (!(await build())) throw new Error('the build has failed: see the errors of the compiler above');
  }
  if (!isPageBuilt()) await buildPage();
}

/** Names each program that is missing; where all of the tests must run, that is an error. */
function tellPrograms() {
  const missing = missingPrograms();
  if (missing.length === 0) return;
  say(missing.map(({ name, tests }) => `missing: ${name}; skipped: ${tests}`));
  const packages = [...new Set(missing.flatMap((program) => program.packages))].join(' ');
  say([`To run them: apt-get install --no-install-recommends ${packages}`]);
  if (process.env.CI === 'true') throw new Error('CI=true, and programs are missing: no test may be skipped');
}

function say(lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
}
