import ts from 'typescript';

/** One number of a settings file, written otherwise. */
export interface Change {
  /** The group and the setting: `PAGE.sameLine`. */
  name: string;
  /** The exported object that holds it. */
  group: string;
  was: string;
  is: string;
  /** The file with the change in it. */
  source: string;
}

/** Half and twice a number; one less and one more where it is a small count, of which a half says little. */
export function otherValues(value: number): number[] {
  if (Number.isInteger(value) && Math.abs(value) < 4) return value === 0 ? [1] : [value - 1, value + 1];
  return [value / 2, value * 2];
}

/** All changes of the numbers in the exported objects of a settings file, one number at a time. */
export function changesOf(path: string, source: string): Change[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const changes: Change[] = [];
  const visit = (node: ts.Node, group: string, trail: readonly string[]): void => {
    if (ts.isNumericLiteral(node)) changes.push(...changesOfLiteral(node, group, trail, source));
    const named = ts.isPropertyAssignment(node) || (ts.isVariableDeclaration(node) && trail.length === 0);
    const deeper = named ? [...trail, node.name.getText()] : trail;
    const own = group === '' && named ? node.name.getText() : group;
    // 64 * 1024 * 1024 is one number: its first factor is changed.
    if (ts.isBinaryExpression(node)) visit(node.left, own, deeper);
    else ts.forEachChild(node, (child) => { if (!ts.isTypeNode(child)) visit(child, own, deeper); }); // prettier-ignore
  };
  for (const statement of file.statements) if (ts.isVariableStatement(statement)) visit(statement, '', []);
  return changes;
}

function changesOfLiteral(
  node: ts.NumericLiteral,
  group: string,
  trail: readonly string[],
  source: string,
): Change[] {
  const was = node.getText();
  return otherValues(Number(was.replaceAll('_', ''))).map((value) => ({
    name: trail.join('.'),
    group,
    was,
    is: String(value),
    source: source.slice(0, node.getStart()) + `(${value})` + source.slice(node.end),
  }));
}
