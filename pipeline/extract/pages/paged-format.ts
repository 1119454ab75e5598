/** What documents made of pages are called, by their formats. */
const PAGED = { pdf: 'PDF', ofd: 'OFD' } as const;

/** A format whose documents are made of pages. */
export type PagedFormat = keyof typeof PAGED;

/** What a format is called. */
export function calledPages(format: PagedFormat): string {
  return PAGED[format];
}
