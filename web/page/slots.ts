/**
 * Puts another report in place of the one that is read, so that whoever reads it keeps the place: what was open stays open,
 * filters stay set, the control with the focus keeps it, with what is typed there, and stays where it is on the screen.
 */
export function keepingPlace(slot: HTMLElement, replace: () => void): void {
  const opened = [...slot.querySelectorAll<HTMLElement>('details[open][data-key]')].map(keyOf);
  const filters = [...slot.querySelectorAll<HTMLSelectElement>('select[data-filter]')].map(
    ({ dataset, value }) => [dataset['filter'], value] as const,
  );
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLElement && slot.contains(activeElement) ? activeElement : null;
  const key = focused === null ? undefined : keyOf(focused);
  const top = focused?.getBoundingClientRect().top ?? 0;
  const typed = focused instanceof HTMLInputElement ? focused.value : null;
  replace();
  for (const details of slot.querySelectorAll<HTMLDetailsElement>('details[data-key]'))
    if (opened.includes(keyOf(details))) details.open = true;
  for (const select of slot.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const value = filters.find(([name]) => name === select.dataset['filter'])?.[1] ?? '';
    if (value === '' || ![...select.options].some((each) => each.value === value)) continue;
    select.value = value;
    select.dispatchEvent(new Event('change'));
  }
  const again = key === undefined ? undefined : withKey(slot, key);
  if (again === undefined) return;
  if (again instanceof HTMLInputElement && typed !== null) again.value = typed;
  again.focus({ preventScroll: true });
  window.scrollBy(0, again.getBoundingClientRect().top - top);
}

function keyOf({ dataset }: HTMLElement): string | undefined {
  return dataset['key'];
}

function withKey(slot: HTMLElement, key: string): HTMLElement | undefined {
  return [...slot.querySelectorAll<HTMLElement>('[data-key]')].find((each) => keyOf(each) === key);
}

/** Puts other content in place of what an element has; the control that had the focus keeps it, by its `data-key`. */
export function refill(slot: HTMLElement, ...content: readonly (Node | null)[]): void {
  const { activeElement } = document;
  const key =
    activeElement instanceof HTMLElement && slot.contains(activeElement)
      ? activeElement.dataset['key']
      : undefined;
  slot.replaceChildren(...content.filter((each) => each !== null));
  slot.hidden = slot.childElementCount === 0;
  if (key === undefined) return;
  withKey(slot, key)?.focus();
}
