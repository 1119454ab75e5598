import type { About, County, Failure, Lang } from '../../model.js';

/** What the outputs of a county are made from. */
export interface CountyInput {
  county: County;
  /** Documents that could not be checked. */
  unreadable: readonly Failure[];
  about: About;
  lang: Lang;
}
