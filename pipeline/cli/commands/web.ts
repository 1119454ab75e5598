import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { failure, say } from '../../common/result.js';
import type { Call } from '../call.js';
import type { ExitCode } from '../exit-code.js';
import { refuse } from '../output/refusal.js';
import { misuse } from '../output/terminal.js';
import { packageFolder } from '../package.js';

/** The page, as the build makes it. */
const PAGE = 'dist/web/qingdan.html';

/** Only programs of this machine reach it. */
const HOST = '127.0.0.1';

/**
 * `qingdan web`: opens the page to drop documents on. It is served to this machine alone, at a port that is free, until
 * Ctrl-C; the documents stay in the browser.
 */
export async function webCommand({ request, environment, terminal }: Call): Promise<ExitCode> {
  const { lang, documents } = request;
  if (documents.length > 0)
    return misuse(
      say('web 不需要文件：打开网页以后再放入', 'web takes no document: drop it on the page'),
      lang,
      terminal,
    );
  const path = join(packageFolder(), PAGE);
  if (!existsSync(path)) return refuse(notBuilt().failure, lang, terminal);
  const server = createServer(answerWith(readFileSync(path)));
  const closed = new Promise<ExitCode>((resolve) => server.on('close', () => resolve(0)));
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject).listen(0, HOST, resolve);
  });
  environment.atEnd(() => server.close());
  const address = `http://${HOST}:${(server.address() as AddressInfo).port}/`;
  const words = say(
    `网页在 ${address}，按 Ctrl-C 结束；清单文件不会离开本机\n`,
    `the page is at ${address}; Ctrl-C ends it; no document leaves this machine\n`,
  );
  terminal.out(words[lang]);
  if (terminal.isShown) openBrowser(address);
  return closed;
}

function notBuilt(): ReturnType<typeof failure> {
  return failure(
    PAGE,
    'unreadable',
    say('还没有生成网页', 'the page is not built'),
    say('请在本工具的文件夹里运行 npm run build:web', 'run npm run build:web in the folder of this tool'),
  );
}

/** Gives the page to whoever asks for `/`, and nothing else. */
function answerWith(page: Buffer): RequestListener {
  return ({ method, url }, response) => {
    if (url !== '/' || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-length': page.length,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      .end(method === 'GET' ? page : undefined);
  };
}

/** Has the system open an address in the browser; where it cannot, the address has been printed. */
function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  const opener = spawn(command ?? '', args, { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
