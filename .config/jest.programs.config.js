import { base } from './jest.config.js';

/** `npm run test:programs`: documents as other programs print, convert and rewrite them. */
export default {
  ...base,
  globals: { TIER: 'programs' },
  // A guard against hanging: three suites on two cores, each with a program that takes more than one.
  testTimeout: 300_000,
  // They wait for browsers and for npm a third of the time: two cores do three suites.
  maxWorkers: '150%',
  testMatch: ['<rootDir>/test/**/*.programs.test.ts'],
};
