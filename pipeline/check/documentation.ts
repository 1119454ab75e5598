/**
 * A text over several lines, such as `why`: the lines become one, with single spaces between.
 *
 * > | prose`
 * > |   The grand total is the first figure
 * > |   that a reader sees.
 * > | `
 *
 * is `The grand total is the first figure that a reader sees.`
 */
export function prose({ raw }: TemplateStringsArray): string {
  return linesOf(raw)
    .map((line) => line.trim())
    .join(' ');
}

/**
 * A small Markdown document, less the indentation that all its lines share. Backslashes are what they are in
 * Markdown: `\n` is two characters.
 *
 * > | example`
 * > |   # 青禾镇基本履职事项清单
 * > |
 * > |   | 序号 | 事项类别 | 事项名称 |
 * > |   | --- | --- | --- |
 * > |   | 1 | 党的建设 | 组织党员学习 |
 * > | `
 *
 * It may begin, between two lines `---`, with the options that it is checked with, in YAML (`today`, `neighbours`,
 * `accepted` and so on).
 */
export function example({ raw }: TemplateStringsArray): string {
  const lines = linesOf(raw);
  const indents = lines.filter((line) => line !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return lines.map((line) => `${line.slice(shared)}\n`).join('');
}

/** The lines between the two quotes of a text that begins and ends with a line of its own; blank ones are empty. */
function linesOf([text = '']: readonly string[]): string[] {
  return text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trimEnd());
}
