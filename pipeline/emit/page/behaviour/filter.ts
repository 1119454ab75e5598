import type { FindingChunk } from './chunks.js';

/** Shows the findings of the chosen list, severity and rule, and says how many there are. */
export function filtering(root: ParentNode, chunks: readonly FindingChunk[]): void {
  const choices = [...root.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  const counted = root.querySelector<HTMLElement>('[data-counted]');
  const all = chunks.reduce((sum, { count }) => sum + count, 0);
  const show = (): void => {
    const chosen = choices.filter(({ value }) => value !== '');
    let shown = chosen.length === 0 ? all : 0;
    for (const chunk of chunks) {
      if (chosen.length === 0) {
        chunk.show(null);
        continue;
      }
      const fits = chunk
        .keys()
        .map((keys) =>
          chosen.every(({ value, dataset }) =>
            (keys[dataset['filter'] ?? ''] ?? '').split(' ').includes(value),
          ),
        );
      chunk.show(fits);
      shown += fits.filter(Boolean).length;
    }
    if (counted !== null) counted.textContent = `${counted.dataset['counted'] ?? ''} ${shown}/${all}`;
  };
  for (const choice of choices) choice.addEventListener('change', show);
  if (all > 0) show();
}
