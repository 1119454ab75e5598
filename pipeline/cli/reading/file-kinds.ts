import { statSync, type Stats } from 'node:fs';

/** True for a folder that is there. */
export function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

/** True for a file that is there, be it a link to one. */
export function isFile(path: string): boolean {
  return statOf(path)?.isFile() === true;
}

/** What the system says of a path; nothing where it leads nowhere, through a file, or where nobody may look. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
