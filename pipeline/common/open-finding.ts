import type { Finding } from '../model.js';

/** True for a finding that counts: nobody has accepted it, and an old revision that was given has not had it. */
export function isOpen({ accepted, known }: Pick<Finding, 'accepted' | 'known'>): boolean {
  return accepted === null && known !== true;
}
