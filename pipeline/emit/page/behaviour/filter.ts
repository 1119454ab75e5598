/** Shows the findings of the chosen list, severity and rule, and says how many there are. */
export function filtering(root: ParentNode): void {
  const choices = [...root.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  const findings = [...root.querySelectorAll<HTMLElement>('article.finding')];
  const counted = root.querySelector<HTMLElement>('[data-counted]');
  const show = (): void => {
    let shown = 0;
    for (const finding of findings) {
      const fits = choices.every(({ value, dataset }) => {
        const own = finding.dataset[dataset['filter'] ?? ''] ?? '';
        return value === '' || own.split(' ').includes(value);
      });
      finding.hidden = !fits;
      if (fits) shown++;
    }
    if (counted !== null)
      counted.textContent = `${counted.dataset['counted'] ?? ''} ${shown}/${findings.length}`;
  };
  for (const choice of choices) choice.addEventListener('change', show);
  if (findings.length > 0) show();
}
