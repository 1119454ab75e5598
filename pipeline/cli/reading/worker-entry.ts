/**
 * The module that a thread which reads documents is started with. It stands beside this one, in what the compiler writes
 * as in a bundle: whoever puts the modules elsewhere says it here, and nowhere else.
 */
export function workerEntry(): URL {
  return new URL('./worker.js', import.meta.url);
}
