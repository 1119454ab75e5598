/** `npm run mutate:settings`: tests of settings in a copy of the project, for which nothing needs to be built. */
import { base } from './jest.config.js';

export default {
  ...base,
  globalSetup: null,
  globals: { TIER: 'short' },
  testMatch: ['<rootDir>/test/**/settings*.test.ts'],
};
