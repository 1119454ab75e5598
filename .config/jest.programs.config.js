import { base } from './jest.config.js';

/** `npm run test:programs`: documents as other programs print, convert and rewrite them. */
export default {
  ...base,
  globals: { TIER: 'programs' },
  testMatch: ['<rootDir>/test/**/*.programs.test.ts'],
};
