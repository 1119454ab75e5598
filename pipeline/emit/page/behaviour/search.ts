/** Milliseconds after the last key before the rows are looked through: a person types a word in one go. */
const PAUSE = 150;

/** Shows the rows of the lists that hold what is typed, without regard to spaces and case. */
export function searching(root: ParentNode): void {
  const field = root.querySelector<HTMLInputElement>('input[data-search]');
  const status = root.querySelector<HTMLElement>('[data-shown]');
  if (field === null) return;
  let index: { row: HTMLElement; text: string }[] | null = null;
  let timer = 0;
  const look = (): void => {
    index ??= [...root.querySelectorAll<HTMLElement>('.lists tbody tr')].map((row) => ({
      row,
      text: fold(row.textContent),
    }));
    const wanted = fold(field.value);
    let shown = 0;
    for (const { row, text } of index) {
      const fits = wanted === '' || text.includes(wanted);
      if (row.hidden === fits) row.hidden = !fits;
      if (fits) shown++;
    }
    for (const chunk of root.querySelectorAll<HTMLElement>('.chunk'))
      chunk.hidden = chunk.querySelector('tbody tr:not([hidden])') === null && wanted !== '';
    if (status !== null)
      status.textContent = wanted === '' ? '' : `${status.dataset['shown'] ?? ''} ${shown}/${index.length}`;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, PAUSE);
  });
}

function fold(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
