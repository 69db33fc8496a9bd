import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EntryText } from '../../../renderer/features/log/entry-text';
import { hasMarkdown } from '../../../renderer/features/log/markdown/has-markdown';
import { AppStoreProvider, createAppStore } from '../../../renderer/state/app-store';
import { memoryBridge } from '../../support/memory-bridge';

const store = createAppStore(memoryBridge().bridge);

/** An entry's words as the log shows them, without the names of classes. */
function html(text: string, struck = false): string {
  const page = renderToStaticMarkup(
    <AppStoreProvider value={store}>
      <EntryText text={text} struck={struck} />
    </AppStoreProvider>,
  );
  return page.replaceAll(/ (?:class|draggable|tabindex)="[^"]*"/g, '').replace(/^<div>(.*)<\/div>$/s, '$1');
}

/** What can be read of it. */
function words(text: string): string {
  return html(text)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

describe('what is shown', () => {
  it.each([
    ['bold', 'Crew on **site** now', '<p>Crew on <strong>site</strong> now</p>'],
    ['code', 'Ran `ping -c 3` twice', '<p>Ran <code>ping -c 3</code> twice</p>'],
    ['a block of code', '```\na\n  b\n```', '<pre><code>a\n  b\n</code></pre>'],
    [
      'what stands behind the opening of a block',
      '```from the log\nb\n```',
      '<pre><code>from the log\nb\n</code></pre>',
    ],
    ['a list', 'Seen:\n- one\n- two', '<p>Seen:</p><ul><li data-sign="-">one</li><li data-sign="-">two</li></ul>'],
    ['numbers as typed', '1. one\n7. seven', '<ol><li value="1">one</li><li value="7">seven</li></ol>'],
    ['a number before a time', '1. 14:05 crew', '<ol><li value="1">14:05 crew</li></ol>'],
    ['a list that begins later', '3) third', '<ol start="3"><li value="3">third</li></ol>'],
    ['a list in a list', '- a\n  - b', '<ul><li data-sign="-">a<ul><li data-sign="-">b</li></ul></li></ul>'],
    ['line breaks', 'one **two**\nthree', '<p>one <strong>two</strong>\nthree</p>'],
    ['a break of two spaces', '**one**  \ntwo', '<p><strong>one</strong>\ntwo</p>'],
  ])('[R4] %s', (_, text, shown) => {
    expect(html(text)).toBe(shown);
  });

  it('[R4] old words are struck through, whatever they hold', () => {
    expect(html('Line dead', true)).toBe('<p><s>Line dead</s></p>');
    expect(html('**Line** dead', true)).toBe('<del><p><strong>Line</strong> dead</p></del>');
  });
});

describe('what stays as it was typed', () => {
  it.each([
    '5 * 3 and 5*3*2 and 2**8**2',
    'snake_case, __init__.py, _quiet_ and __loud__',
    'src/**/*.ts and test/**/*.ts',
    'C:\\_temp\\*.log and \\\\server\\share',
    'AT&amp;T, &lt;b&gt; and &#0;',
    '# not a heading',
    '> not a quotation',
    '> https://example.org/ quoted',
    '`x`\n---\n***',
    'Title `x`\n=====',
    '**unclosed',
    '`unclosed',
    '[words](',
    '[words][missing] `x`',
    '[a]: https://example.org/ "t"',
    '![alt](https://example.org/a.png)',
    '<b>bold</b> `x` <script>alert(1)</script>',
    '</script><img src=x onerror=alert(1)> https://example.org/',
    '<https://example.org/>',
    'trailing backslash `x`\\\nnext',
    '- ',
    '```\n```',
    '~~struck~~ `x`',
    '| a | b |\n| - | - |\n| `x` | y |',
    '[^1]: `x`',
    'a  b   c `x`',
  ])('[R4] %j', (text) => {
    // The signs of what is shown go, and the target of a link is said; nothing else is added or lost.
    const shown = words(text).replaceAll(' (example.org)', '');
    const signs = (line: string) => line.replaceAll(/[`\s]|\]\(|\)$|^- |^\[/g, '');
    expect(signs(shown)).toBe(signs(text.replace('![alt](https://example.org/a.png)', '!alt')));
    expect(html(text)).not.toMatch(/<(?:em|h\d|hr|img|blockquote|script|b|table|del|input)\b/);
  });

  it('[R4] three stars in a row, as a traceroute prints them', () => {
    expect(html('* * *')).toBe('<p>* * *</p>');
    expect(html(' 3  * * *')).toBe('<p> 3  * * *</p>');
  });

  it('[R4] text without a sign is not parsed, nor is what is too long', () => {
    expect(hasMarkdown('Rang @Northline at 14:32 (5 * 3), ticket NB-4471902; snake_case - ok.')).toBe(false);
    expect(hasMarkdown('2 - 3 or 4. maybe')).toBe(false);
    expect(hasMarkdown(`**a** ${'x'.repeat(4000)}`)).toBe(false);
  });
});

describe('links', () => {
  const link = (text: string) => [...html(text).matchAll(/<a href="([^"]*)" title="([^"]*)">(.*?)<\/a>/g)];

  it.each([
    ['https://example.org/a_b_c?x=1#y', 'https://example.org/a_b_c?x=1#y'],
    ['See http://example.org.', 'http://example.org/'],
    ['(https://en.example.org/a_(b))', 'https://en.example.org/a_(b)'],
    ['“https://example.org/x”, they say', 'https://example.org/x'],
    ['[page](https://example.org/x)', 'https://example.org/x'],
    ['[mail](mailto:priya@northline.example)', 'mailto:priya@northline.example'],
    ['https://example.org/{id}|x^`', 'https://example.org/%7Bid%7D|x%5E'],
    ['**https://example.org/x**', 'https://example.org/x'],
    ['HTTPS://EXAMPLE.org/Up', 'https://example.org/Up'],
  ])('[X2] %s is one', (text, address) => {
    const found = link(text).map(([, href, title]) => [href, title]);
    expect(found).toEqual([[address.replace('|', '%7C'), address.replace('|', '%7C')]]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'smb://server/share',
    '\\\\server\\share',
    '//example.org/x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'https:example.org',
    'https://',
    'https://user:secret@example.org/',
    'https://example.org@evil.example/',
    'x.html',
    '#top',
  ])('[X2] %s is none, and stays as typed', (address) => {
    const text = `[click](${address}) [or](<${address}>)`;
    expect(html(text)).not.toContain('<a');
    expect(words(text)).toBe(text);
  });

  it('[X2] of more than 2,000 characters, or cut off where an entry folds, are none', () => {
    const long = `https://example.org/${'x'.repeat(2000)}`;
    for (const text of [`[click](${long})`, long, `${'x'.repeat(1480)} https://example.org/page`]) {
      expect(html(text)).not.toContain('<a');
    }
  });

  it('[X2] say where they lead, unless their words do', () => {
    const target = (text: string) => link(text)[0]?.[3];
    expect(target('[bank.example](https://evil.example/)')).toBe('bank.example<span> (evil.example)</span>');
    expect(target('[https://bank.example](https://evil.example/)')).toContain('(evil.example)');
    expect(target('[https://bank.example](https://bank.example.evil.example/)')).toContain(
      '(bank.example.evil.example)',
    );
    expect(target('[bank.example/x](https://bank.example/y)')).toBe('bank.example/x');
    expect(target('[write](mailto:priya@northline.example)')).toContain('(priya@northline.example)');
    expect(target('https://example.org/x')).toBe('https://example.org/x');
  });

  it('[X2] show letters that only look alike, and characters that turn text around', () => {
    expect(html('https://аpple.com/')).toBe(
      '<p><a href="https://xn--pple-43d.com/" title="https://xn--pple-43d.com/">https://аpple.com/<span> (xn--pple-43d.com)</span></a></p>',
    );
    expect(words('[x](https://example.org/\u202egnp.exe) https://example.org/\u202egnp')).toContain('⟨U+202E⟩gnp');
    expect(html('https://example.org/\u202egnp')).toContain('<a href="https://example.org/"');
  });
});

describe('hostile text', () => {
  it.each([
    ['10,000 brackets', '['.repeat(10_000)],
    ['nested brackets', `${'['.repeat(2000)}a${']'.repeat(2000)}`],
    ['opened links', '[a]('.repeat(1000)],
    ['stars', '**a '.repeat(1000)],
    ['bold in bold', `${'**a '.repeat(480)}b${' c**'.repeat(480)}`],
    ['underscores', '_a'.repeat(2000)],
    ['ticks', Array.from({ length: 80 }, (_, i) => '`'.repeat(i + 1)).join(' ')],
    ['lists in lists', '- '.repeat(2000)],
    ['lists below lists', Array.from({ length: 60 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
    ['numbers in numbers', '1. '.repeat(1300)],
    ['quotations in quotations', `${'> '.repeat(1900)}**x**`],
    ['a list of links', '- [a](https://example.org/) **x**\n'.repeat(100)],
    ['an address of closing brackets', `https://example.org/${')'.repeat(3900)}`],
    ['a megabyte in one line', '**x** '.repeat(170_000)],
    ['a megabyte of lines', '- x\n'.repeat(250_000)],
  ])('[X3] %s is shown within a second', (_, text) => {
    const start = performance.now();
    expect(html(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
