import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The Content-Security-Policy of a page that needs nothing else: it allows its own style and its own script alone, by
 * their hashes, and pictures that are part of it. A page without a script (null) has no pictures either.
 */
export function policyOf(style: string, script: string | null): string {
  const more = script === null ? '' : ` script-src '${hashOf(script)}'; img-src data:;`;
  return `default-src 'none'; style-src '${hashOf(style)}';${more} base-uri 'none'; form-action 'none'`;
}

/** A hash as a policy names it. */
function hashOf(text: string): string {
  const bytes = sha256(utf8ToBytes(text));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
