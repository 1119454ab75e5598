import { STYLE as REPORT_STYLE } from '../../pipeline/emit/page/style.js';
import { COMPARISON_STYLE } from '../../pipeline/emit/comparison/page/style.js';
import { markup, ready } from '../../pipeline/emit/page/markup.js';
import { STYLE } from './style.js';
import { TOO_OLD, WORDS } from './words.js';

/** What the page is made of. */
export interface Parts {
  /** Looks whether the browser can run the page, in the oldest JavaScript. */
  guard: string;
  /** What the page does. */
  script: string;
  /** The code of its thread, and the character maps of PDFs, in base64. */
  thread: string;
  maps: string;
  /** The licences of the packages that are part of it. */
  licences: string;
  /** The name of a text in a policy: `sha256-…`. */
  hashOf: (text: string) => string;
}

/**
 * The page: one file that asks for nothing. Its policy allows its own two scripts and its own style by their hashes, and
 * a thread of its own code; requests of any kind it allows none. Until the guard says that the browser can run it, it
 * says which browsers can.
 */
export function documentOf({ guard, script, thread, maps, licences, hashOf }: Parts): string {
  const style = REPORT_STYLE + COMPARISON_STYLE + STYLE;
  const scripts = `'${hashOf(guard)}' '${hashOf(script)}'`;
  const policy = `default-src 'none'; script-src ${scripts}; style-src '${hashOf(style)}'; img-src data:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  const browsers = TOO_OLD.browsers.map((each) => markup`<li>${each}</li>`);
  return markup`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge" /><meta http-equiv="Content-Security-Policy" content="${policy}" /><meta name="viewport" content="width=device-width,initial-scale=1" /><meta name="generator" content="qingdan" /><meta name="color-scheme" content="light dark" /><link rel="icon" href="data:," /><title>${WORDS.zh.name}</title><style>${ready(style)}</style></head>
<body><div class="too-old" role="main"><h1>${TOO_OLD.title}</h1><p>${TOO_OLD.because}</p><ul>${browsers}</ul><p>${TOO_OLD.not}</p><p lang="en">${TOO_OLD.english}</p></div><div id="app"></div>
<script>${ready(guard)}</script>
<script type="text/plain" id="thread">${ready(thread)}</script>
<script type="text/plain" id="maps">${ready(maps)}</script>
<script>${ready(script)}</script>
<script type="text/plain" id="licences">
${ready(licences)}
</script>
</body></html>
`.html;
}
