/**
 * The module that the process which recognizes text is started with. It stands beside this one, in what the compiler
 * writes: a bundle, which has it elsewhere, says so in the place of this module.
 */
export function childEntry(): URL {
  return new URL('./child.js', import.meta.url);
}
