import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const STAGES = ['read', 'extract', 'normalize', 'check', 'county', 'emit'];

/** The rules with what they say of themselves: what reports, `explain` and a new config are made from. */
const RULES = 'check/rules';

/** What a county's lists are read with as `check` reads one: names of departments, and mentions of neighbours. */
const COUNTY_DOORS = ['check/departments/department-names', 'check/places/neighbour-mentions'];

/** What each folder of the pipeline may import beside itself: a folder as a whole, or one file of it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  common: ['model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['common', 'model']])),
  county: ['common', 'model', ...COUNTY_DOORS],
  emit: ['common', 'model', RULES],
  // Of two lists; what was checked of them it is given.
  compare: ['common', 'model'],
  // Writes into a document what was found in it: where the words stand only its reader knows.
  annotate: ['common', 'model', 'extract', 'emit'],
  validate: ['common', 'model'],
  // What people decide, as they write it down: no stage knows of these files.
  config: ['common', 'model', 'validate'],
  // The command line gives the pages of a PDF to threads, and draws them: both need the extractor itself.
  cli: ['common', 'model', 'read', 'extract', 'emit', 'config', 'index', RULES],
  index: ['model', 'validate', 'annotate', 'compare', ...STAGES],
  model: [],
};

const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = join('pipeline', name).replaceAll('\\', '/');
    const text = readFileSync(path, 'utf8');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    return {
      path,
      part: path.split('/')[1]?.replace('.ts', '') ?? '',
      source,
      imports: importsOf(source),
      identifiers: new Set(identifiersOf(source)),
    };
  });

/** Every node of a syntax tree, without comments and marks: those hold no code. */
function nodesOf(node: ts.Node, found: ts.Node[] = []): readonly ts.Node[] {
  found.push(node);
  ts.forEachChild(node, (child) => void nodesOf(child, found));
  return found;
}

/** The modules that a file imports, re-exports or loads later. */
function importsOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  for (const node of nodesOf(source)) {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (from !== undefined && ts.isStringLiteral(from)) found.push(from.text);
  }
  return found;
}

/** The module of the pipeline that a relative import names: `common/names` for `../../common/names.js`. */
function moduleOf(path: string, specifier: string): string {
  const whole = join(path, '..', specifier).replaceAll('\\', '/');
  return whole.replace(/^pipeline\//, '').replace(/\.js$/, '');
}

/** The part of the pipeline in which a module is: its folder, or the module itself. */
function partOf(module: string): string {
  return module.split('/')[0] ?? '';
}

function identifiersOf(source: ts.SourceFile): string[] {
  return nodesOf(source)
    .filter(ts.isIdentifier)
    .map((node) => node.text);
}

/** What holds more later where it begins empty. */
const FILLED_LATER = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'Array']);

/** The methods by which a list, a map or a set is changed. */
const CHANGES = new Set(
  'push pop shift unshift splice sort reverse fill copyWithin set add delete clear'.split(' '),
);

/** The expression itself, without what TypeScript alone says of it: `[] as string[]`, `{} satisfies X`, `(x)`. */
function bare(expression: ts.Expression): ts.Expression {
  return ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression) ||
    ts.isNonNullExpression(expression)
    ? bare(expression.expression)
    : expression;
}

/** The name at the root of `name.a[1]`; null where it is no name. */
function rootOf(expression: ts.Expression): string | null {
  const node = bare(expression);
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)
    ? rootOf(node.expression)
    : null;
}

function isAssignment(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}

/** Names that code changes in place: `name.push(1)`, `name.at = 1`, `name[0]++`, `delete name.at`. */
function* changedIn(source: ts.SourceFile): Generator<string> {
  for (const node of nodesOf(source)) {
    const changed =
      ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
        ? CHANGES.has(node.expression.name.text) && node.expression.expression
        : ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)
          ? !ts.isIdentifier(node.left) && node.left
          : ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)
            ? [ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(node.operator) &&
              !ts.isIdentifier(node.operand) &&
              node.operand
            : ts.isDeleteExpression(node) && node.expression;
    // Where a pattern goes on from is set before each use.
    if (changed === false || changed.getText(source).endsWith('.lastIndex')) continue;
    const name = rootOf(changed);
    if (name !== null) yield name;
  }
}

