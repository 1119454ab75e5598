import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  dutyListSchema,
  MAX_PROBLEMS,
  reportSchema,
  validateDutyList,
  validateReports,
} from '../../pipeline/validate/index.js';
import { dutyList, report, reports } from './examples.js';

type Node = Record<string, unknown>;

const schemas = [
  { name: 'duty-list', schema: dutyListSchema, validate: validateDutyList, valid: dutyList as object },
  { name: 'report', schema: reportSchema, validate: validateReports, valid: reports as object },
];

/** A value with the value at a path put in place of what stands there; undefined removes it. */
function damaged(value: object, path: string, to: unknown): object {
  const copy = JSON.parse(JSON.stringify(value)) as Node;
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  let node = copy;
  for (const key of keys) node = node[key] as Node;
  if (to === undefined) delete node[last];
  else node[last] = to;
  return copy;
}

/** Every schema within a schema that stands for a property or a definition, with its path. */
function* named(node: unknown, path = ''): Generator<[path: string, schema: Node]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' || key === '$defs') {
      for (const [name, schema] of Object.entries(value as Node)) {
        yield [`${path}/${key}/${name}`, schema as Node];
        yield* named(schema, `${path}/${key}/${name}`);
      }
    } else yield* named(value, `${path}/${key}`);
  }
}

/** What a duty list may lack: what is said only where the document has it. */
const DUTY_LIST_OPTIONAL = [
  '/$defs/GroupRow/ofDepartment',
  '/$defs/CooperativeItem/marks',
  '/$defs/Handover/mark',
];

test.each(schemas)('$name: the schema compiles in strict mode', ({ schema, valid }) => {
  const validate = new Ajv2020({ strict: true, strictRequired: true }).compile(schema);
  expect(validate(valid)).toBe(true);
});

