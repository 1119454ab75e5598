import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Download,
  type Page,
} from 'playwright-core';

/** The page as the build makes it, opened as by a double-click. */
const ADDRESS = pathToFileURL(resolve('dist/web/qingdan.html')).href;

/** Milliseconds that the reading of a small document may take on a machine that does much else. */
const PATIENCE = 15_000;

/** Starts the Chromium of this machine. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: which('chromium'), args: ['--no-sandbox'] });
}

function which(name: string): string {
  const found = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name));
  return found.find((path) => existsSync(path)) ?? name;
}

/** Chromium 109, the last for Windows 7, as npm has it for machines without a screen; null where it cannot be had. */
export async function startOldChromium(): Promise<{ browser: Browser; remove: () => void } | null> {
  const folder = mkdtempSync(join(tmpdir(), 'qingdan-chromium-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const wanted = ['@sparticuz/chromium@109.0.6', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['install', '--prefix', folder, ...wanted], { stdio: 'ignore' });
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br');
  if (status !== 0 || !existsSync(packed)) {
    remove();
    return null;
  }
  const program = join(folder, 'chromium');
  writeFileSync(program, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  const args = ['--no-sandbox', '--no-zygote', '--single-process', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath: program, args });
  return { browser, remove };
}

/** A document to be put on the page. */
export interface Given {
  name: string;
  content: string | Uint8Array;
}

/** A document of the fixtures, by the name that it is given on the page. */
export function fixture(path: string, name = basename(path)): Given {
  return { name, content: readFileSync(join('fixtures', path)) };
}

/** The page in a browser, without a network, and what it has asked for. */
export class OpenPage {
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {}

  /** Opens the page; `wait` is false where it is not expected to run. */
  static async open(
    browser: Browser,
    options: BrowserContextOptions & { wait?: boolean; before?: (page: Page) => Promise<unknown> } = {},
  ): Promise<OpenPage> {
    const { wait = true, before, ...given } = options;
    const context = await browser.newContext(given);
    context.setDefaultTimeout(PATIENCE);
    await context.setOffline(true);
    const own = new OpenPage(await context.newPage());
    own.page.on('request', (request) => own.requests.push(request.url()));
    own.page.on('pageerror', (error) => own.errors.push(String(error)));
    own.page.on('console', (message) => {
      if (message.type() === 'error') own.errors.push(message.text());
    });
    await before?.(own.page);
    await own.page.goto(ADDRESS);
    if (wait) await own.page.waitForSelector('html.ready');
    return own;
  }

  /** Drops files on the page, as a mouse does. */
  async drop(...files: readonly Given[]): Promise<void> {
    const data = files.map(({ name, content }) => ({ name, text: Buffer.from(content).toString('base64') }));
    await this.page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of dropped) {
        const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, data);
  }

  /** Drops files and waits until all are read. */
  async read(...files: readonly Given[]): Promise<void> {
    await this.drop(...files);
    await this.done();
  }

  /** Waits until nothing is read any more. */
  async done(): Promise<void> {
    const { page } = this;
    await page.waitForFunction(
      () =>
        document.querySelector('.work')?.hasAttribute('hidden') === true &&
        document.querySelector('.shown .verdict') !== null,
      null,
      { timeout: PATIENCE },
    );
  }

  /** The text of the first element that fits. */
  text(selector: string): Promise<string> {
    return this.page.locator(selector).first().innerText();
  }

  /** What is saved when a button is pressed: the name and the bytes. */
  async saved(button: string): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download', { timeout: PATIENCE }),
      this.page.click(`[data-save="${button}"]`),
    ]);
    return contentOf(download);
  }
}

/** The name and the bytes of a download. */
export async function contentOf(download: Download): Promise<{ name: string; bytes: Buffer }> {
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