/**
 * What a file keeps between two calls: at module level a `let` or `var`, a map or set that begins empty, and a list or
 * table that its own code changes.
 */
function keptBy(source: ts.SourceFile): string[] {
  const changed = new Set(changedIn(source));
  return source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => {
    const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
    return declarationList.declarations.flatMap((declaration) => {
      const name = declaration.name.getText(source);
      const value = declaration.initializer === undefined ? undefined : bare(declaration.initializer);
      const isEmpty =
        value !== undefined &&
        ts.isNewExpression(value) &&
        FILLED_LATER.has(value.expression.getText(source)) &&
        (value.arguments ?? []).length === 0;
      // A type that forbids every change makes of an empty one a constant.
      const isReadonly = /^Readonly(?:Map|Set|Array)\b/.test(declaration.type?.getText(source) ?? '');
      return !isConst || (isEmpty && !isReadonly) || changed.has(name) ? [name] : [];
    });
  });
}

test.each([
  ['let', 'let count = 0;', ['count']],
  ['a cache by object', 'const known = new WeakMap<object, number>();', ['known']],
  ['a map that begins empty', 'export const known: Map<string, number> = new Map();', ['known']],
  ['an empty map that nothing can change', 'const NONE: ReadonlyMap<string, number> = new Map();', []],
  ['a constant set', "const WORDS = new Set(['a']);", []],
  [
    'a full map that is changed',
    "const SEEN = new Map([['a', 1]]); const f = () => SEEN.set('b', 2);",
    ['SEEN'],
  ],
  ['a list that grows', 'const all: string[] = []; function add(x: string) { all.push(x); }', ['all']],
  ['a list that is a constant', "const ALL = ['a', 'b']; const f = () => ALL.map(String);", []],
  ['a table that is written to', 'const at = { x: 0 }; const f = () => { at.x = 1; };', ['at']],
  ['a count in a table', 'const at = { x: 0 }; const f = () => at.x++;', ['at']],
  ['what a function keeps for itself', 'function f() { let n = 0; const m = new Map(); m.set(n++, 1); }', []],
])('what a file keeps: %s', (_name, code, kept) => {
  expect(keptBy(ts.createSourceFile('file.ts', code, ts.ScriptTarget.ES2022, true))).toEqual(kept);
});

test('the pipeline was found', () => {
  expect(files.map((file) => file.part)).toEqual(expect.arrayContaining(Object.keys(MAY_IMPORT)));
});

describe.each(files)('$path', ({ path, part, source, imports, identifiers }) => {
  test('imports only what its place in the pipeline allows', () => {
    const allowed = [part, ...(MAY_IMPORT[part] ?? [])];
    const foreign = imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => moduleOf(path, specifier))
      .filter((module) => !allowed.includes(module) && !allowed.includes(partOf(module)));
    expect(foreign).toEqual([]);
  });

  test('imports no later stage', () => {
    const own = STAGES.indexOf(part);
    const later = own < 0 ? [] : STAGES.slice(own + 1);
    const parts = imports.map((specifier) => partOf(moduleOf(path, specifier)));
    expect(parts.filter((each) => later.includes(each))).toEqual([]);
  });

  test('leaves the system to the command line', () => {
    if (part === 'cli') return expect(path).toMatch(/^pipeline\/cli\//);
    expect(imports.filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
    expect(identifiers.has('process')).toBe(false);
  });

  test('runs no text as code and asks no network', () => {
    const reaching = ['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket'];
    expect(reaching.filter((name) => identifiers.has(name))).toEqual([]);
  });

  test('keeps nothing at module level', () => {
    expect(keptBy(source)).toEqual([]);
  });

  test('documents what it exports', () => {
    const bare = source.statements.filter(
      (statement) =>
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword) === true &&
        ts.getJSDocCommentsAndTags(statement).length === 0,
    );
    expect(bare.map((statement) => statement.getText().split('\n')[0])).toEqual([]);
  });
});

/** What a finding says to people: its rule's name and its words. */
const WORDS = ['ruleId', 'message'];

/** Methods that look into a text. */
const SEARCHES = ['startsWith', 'endsWith', 'includes', 'indexOf', 'match', 'matchAll', 'search', 'split'];

