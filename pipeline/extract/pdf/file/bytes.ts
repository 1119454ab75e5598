/** Raw bytes of a file as text, and where a word is among them. */

/** Bytes as text, one character each; no more than some thousand. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(from, to) as unknown as number[]);
}

/** Where a word is at or after `from`, or -1. Its letter number `rare` is looked for first. */
export function indexOf(bytes: Uint8Array, word: string, from: number, rare = 0): number {
  const code = word.charCodeAt(rare);
  for (let at = bytes.indexOf(code, from + rare); at >= 0; at = bytes.indexOf(code, at + 1)) {
    let same = 0;
    while (same < word.length && bytes[at - rare + same] === word.charCodeAt(same)) same++;
    if (same === word.length) return at - rare;
  }
  return -1;
}
