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
  [...slot.querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.dataset['key'] === key)?.focus();
}
