import { availableParallelism } from 'node:os';
import { base } from './jest.config.js';

/** `npm run test:programs`: documents as other programs print, convert and rewrite them. */
export default {
  ...base,
  globals: { TIER: 'programs' },
  // A guard against hanging: three suites on two cores, each with a program that takes more than one.
  testTimeout: 300_000,
  // They wait for browsers and for npm a third of the time: two cores do three suites. More than 100 % cannot be said:
  // jest takes 150% for 150 workers, and all suites would run at once.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  testMatch: ['<rootDir>/test/**/*.programs.test.ts'],
};
