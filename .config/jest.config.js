/**
 * `npm test`: all that Node alone can run, with a fixed share of the seeds. The name of a test file says what it needs:
 *   x.test.ts            Node alone
 *   x.property.test.ts   Node alone; it draws documents from seeds, of which `npm run test:long` takes all
 *   x.programs.test.ts   Chromium, LibreOffice, WeasyPrint, qpdf or poppler: `npm run test:programs`
 */
export const base = {
  rootDir: '..',
  // A guard against hanging, not a measure of speed: that is what the benchmark is for.
  testTimeout: 120_000,
  // Two cores are two workers; by default jest leaves one of them idle.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/.config/jest.setup.mjs',
  setupFiles: ['<rootDir>/.config/jest.flags.mjs'],
  globalTeardown: '<rootDir>/.config/jest.teardown.mjs',
  testSequencer: '<rootDir>/.config/jest.sequencer.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
};

export default {
  ...base,
  globals: { TIER: 'short' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['\\.programs\\.test\\.ts$'],
};
