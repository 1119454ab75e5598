import { BEHAVIOUR } from './behaviour.generated.js';
import { markup, ready } from './markup.js';
import { policyOf } from './policy.js';
import { reportPart, type PageInput } from './report-page.js';
import { STYLE } from './style.js';

/**
 * The report as one file that needs nothing else and asks for nothing: a Content-Security-Policy allows its own style
 * and its own script alone, by their hashes, and pictures that are part of it.
 */
export function pageOf(input: PageInput): string {
  const { list, report, lang } = input;
  const title = list.title?.text ?? report.document;
  const policy = policyOf(STYLE, BEHAVIOUR);
  return markup`<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" /><meta name="viewport" content="width=device-width,initial-scale=1" /><meta name="generator" content="qingdan" /><title>${title}</title><style>${ready(STYLE)}</style></head><body>${reportPart(input)}<script>${ready(BEHAVIOUR)}</script></body></html>\n`
    .html;
}
