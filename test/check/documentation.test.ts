import { expect, test } from '@jest/globals';
import { example, prose } from '../../pipeline/check/documentation.js';

test('prose over several lines is one line', () => {
  const text = prose`
    The grand total is the first figure
    that a reader sees.
  `;
  expect(text).toBe('The grand total is the first figure that a reader sees.');
});

test('an example loses the indentation that its lines share, and no other', () => {
  const text = example`
        共有 5 项。

        - 党的建设
          - 组织党员学习
      `;
  expect(text).toBe('共有 5 项。\n\n- 党的建设\n  - 组织党员学习\n');
});

test('the backslashes of an example are those of the document', () => {
  const text = example`
    走访独居老人\n建立台账
  `;
  expect(text).toBe('走访独居老人\\n建立台账\n');
});
