import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const STAGES = ['read', 'extract', 'normalize', 'check', 'emit'];

/** What each folder of the pipeline may import beside itself; `.` is pipeline/ itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  common: ['model'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['common', 'model']])),
  validate: ['common', 'model'],
  // What people decide, as they write it down: no stage knows of these files.
  config: ['common', 'model', 'validate'],
  // The command line gives the pages of a PDF to threads, and draws them: both need the extractor itself.
  cli: ['common', 'model', 'read', 'extract', 'emit', 'config', 'index'],
  index: ['model', 'validate', ...STAGES],
  model: [],
};

const files = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => {
    const path = join('pipeline', name).replaceAll('\\', '/');
    const text = readFileSync(path, 'utf8');
    return {
      path,
      part: path.split('/')[1]?.replace('.ts', '') ?? '',
      source: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
    };
  });

/** Every node of a syntax tree. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
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

/** The part of the pipeline that a relative import names. */
function partOf(path: string, specifier: string): string {
  return join(path, '..', specifier).replaceAll('\\', '/').split('/')[1]?.replace('.js', '') ?? '';
}

function identifiersOf(source: ts.SourceFile): string[] {
  return [...nodesOf(source)].filter(ts.isIdentifier).map((node) => node.text);
}

test('the pipeline was found', () => {
  expect(files.map((file) => file.part)).toEqual(expect.arrayContaining(Object.keys(MAY_IMPORT)));
});

describe.each(files)('$path', ({ path, part, source }) => {
  test('imports only what its place in the pipeline allows', () => {
    const parts = importsOf(source)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => partOf(path, specifier));
    const foreign = parts.filter((each) => each !== part && !MAY_IMPORT[part]?.includes(each));
    expect(foreign).toEqual([]);
  });

  test('imports no later stage', () => {
    const own = STAGES.indexOf(part);
    const later = own < 0 ? [] : STAGES.slice(own + 1);
    const parts = importsOf(source).map((specifier) => partOf(path, specifier));
    expect(parts.filter((each) => later.includes(each))).toEqual([]);
  });

  test('leaves the system to the command line', () => {
    if (part === 'cli') return expect(path).toMatch(/^pipeline\/cli\//);
    expect(importsOf(source).filter((specifier) => specifier.startsWith('node:'))).toEqual([]);
    expect(identifiersOf(source)).not.toContain('process');
  });

  test('runs no text as code and asks no network', () => {
    for (const name of ['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket'])
      expect(identifiersOf(source)).not.toContain(name);
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

test('the model holds no code', () => {
  const model = files.find((file) => file.part === 'model');
  const code = model?.source.statements.filter(
    (each) => !ts.isInterfaceDeclaration(each) && !ts.isTypeAliasDeclaration(each),
  );
  expect(code).toEqual([]);
});

test('at most one file loads pdfjs-dist', () => {
  const loading = files.filter(({ source }) =>
    importsOf(source).some((specifier) => specifier.startsWith('pdfjs-dist')),
  );
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

test.each([...STAGES, 'cli', 'common', 'config'])('no exported name stands twice in %s', (stage) => {
  const owners = new Map<string, string[]>();
  for (const { path, part, source } of files) {
    if (part !== stage || isGenerated(path)) continue;
    for (const name of exportsOf(source)) owners.set(name, [...(owners.get(name) ?? []), path]);
  }
  const twice = [...owners].filter(([, paths]) => paths.length > 1);
  expect(Object.fromEntries(twice)).toEqual({});
});

/** The files of the pipeline that a file imports, types and modules that are loaded later among them. */
function filesImportedBy({ path, source }: (typeof files)[number]): string[] {
  return importsOf(source)
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
