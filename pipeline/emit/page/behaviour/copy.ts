/** Copies the text of a button's own, and says so. */
export function copying(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.addEventListener('click', () => {
      void copy(button.dataset['copy'] ?? '').then((done) => {
        const status = button.parentElement?.querySelector('.copied');
        if (done && status != null) status.textContent = button.dataset['copied'] ?? '';
      });
    });
  }
}

/** A page from a folder has no clipboard of its own in every browser: then the selection is copied. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where there is no clipboard
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
