import { COPY_SETTINGS } from '../settings.js';

/** True where so many of a county's townships have something that it is its template. */
export function isTemplate(having: number, townships: number): boolean {
  return having >= COPY_SETTINGS.leastTemplate && having > townships * COPY_SETTINGS.template;
}
