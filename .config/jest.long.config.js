import { base } from './jest.config.js';

process.env.TEST_SEEDS ||= 'all';

/** `npm run test:long`: the property tests with all their seeds, or those that TEST_SEEDS names. */
export default {
  ...base,
  globals: { TIER: 'long' },
  testMatch: ['<rootDir>/test/**/*.property.test.ts'],
};
