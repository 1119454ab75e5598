import { expect, test } from '@jest/globals';
import { pathOf, uriOf } from '../../../pipeline/emit/reports/paths.js';

test.each([
  ['a.txt', '/x', 'a.txt', 'a.txt'],
  ['./子 夹//a.txt', '/x', '子 夹/a.txt', '%E5%AD%90%20%E5%A4%B9/a.txt'],
  ['/x/a.txt', '/x/', 'a.txt', 'a.txt'],
  ['/xy/a.txt', '/x', '/xy/a.txt', 'file:///xy/a.txt'],
  ['../../../a.txt', '/x/y', '/a.txt', 'file:///a.txt'],
  ['a.txt', '/', 'a.txt', 'a.txt'],
  ['C:a\\b.txt', '/x', 'C:a\\b.txt', 'C%3Aa%5Cb.txt'],
  ['子\\a.txt', 'C:/x', '子/a.txt', '%E5%AD%90/a.txt'],
  ['D:\\清单\\a.txt', 'C:/x', 'D:/清单/a.txt', 'file:///D:/%E6%B8%85%E5%8D%95/a.txt'],
  ['C:\\x\\a.txt', 'C:/x', 'a.txt', 'a.txt'],
  ['\\\\host\\s\\a.txt', 'C:/x', '//host/s/a.txt', 'file://host/s/a.txt'],
  ['100%.txt', '/x', '100%.txt', '100%25.txt'],
  ['a\ud800.txt', '/x', 'a\ud800.txt', 'a%EF%BF%BD.txt'],
  ['-', '/x', 'stdin', 'stdin'],
])('%j in %j is %j, %j', (document, cwd, path, uri) => {
  expect(pathOf(document, cwd)).toBe(path);
  expect(uriOf(path)).toBe(uri);
});
