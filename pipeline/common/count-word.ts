/** 1 error, 2 errors. */
export function countWord(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
