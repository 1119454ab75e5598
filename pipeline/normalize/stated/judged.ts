import type { OtherNumber } from '../../model.js';
import type { Reading } from './readings.js';

/** Where a number stands, whatever it was read as. */
export function plain({ token, start, end }: Reading): Pick<Reading, 'token' | 'start' | 'end'> {
  return { token, start, end };
}

/** A number that counts none of what the tables hold, or a part that they do not tell. */
export function other(reading: Reading, what: OtherNumber): Reading {
  return { ...plain(reading), as: 'other', what };
}

/** A number that is not understood after all. */
export function unread(reading: Reading, doubt: 'total' | 'count'): Reading {
  return { ...plain(reading), as: 'unread', doubt, list: reading.as === 'figure' ? reading.list : null };
}