test.each(schemas)('$name: the schema object is the schema file', ({ name, schema }) => {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  expect(schema).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test.each(schemas)('$name: every property and definition is described', ({ schema }) => {
  const all = [...named(schema)];
  const bare = all.filter(
    ([, each]) => typeof each['description'] !== 'string' || each['description'] === '',
  );
  expect(all.length).toBeGreaterThan(50);
  expect(bare.map(([path]) => path)).toEqual([]);
  expect(schema['description']).toBeTruthy();
});

test.each(schemas)('$name: every object is closed, and only what follows may lack', ({ name, schema }) => {
  const all: [string, Node][] = [['', { ...schema }], ...named(schema)];
  const objects = all.filter(([, each]) => each['type'] === 'object');
  const open = objects.filter(([, each]) => each['additionalProperties'] !== false);
  const optional = objects.flatMap(([path, each]) =>
    Object.keys(each['properties'] as Node)
      .filter((key) => !(each['required'] as string[]).includes(key))
      .map((key) => `${path}/${key}`),
  );
  expect(open.map(([path]) => path)).toEqual([]);
  expect(optional).toEqual([
    ...(name === 'report' ? ['/$defs/Finding/known'] : []),
    ...(name === 'duty-list' ? ['/recognition'] : []),
    '/$defs/TextPlace/file',
    '/$defs/PagePlace/rest',
    '/$defs/PagePlace/file',
    '/$defs/PartPlace/file',
    ...(name === 'duty-list' ? ['/$defs/Recognition/files'] : []),
    ...(name === 'duty-list' ? DUTY_LIST_OPTIONAL : []),
  ]);
});

test.each(schemas)('$name: a whole document is valid', async ({ validate, valid }) => {
  expect(await validate(valid)).toEqual([]);
  expect(await validate(JSON.parse(JSON.stringify(valid)))).toEqual([]);
});

const damages: [what: string, path: string, to: unknown, problems: string[]][] = [
  ['a missing field', 'statement', undefined, ["/: must have required property 'statement'"]],
  ['an extra field', 'pages', 3, ['/: must NOT have additional properties (pages)']],
  ['another version', 'schemaVersion', '1', ['/schemaVersion: must be equal to constant (2)']],
  [
    'a wrong enum',
    'tables/basic/numbering',
    'none',
    ['/tables/basic/numbering: must be equal to one of the allowed values (through, by-category, shared)'],
  ],
  [
    'a wrong enum that may be null',
    'statement/figures/0/list',
    'fourth',
    ['/statement/figures/0/list: must be equal to one of the allowed values (basic, cooperative, recovered)'],
  ],
  [
    'a box of three',
    'lists/basic/0/place/box',
    [1, 2, 3],
    ['/lists/basic/0/place/box: must NOT have fewer than 4 items'],
  ],
  [
    'a box of five',
    'lists/basic/0/place/box',
    [1, 2, 3, 4, 5],
    ['/lists/basic/0/place/box: must NOT have more than 4 items'],
  ],
  [
    'a box with no number',
    'lists/basic/0/place/box',
    [1, 2, 3, NaN],
    ['/lists/basic/0/place/box/3: must be number'],
  ],
  [
    'a place of no kind',
    'lists/basic/0/place/kind',
    'nowhere',
    ['/lists/basic/0/place: value of tag "kind" must be in oneOf'],
  ],
  [
    'a place of another kind',
    'contents/0/place',
    { kind: 'text', page: 1, line: 1, column: 1 },
    ['/contents/0/place: must NOT have additional properties (page)'],
  ],
  ['no place', 'contents/0/place', 3, ['/contents/0/place: must be object']],
  ['line nought', 'contents/0/place/line', 0, ['/contents/0/place/line: must be >= 1']],
  ['half an item', 'lists/basic/0/number', 1.5, ['/lists/basic/0/number: must be integer,null']],
  [
    'an item of another list',
    'lists/basic/0/departments',
    [],
    ['/lists/basic/0: must NOT have additional properties (departments)'],
  ],
];

test.each(damages)('duty-list: %s is not valid', async (_what, path, to, problems) => {
  const value = damaged(dutyList, path, to);
  expect(await validateDutyList(value)).toEqual(problems);
  expect(new Ajv2020({ strict: true }).validate(dutyListSchema, value)).toBe(false);
});

const reportDamages: [what: string, path: string, to: unknown, problems: string[]][] = [
  [
    'a missing field',
    'reports/0/findings',
    undefined,
    ["/reports/0: must have required property 'findings'"],
  ],
  ['an unknown status', 'reports/0/status', 'good', ['/reports/0: value of tag "status" must be in oneOf']],
  [
    'a failure of a document that was read',
    'reports/0/failure',
    null,
    ['/reports/0: must NOT have additional properties (failure)'],
  ],
  [
    'an error without failure',
    'reports/1/failure',
    undefined,
    ["/reports/1: must have required property 'failure'"],
  ],
  [
    'a finding of a document that was not read',
    'reports/1/findings',
    report.findings,
    ['/reports/1/findings: must NOT have more than 0 items'],
  ],
  [
    'a finding of no subject',
    'reports/0/findings/0/subject',
    undefined,
    ["/reports/0/findings/0: must have required property 'subject'"],
  ],
  [
    'a subject of no kind',
    'reports/0/findings/0/subject/kind',
    'page',
    ['/reports/0/findings/0/subject: value of tag "kind" must be in oneOf'],
  ],
  [
    'a cell that is none of a row',
    'reports/0/findings/0/subject',
    { kind: 'cell', list: 'basic', cell: 0, column: 'name', span: null },
    ["/reports/0/findings/0/subject: must have required property 'row'"],
  ],
  [
    'a message in two languages',
    'reports/1/failure/message',
    { zh: '', en: '' },
    ['/reports/1/failure/message: must be string'],
  ],
  ['no report', 'reports/0', 'pass', ['/reports/0: must be object']],
];

test.each(reportDamages)('report: %s is not valid', async (_what, path, to, problems) => {
  const value = damaged(reports, path, to);
  expect(await validateReports(value)).toEqual(problems);
  expect(new Ajv2020({ strict: true }).validate(reportSchema, value)).toBe(false);
});

test('what is no document at all is not valid', async () => {
  for (const value of [undefined, null, 1, 'list', []]) {
    expect(await validateDutyList(value)).toEqual(['/: must be object']);
    expect(await validateReports(value)).toEqual(['/: must be object']);
  }
});

test('the number of problems told is bounded', async () => {
  const problems = await validateReports({
    schemaVersion: '2',
    reports: Array.from({ length: 100 }, () => 0),
  });
  expect(problems).toHaveLength(MAX_PROBLEMS + 1);
  expect(problems.at(-1)).toBe('and 80 more');
});
