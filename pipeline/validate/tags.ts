type Schema = Readonly<Record<string, unknown>>;

interface Branch {
  $ref: string;
}

/**
 * A copy of a schema in which each `oneOf` names the property that tells its branches apart. The same values are
 * valid, but a value is held against its own branch alone, so that what is wrong with it is told once. The published
 * schemas do without it: the keyword `discriminator` is not JSON Schema.
 */
export function tagged(schema: Schema): Schema {
  const definitions = schema['$defs'] as Readonly<Record<string, Schema>>;
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) =>
    isUnion(value)
      ? { ...value, type: 'object', discriminator: { propertyName: tagOf(value.oneOf, definitions) } }
      : value,
  ) as Schema;
}

function isUnion(value: unknown): value is { oneOf: Branch[] } {
  return typeof value === 'object' && value !== null && 'oneOf' in value;
}

/** The property for which a branch allows one value only. */
function tagOf(branches: readonly Branch[], definitions: Readonly<Record<string, Schema>>): string {
  for (const { $ref } of branches) {
    const properties = definitions[$ref.slice('#/$defs/'.length)]?.['properties'] ?? {};
    const tag = Object.entries(properties).find(([, property]) => 'const' in (property as object));
    if (tag !== undefined) return tag[0];
  }
  throw new Error('the branches of a union have no tag');
}
