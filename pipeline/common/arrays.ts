/** Puts more values behind those of a list. `push(...more)` would overflow the stack with some hundred thousand. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each);
}

/** The largest of some numbers, or `least` where all are smaller. `Math.max(...)` would overflow the stack with many. */
export function largest(numbers: Iterable<number>, least = 0): number {
  let most = least;
  for (const each of numbers) if (each > most) most = each;
  return most;
}
