/** The files of the bare pages by name. Scripts are files, since the policy allows none inside of a page. */
export type BarePages = Readonly<Record<string, string>>;

/** A page with a text area and nothing else. */
export const bareTyping: BarePages = {
  'typing.html': page('typing', '<textarea rows="1" aria-label="Text"></textarea>'),
  'typing.js': '',
};

/**
 * A page with rows of Holdline's own, its style sheets included, in plain elements that scroll: no list is simpler.
 * `list(true)` puts them in, `list(false)` takes them out; Enter in the text area appends its words, durably, and then
 * adds a row.
 */
export function bareList(styles: readonly string[], rows: readonly string[]): BarePages {
  const body = '<div class="scroller" role="log"></div><textarea rows="1" aria-label="Text"></textarea>';
  return {
    'list.html': page('list', body, styles),
    'list.js': `const rows = ${JSON.stringify(rows.join(''))};
const scroller = document.querySelector('.scroller');
const field = document.querySelector('textarea');
window.list = (shown) => {
  scroller.innerHTML = shown ? rows : '';
  scroller.scrollTop = scroller.scrollHeight;
};
field.addEventListener('keydown', async (event) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const text = field.value;
  await window.bare.append(JSON.stringify({ text, padding: 'x'.repeat(900) }) + '\\n');
  const row = scroller.lastElementChild.cloneNode(true);
  row.querySelector('p').textContent = text;
  scroller.append(row);
  field.value = '';
  scroller.scrollTop = scroller.scrollHeight;
});
`,
  };
}

const layout = `
body { display: flex; flex-direction: column; height: 100vh; margin: 0; }
.scroller { flex: 1; overflow-y: auto; contain: strict; padding: 0 20px; }
textarea { font-size: 16px; }
`;

export const bareStyle: BarePages = { 'bare.css': layout };

function page(name: string, body: string, styles: readonly string[] = []): string {
  const links = [...styles, 'bare.css'].map((href) => `<link rel="stylesheet" href="./${href}" />`).join('');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Bare</title>${links}</head><body>${body}<script src="./${name}.js"></script></body></html>`;
}
