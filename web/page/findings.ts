import type { Finding } from '../../pipeline/model.js';

/** A finding of a report where it is shown. */
interface Found {
  finding: Finding;
  /** Puts an element behind what is told of the finding itself. */
  put: (view: HTMLElement) => void;
}

/** The findings that are shown within an element, causes and what follows from them. */
export function foundIn(root: HTMLElement, findings: readonly Finding[]): Found[] {
  const known = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return [...root.querySelectorAll<HTMLElement>('[data-fingerprint]')].flatMap((place) => {
    const finding = known.get(place.dataset['fingerprint'] ?? '');
    return finding === undefined ? [] : [{ finding, put: (view: HTMLElement) => putInto(place, view) }];
  });
}

/** What follows from a finding stands in it: its own place is before that. */
function putInto(place: HTMLElement, view: HTMLElement): void {
  const before = place.querySelector(':scope > ul')?.previousElementSibling ?? null;
  if (before === null) place.append(view);
  else before.before(view);
}
