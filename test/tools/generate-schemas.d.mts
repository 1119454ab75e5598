/** The generated files as they should be: the path of each in the project, and its content. */
export function generate(): Promise<{ path: string; content: string }[]>;
