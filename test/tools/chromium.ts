import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** How a page is to be printed. */
export interface ChromiumPrint {
  /** Tags are left out where it is false. */
  tagged: boolean;
  /** A folder for what the browser keeps. */
  scratch: string;
  /** Milliseconds after which the browser is stopped. */
  timeout: number;
}

/** Prints a page of HTML to a PDF with Chromium. Throws where that fails. */
export function printByChromium(
  html: string,
  pdf: string,
  { tagged, scratch, timeout }: ChromiumPrint,
): void {
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      '--disable-background-networking',
      ...(tagged ? [] : ['--disable-pdf-tagging']),
      `--user-data-dir=${join(scratch, 'chromium')}`,
      `--print-to-pdf=${pdf}`,
      html,
    ],
    { stdio: 'ignore', timeout },
  );
}
