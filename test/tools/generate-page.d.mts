export function generate(): Promise<{ path: string; content: string }>;
