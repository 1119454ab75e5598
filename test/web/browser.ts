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

/** The page as the build makes it. */
export const PAGE = resolve('dist/web/qingdan.html');

/** Where it is for a browser, opened as by a double-click. */
const ADDRESS = pathToFileURL(PAGE).href;

/** Milliseconds that the reading of a small document may take on a machine that does much else. */
const PATIENCE = 60_000;

/** Starts the Chromium of this machine, with more arguments where they are given. */
export function startChromium(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: which('chromium'), args: ['--no-sandbox', ...more] });
}

function which(name: string): string {
  const found = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name));
  return found.find((path) => existsSync(path)) ?? name;
}

/** Where a browser was put, and what takes it away. */
export interface Fetched {
  program: string;
  remove: () => void;
}

/** Chromium 109, the last for Windows 7, as npm has it for machines without a screen; null where it cannot be had. */
export async function fetchOldChromium(): Promise<Fetched | null> {
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
  return { program, remove };
}

/** Starts it. Its package would have it in one process, which ends with the first page that is closed. */
export function startOldChromium({ program }: Fetched): Promise<Browser> {
  const args = ['--no-sandbox', '--no-zygote', '--disable-gpu'];
  return chromium.launch({ executablePath: program, args });
}

/** A browser with a page that tests share: to open one takes longer than to read a small document. */
export class Pages {
  #shared: OpenPage | null = null;

  constructor(readonly browser: Browser) {}

  /** The page that is shared, with nothing on it. */
  async shared(): Promise<OpenPage> {
    if (this.#shared === null || this.#shared.page.isClosed())
      this.#shared = await OpenPage.open(this.browser);
    await this.#shared.clear();
    return this.#shared;
  }

  /** A page of its own, which is closed behind the test. */
  own(options?: Parameters<typeof OpenPage.open>[1]): Promise<OpenPage> {
    return OpenPage.open(this.browser, options);
  }

  /** Closes all other pages. */
  async closeOthers(): Promise<void> {
    const own = this.#shared?.page.context();
    const others = this.browser.contexts().filter((context) => context !== own);
    await Promise.all(others.map((context) => context.close()));
  }
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

  /** What was requested but for the blob of the page's own that a thread is started from. */
  get asked(): string[] {
    return this.requests.filter((address) => !address.startsWith('blob:null/'));
  }

  /** Takes all documents away and forgets what was asked for, as if the page were new; settings stay. */
  async clear(): Promise<void> {
    const clear = this.page.locator('[data-key="clear"]');
    if (await clear.isVisible()) await clear.click();
    await this.page.uncheck('[data-key="together"]');
    this.requests.length = 0;
    this.errors.length = 0;
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
    // What is there already looks as if all were read: wait for the reading to begin.
    const handle = await this.page.evaluateHandle(() => {
      const work = document.querySelector('.work');
      return {
        begun: new Promise<void>((resolve) => {
          const look = (): void => {
            if (work?.hasAttribute('hidden') === false) resolve();
          };
          if (work !== null) new MutationObserver(look).observe(work, { attributes: true });
          look();
        }),
      };
    });
    await this.drop(...files);
    // Decisions alone have nothing read.
    if (!files.every(({ name }) => name.endsWith('.yaml'))) await handle.evaluate((held) => held.begun);
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

  /** Waits until something that was decided has been heeded, and nothing is read or judged any more. */
  async shows(selector: string): Promise<void> {
    await this.page.waitForSelector(selector, { state: 'attached' });
    await this.done();
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
