import type { About, Lang, Reviewed } from '../../model.js';
import type { PageImages } from '../page/findings.js';

/** What outputs are told beside the list and its report. */
export interface OutputContext {
  about: About;
  lang: Lang;
  /** What people wrote into an earlier workbook of the document. */
  reviewed: Reviewed;
  images: PageImages;
}
