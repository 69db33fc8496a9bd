import path from 'node:path';

const host = 'holdline';

/** The file that an address means; null for another host and for every path that would leave the folder. */
export function servedFile(address: string, folder: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const asked = decoded(url.pathname);
  if (url.host !== host || asked === null) return null;
  if (asked.includes('\0') || asked.includes('\\')) return null;
  const root = path.resolve(folder);
  const file = path.join(root, asked === '/' ? 'index.html' : asked);
  return file.startsWith(root + path.sep) ? file : null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
