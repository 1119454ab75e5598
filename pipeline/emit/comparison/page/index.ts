import { markup, ready } from '../../page/markup.js';
import { policyOf } from '../../page/policy.js';
import { STYLE } from '../../page/style.js';
import type { ComparisonInput, ComparisonOptions } from '../comparison-input.js';
import { comparisonPart } from './comparison-part.js';
import { COMPARISON_STYLE } from './style.js';

/**
 * A comparison as one file that needs nothing else and runs nothing: a Content-Security-Policy allows its own style
 * alone, by its hash.
 */
export function comparisonPage(input: ComparisonInput, { lang }: Pick<ComparisonOptions, 'lang'>): string {
  const style = `${STYLE}${COMPARISON_STYLE}`;
  const title = lang === 'zh' ? '清单对比' : 'Comparison of two lists';
  return markup`<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policyOf(style, null)}" /><meta name="viewport" content="width=device-width,initial-scale=1" /><meta name="generator" content="qingdan" /><title>${title}</title><style>${ready(style)}</style></head><body>${comparisonPart(input, lang)}</body></html>\n`
    .html;
}
