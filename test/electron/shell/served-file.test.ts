import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { servedFile } from '../../../electron/shell/served-file';

const folder = path.resolve('/app/dist/renderer');

describe('files behind app://', () => {
  it.each([
    ['app://holdline/', 'index.html'],
    ['app://holdline/index.html', 'index.html'],
    ['app://holdline/assets/main-abc.js', 'assets/main-abc.js'],
    ['app://holdline/assets/main.js?v=1#x', 'assets/main.js'],
    ['app://holdline/a%20b.css', 'a b.css'],
    ['app://holdline/../../etc/passwd', 'etc/passwd'],
  ])('serves %s from inside the folder', (address, file) => {
    expect(servedFile(address, folder)).toBe(path.join(folder, file));
  });

  it.each([
    'app://holdline/%2e%2e/%2e%2e/etc/passwd%2f..%2f..',
    'app://holdline/..%2f..%2f..%2fetc%2fpasswd',
    'app://holdline/%2e%2e%2fmain%2fmain.js',
    'app://holdline/..%5c..%5cmain.js',
    'app://holdline/a%00.js',
    'app://holdline/%',
    'app://elsewhere/index.html',
    'https://holdline.example/index.html',
    'not an address',
  ])('serves nothing for %s', (address) => {
    expect(servedFile(address, folder)).toBeNull();
  });

  it('does not take a folder with a longer name for its own', () => {
    expect(servedFile('app://holdline/..%2frenderer-old%2fx.js', folder)).toBeNull();
  });
});
