import { ORDINAL } from './ordinals.js';

/** What leads up to the first name of an enumeration: 清单主要包括, 分为, 其中. */
export const LEADING =
  /^.*(?:包括|包含|涵盖|囊括|涉及|围绕|聚焦|覆盖|突出|立足|针对|按照?|分为|分别为|分别是|主要有|主要为|主要是|集中在|其中|具体为|重点为|重点是|清单中?|即|:)|^(?:主要|分别|具体|含|有|为|是|和|以及|及|与|等|了)+/;

/** What leads up to a name, behind that: 三是, 以及, 以 (以党的建设最多). */
export const NAME_LEAD = new RegExp(
  `^(?:${ORDINAL}是|[.)]|其中|中(?=[一-龥]{2})|主要|分别|具体|含|有|为|是|和|以及?|及|与|等|了)+`,
);
