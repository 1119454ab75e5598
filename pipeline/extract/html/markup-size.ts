import { say } from '../../common/result.js';
import { Problem } from '../problem.js';
import { HTML_ELEMENTS, HTML_ELEMENTS_PER_TAG, HTML_STEPS } from '../settings.js';

/** What parsing a page has taken so far. */
export interface MarkupSize {
  tags: number;
  elements: number;
  /** Open elements around each tag, through which the parser may have looked, added up. */
  steps: number;
}

/** Throws Problem: too-complex, where a page takes its parser more than its size does. */
export function limitMarkup({ tags, elements, steps }: MarkupSize): void {
  if (steps <= HTML_STEPS && elements <= HTML_ELEMENTS + HTML_ELEMENTS_PER_TAG * tags) return;
  throw new Problem(
    'too-complex',
    say('网页的标记过于复杂，未能读取', 'the markup of the page is too complex'),
  );
}
