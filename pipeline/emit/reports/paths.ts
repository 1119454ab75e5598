/** What stands for standard input among the documents, and how it is called in a report. */
const STDIN = '-';
const STDIN_NAME = 'stdin';

/**
 * The path of a document as reports give it: relative to `cwd`, with forward slashes and without `.` and `..`, where
 * it is inside of it; else absolute. `cwd` is absolute, with forward slashes.
 */
export function pathOf(document: string, cwd: string): string {
  if (document === STDIN) return STDIN_NAME;
  // A backslash divides the parts of a path on Windows only, where the folder begins with a drive or two slashes.
  const windows = /^(?:[A-Za-z]:|\/\/)/.test(cwd);
  const given = windows ? document.replaceAll('\\', '/') : document;
  const absolute = given.startsWith('/') || (windows && /^[A-Za-z]:\//.test(given));
  const path = normal(absolute ? given : `${cwd.replace(/\/$/, '')}/${given}`);
  const folder = `${normal(cwd).replace(/\/$/, '')}/`;
  return path.startsWith(folder) && path.length > folder.length ? path.slice(folder.length) : path;
}

/** A path as a URI: relative, percent-encoded, where it is relative; else a file URI (RFC 3986, RFC 8089). */
export function uriOf(path: string): string {
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/');
  if (path.startsWith('//')) return `file:${encoded}`;
  if (path.startsWith('/')) return `file://${encoded}`;
  const [, drive, rest] = /^([A-Za-z])%3A(\/.*)$/.exec(encoded) ?? [];
  return drive === undefined ? encoded : `file:///${drive}:${rest}`;
}

/** A path without `.` and `..` and without doubled slashes; the two slashes before a server's name stay. */
function normal(path: string): string {
  const root = /^(?:\/\/|\/|)/.exec(path)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return root + parts.join('/');
}

/** Halves of surrogate pairs have no encoding. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
