import type { About, Lang, Reviewed } from '../../model.js';

/** What outputs are told beside the list and its report. */
export interface OutputContext {
  about: About;
  lang: Lang;
  /** What people wrote into an earlier workbook of the document. */
  reviewed: Reviewed;
  /** The page is left out: the caller makes it, with pictures. */
  withoutPage?: boolean;
}
