/** The code of an error of the system or of Node.js (ENOENT, ERR_PARSE_ARGS_UNKNOWN_OPTION); nothing for any other. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
