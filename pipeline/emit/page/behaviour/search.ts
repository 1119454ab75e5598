import type { RowChunk } from './chunks.js';

/** Milliseconds after the last key before the rows are looked through: a person types a word in one go. */
const PAUSE = 150;

/** Shows the rows of the lists that hold what is typed, without regard to spaces and case. */
export function searching(root: ParentNode, chunks: readonly RowChunk[]): void {
  const field = root.querySelector<HTMLInputElement>('input[data-search]');
  const status = root.querySelector<HTMLElement>('[data-shown]');
  if (field === null) return;
  let index: readonly (readonly string[])[] | null = null;
  let timer = 0;
  const look = (): void => {
    index ??= chunks.map((chunk) => chunk.texts().map(fold));
    const wanted = fold(field.value);
    const fits = index.map((texts) => texts.map((text) => text.includes(wanted)));
    chunks.forEach((chunk, at) => {
      chunk.show(wanted === '' ? null : (fits[at] ?? []));
    });
    const all = fits.flat();
    const shown = all.filter(Boolean).length;
    if (status !== null)
      status.textContent = wanted === '' ? '' : `${status.dataset['shown'] ?? ''} ${shown}/${all.length}`;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, PAUSE);
  });
}

function fold(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
