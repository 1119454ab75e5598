/**
 * A text that is to stand between “ and ”: its own marks become single ones, as GB/T 15834 has it.
 *
 * > | 建立“吹哨报到”机制  →  建立‘吹哨报到’机制
 */
export function quotable(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
