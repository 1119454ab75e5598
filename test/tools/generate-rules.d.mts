import type { Rule } from '../../pipeline/check/rule.js';

/** The generated files as they should be for some rules: the path of each in the project, and its content. */
export function generate(rules: readonly Rule[]): Promise<{ path: string; content: string }[]>;
