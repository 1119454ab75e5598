import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../../pipeline/common/nearest.js';
import { NOTE_DOCUMENTATION } from '../../../pipeline/common/note-documentation.js';
import { RULES } from '../../../pipeline/check/rules.js';
import { explainAll, explainRule } from '../../../pipeline/emit/explain.js';
import { stringWidth } from '../../../pipeline/emit/words/columns-layout.js';

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each([60, 80, 120])('the list keeps within %i columns', (width) => {
    const text = explainAll(RULES, NOTE_DOCUMENTATION, { lang, color: false, width });
    expect(Math.max(...text.split('\n').map(stringWidth))).toBeLessThanOrEqual(width);
    for (const { id } of [...RULES, ...NOTE_DOCUMENTATION]) expect(text).toContain(`  ${id} `);
  });

  test('a rule keeps within the terminal', () => {
    for (const rule of RULES) {
      const text = explainRule(rule, { lang, color: false, width: 60 });
      expect(Math.max(...text.split('\n').map(stringWidth))).toBeLessThanOrEqual(60);
    }
  });
});

test('every note that may be found is explained', () => {
  const sources = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('pipeline', name), 'utf8'))
    .join('\n');
  const codes = [...sources.matchAll(/'([a-z]+-[a-z-]+|converted)',\s+(?:level: )?'info',/g)].map(
    (each) => each[1],
  );
  expect(codes.length).toBeGreaterThanOrEqual(6);
  expect([...new Set(codes)].sort()).toEqual(NOTE_DOCUMENTATION.map((note) => note.id).sort());
});

test('a name that is near is meant, one that is not is none', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(nearest('catgory-slip', ids)).toBe('category-slip');
  expect(nearest('number-mising', ids)).toBe('number-missing');
  expect(nearest('zebra', ids)).toBeNull();
});
