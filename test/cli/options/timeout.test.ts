import { expect, test } from '@jest/globals';
import { parseRequest } from '../../../pipeline/cli/options/arguments.js';

test('a document may take a minute where nothing else is asked', () => {
  const parsed = parseRequest(['check', 'list.txt'], '/');
  expect('request' in parsed && parsed.request.timeout).toBe(60);
});

test.each([
  ['86400', true],
  ['86401', false],
  ['0', false],
])('a day is the longest that can be asked for: %s seconds', (seconds, possible) => {
  expect('request' in parseRequest(['check', 'list.txt', '--timeout', seconds], '/')).toBe(possible);
});
