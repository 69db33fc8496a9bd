/** Held while the dialog is open: nothing else refers to it, and what is collected never answers. */
let asking: HTMLInputElement | null = null;

/**
 * Asks for files with the system's own dialog; none where the person chose none. Has to be called from a key or a
 * click, which is what Chromium opens the dialog for.
 */
export function chooseFiles(): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  asking = input;
  return new Promise((resolve) => {
    const answer = () => {
      if (asking === input) asking = null;
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', answer, { once: true });
    input.addEventListener('cancel', answer, { once: true });
    input.click();
  });
}
