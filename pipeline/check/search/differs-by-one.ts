/** True where one character is replaced, missing or added. */
export function differsByOne(left: readonly string[], right: readonly string[]): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  return Math.max(left.length, right.length) - start - end === 1;
}

/** As `differsByOne`, of the characters of two texts. */
export function textsDifferByOne(left: string, right: string): boolean {
  // One slip changes the length little and leaves one of the ends as it was: nearly all pairs are told by that.
  if (Math.abs(left.length - right.length) > 2) return false;
  if (left.length > 1 && right.length > 1 && left[0] !== right[0] && left.at(-1) !== right.at(-1))
    return false;
  return differsByOne([...left], [...right]);
}
