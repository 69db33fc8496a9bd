import { describe, expect, it } from 'vitest';
import { checkedLink } from '../../../electron/shell/checked-link';

describe('[X2] links that may leave the app', () => {
  it.each([
    ['https://status.example.com/incidents/1?x=1#now', 'https://status.example.com/incidents/1?x=1#now'],
    ['http://example.com', 'http://example.com/'],
    ['HTTPS://EXAMPLE.COM/A', 'https://example.com/A'],
    ['mailto:noc@example.com?subject=INC-0042', 'mailto:noc@example.com?subject=INC-0042'],
  ])('opens %s', (text, opened) => {
    expect(checkedLink(text)).toEqual({ ok: true, value: opened });
  });

  it.each([
    'file:///etc/passwd',
    'smb://server/share',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'ms-msdt:/id%20PCWDiagnostic',
    'app://holdline/index.html',
    'vbscript:x',
    '\\\\server\\share',
    '//server/share',
    'https:',
    'https://',
    'java\nscript:alert(1)',
    ' https://example.com',
    'https://example.com/\u202egpj.exe',
    'https://example.com" onclick="x',
    'https://accounts.example.com@evil.example',
    'https://user:secret@example.com',
    'mailto:noc@example.com?attach=/etc/passwd',
    'mailto:noc@example.com?Attachment=C:/secret.txt',
    '',
  ])('refuses %j with a sentence', (text) => {
    const checked = checkedLink(text);
    expect(checked.ok ? checked.value : checked.error.sentence).toMatch(/^(Only web links|That (mail )?link) .*\.$/);
  });
});
