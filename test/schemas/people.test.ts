import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  acceptedErrors,
  acceptedSchema,
  configErrors,
  configSchema,
  countyDecisionErrors,
  countyDecisionsSchema,
} from '../../pipeline/validate/index.js';

type Node = Record<string, unknown>;

/** The schemas of the files that people write: all that they hold is shown by their editors. */
const schemas = [
  {
    name: 'config',
    schema: configSchema,
    validate: configErrors,
    valid: {
      rules: { 'empty-cell': 'off' },
      terms: ['APP'],
      'fail-on': 'warning',
      format: ['json'],
      timeout: 30,
    },
  },
  {
    name: 'accepted',
    schema: acceptedSchema,
    validate: acceptedErrors,
    valid: [{ fingerprint: '0123456789abcdef', rule: 'empty-cell', reason: '原件如此', until: '2026-12-31' }],
  },
  {
    name: 'county-decisions',
    schema: countyDecisionsSchema,
    validate: countyDecisionErrors,
    valid: [{ is: 'same', items: ['发放高龄津贴', '高龄津贴发放'], by: '张三', reason: '县里核定' }],
  },
];

/** Every schema within a schema that stands for a property or a definition, with its path. */
function* named(node: unknown, path = ''): Generator<[path: string, schema: Node]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' || key === '$defs')
      for (const [name, schema] of Object.entries(value as Node))
        yield [`${path}/${key}/${name}`, schema as Node];
    yield* named(value, `${path}/${key}`);
  }
}

test.each(schemas)('$name: the schema compiles in strict mode, and a whole file is valid', async (each) => {
  const validate = new Ajv2020({ strict: true, strictRequired: true }).compile(each.schema);
  expect(validate(each.valid)).toBe(true);
  expect(await each.validate(each.valid)).toEqual([]);
});

test.each(schemas)('$name: the schema object is the schema file', ({ name, schema }) => {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  expect(schema).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test.each(schemas)(
  '$name: everything is described in both languages, and every object is closed',
  ({ schema }) => {
    const all = [...named(schema)];
    expect(all.length).toBeGreaterThan(4);
    const bare = all.filter(([, each]) => !/[\u4e00-\u9fff].*[a-z]/s.test(each['description'] as string));
    expect(bare.map(([path]) => path)).toEqual([]);
    const objects = [schema as Node, ...all.map(([, each]) => each)].filter(
      (each) => each['type'] === 'object',
    );
    expect(objects.filter((each) => each['additionalProperties'] !== false)).toEqual([]);
  },
);

test.each([
  ['a rule that there is not', { rules: { 'no-such-rule': 'off' } }],
  ['another severity', { rules: { 'empty-cell': 'fatal' } }],
  ['a rule that is true', { rules: { 'empty-cell': true } }],
  ['a day too long', { timeout: 86_401 }],
  ['no object', []],
])('config: %s is not valid', async (_what, value) => {
  expect(await configErrors(value)).not.toEqual([]);
});
