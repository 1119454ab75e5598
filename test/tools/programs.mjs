#!/usr/bin/env node
/**
 * The programs that `*.programs.test.ts` need, which Node does not bring. `node test/tools/programs.mjs` prints the
 * Debian packages of those that are missing, one a line: `.ci/run` installs them.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const answers = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
/** True where LibreOffice has a module: its package is there, or (off Debian) the program at all. */
const officeHas = (module) =>
  answers('soffice', ['--version']) &&
  (!answers('dpkg', ['--version']) ||
    answers('dpkg', ['-s', `libreoffice-${module}-nogui`]) ||
    answers('dpkg', ['-s', `libreoffice-${module}`]));

/** True where a font has Chinese characters, as far as this machine can tell. */
function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() !== '' : !answers('dpkg', ['--version']);
}

/** Each program: its name, its Debian packages, the tests that need it, and whether it is here. */
const PROGRAMS = [
  {
    name: 'Chromium',
    packages: ['chromium'],
    tests:
      'the report page in Chromium, the page in Chromium, printed by Chromium, tables printed by Chromium, written anew by other programs',
    isHere: () => answers('chromium', ['--version']),
  },
  {
    name: 'LibreOffice Writer',
    packages: ['libreoffice-writer-nogui'],
    tests: 'exported by LibreOffice, written by LibreOffice, old Word formats',
    isHere: () => officeHas('writer'),
  },
  {
    name: 'LibreOffice Calc',
    packages: ['libreoffice-calc-nogui'],
    tests: 'exported by LibreOffice, written by LibreOffice, old Word formats',
    isHere: () => officeHas('calc'),
  },
  {
    name: 'WeasyPrint',
    packages: ['weasyprint'],
    tests: 'typeset by WeasyPrint',
    isHere: () => answers('weasyprint', ['--version']),
  },
  {
    name: 'qpdf',
    packages: ['qpdf'],
    tests: 'written anew by qpdf',
    isHere: () => answers('qpdf', ['--version']),
  },
  {
    name: 'pdftocairo (poppler)',
    packages: ['poppler-utils'],
    tests: 'written anew by pdftocairo',
    isHere: () => answers('pdftocairo', ['-v']),
  },
  {
    name: 'git',
    packages: ['git'],
    tests: 'installed from a git address, by the action, by pre-commit',
    isHere: () => answers('git', ['--version']),
  },
  {
    name: 'pre-commit',
    packages: ['pre-commit'],
    tests: 'installed by pre-commit',
    isHere: () => answers('pre-commit', ['--version']),
  },
  {
    name: 'GNU parallel',
    packages: ['parallel'],
    tests: 'shares by GNU parallel',
    isHere: () => answers('parallel', ['--version']),
  },
  {
    name: 'a font with Chinese characters',
    packages: ['fonts-noto-cjk'],
    tests: 'none, but they fail: what is printed has no glyphs',
    isHere: hasChineseFont,
  },
];

/** The programs that are not here. */
export function missingPrograms() {
  return PROGRAMS.filter(({ isHere }) => !isHere()).map(({ name, packages, tests }) => ({
    name,
    packages,
    tests,
  }));
}

/** True where all of the programs of these Debian packages are here. */
export function hasPrograms(...packages) {
  return PROGRAMS.filter((program) => program.packages.some((each) => packages.includes(each))).every(
    ({ isHere }) => isHere(),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { packages } of missingPrograms()) console.log(packages.join('\n'));