/** True for `ruleId`, `finding.message` and the like. */
function isWords(node: ts.Node, words = WORDS): boolean {
  return (
    (ts.isIdentifier(node) && words.includes(node.text)) ||
    (ts.isPropertyAccessExpression(node) && words.includes(node.name.text))
  );
}

/** True for one side of an equation that is a rule's name, where the other one is written in the code. */
function isNamed(one: ts.Node, other: ts.Node): boolean {
  return isWords(one, ['ruleId']) && (ts.isStringLiteralLike(other) || ts.isTemplateExpression(other));
}

/** Comparisons of a rule's name with one that is written in the code, and searches in a name or a message. */
function readings(source: ts.SourceFile): string[] {
  const found: ts.Node[] = [];
  for (const node of nodesOf(source)) {
    if (ts.isBinaryExpression(node)) {
      const isEquation = /^[!=]==?$/.test(node.operatorToken.getText());
      if (isEquation && (isNamed(node.left, node.right) || isNamed(node.right, node.left))) found.push(node);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      if (isWords(expression) && SEARCHES.includes(name.text)) found.push(node);
      if (name.text === 'test' && node.arguments.some((each) => isWords(each))) found.push(node);
    } else if (ts.isSwitchStatement(node) && isWords(node.expression)) found.push(node.expression);
  }
  return found.map((node) => node.getText());
}

test('no output reads the name of a rule or the words of a finding to find out what it is about', () => {
  const read = files.flatMap(({ part, path, source }) =>
    part === 'emit' ? readings(source).map((text) => `${path}: ${text}`) : [],
  );
  // What a message says already is not said again below it: words that are printed, and nothing is found by them.
  expect(read).toEqual(['pipeline/emit/reports/text/findings.ts: message.includes(each.message)']);
  const code = 'ruleId === "a"; `${b}-c` !== finding.ruleId; ruleId.startsWith("a"); message.includes(a);';
  const source = ts.createSourceFile('a.ts', code, ts.ScriptTarget.ES2022, true);
  expect(readings(source)).toHaveLength(4);
});

test('the model holds no code', () => {
  const model = files.find((file) => file.part === 'model');
  const code = model?.source.statements.filter(
    (each) => !ts.isInterfaceDeclaration(each) && !ts.isTypeAliasDeclaration(each),
  );
  expect(code).toEqual([]);
});

test('at most one file loads pdfjs-dist', () => {
  const loading = files.filter(({ imports }) => imports.some((each) => each.startsWith('pdfjs-dist')));
  expect(loading.length).toBeLessThanOrEqual(1);
});

/** The names that a file exports itself: of what it declares, not of what it hands on from another file. */
function exportsOf(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement): string[] => {
    if (!ts.canHaveModifiers(statement)) return [];
    const isExported = ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword);
    if (isExported !== true) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map((each) => each.name.getText());
    }
    const { name } = statement as ts.Statement & { name?: ts.Node };
    return name === undefined ? [] : [name.getText()];
  });
}

/** Made from the schemas, each file with the types of one of them: they share what the schemas share. */
const isGenerated = (path: string): boolean => basename(path).endsWith('.generated.ts');

test.each([...STAGES, 'cli', 'common', 'compare', 'config'])(
  'no exported name stands twice in %s',
  (stage) => {
    const owners = new Map<string, string[]>();
    for (const { path, part, source } of files) {
      if (part !== stage || isGenerated(path)) continue;
      for (const name of exportsOf(source)) owners.set(name, [...(owners.get(name) ?? []), path]);
    }
    const twice = [...owners].filter(([, paths]) => paths.length > 1);
    expect(Object.fromEntries(twice)).toEqual({});
  },
);

/** The files of the pipeline that a file imports, types and modules that are loaded later among them. */
function filesImportedBy({ path, imports }: (typeof files)[number]): string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(path, '..', specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts'));
}

/**
 * Circles of imports, each as its files in order. Imports of types count: two files that need each other's types are
 * one idea in two places, though the program would start.
 */
function importCircles(): string[] {
  const graph = new Map(files.map((file) => [file.path, filesImportedBy(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path);
    if (at >= 0) circles.push([...above.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...above, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return circles;
}

test('no files import each other in a circle', () => {
  expect(importCircles()).toEqual([]);
});
