/**
 * An object whose getters are computed when they are first asked for, and at most once: what a getter has given is kept
 * in the object, so that nothing need be kept at module level. A getter that throws is asked again. One that needs
 * itself, however far round, is a mistake of whoever wrote it and throws an error with its name.
 */
export function lazy<T extends object>(getters: T): Readonly<T> {
  const made = {};
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(getters))) {
    const compute = descriptor.get?.bind(made) as (() => unknown) | undefined;
    Object.defineProperty(made, name, compute === undefined ? descriptor : once(name, compute));
  }
  return made as Readonly<T>;
}

function once(name: string, compute: () => unknown): PropertyDescriptor {
  let state: 'open' | 'computing' | 'done' = 'open';
  let value: unknown;
  return {
    enumerable: true,
    get() {
      if (state === 'done') return value;
      if (state === 'computing') throw new Error(`“${name}” needs itself`);
      state = 'computing';
      try {
        value = compute();
        state = 'done';
        return value;
      } finally {
        if (state === 'computing') state = 'open';
      }
    },
  };
}
