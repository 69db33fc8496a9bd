import { access, rename } from 'node:fs/promises';
import path from 'node:path';

/**
 * Renames a draft that cannot be read to `….corrupt-1.json` beside it, the next free number, and says so in a sentence;
 * null where somebody else did so in between. [L9]
 */
export async function setAsideDraft(file: string): Promise<string | null> {
  try {
    const aside = await freeName(file);
    await rename(file, aside);
    return `A draft was damaged. It was set aside as ${aside}; open that file with a text editor to find its words.`;
  } catch (cause) {
    if (isMissing(cause)) return null;
    return `The draft in ${file} cannot be read; copy that file before you write a new draft in its place.`;
  }
}

/** True where there is no such file, and so nothing to lose. */
export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR');
}

async function freeName(file: string): Promise<string> {
  const { dir, name } = path.parse(file);
  for (let number = 1; ; number++) {
    const candidate = path.join(dir, `${name}.corrupt-${number}.json`);
    const isTaken = await access(candidate).then(
      () => true,
      () => false,
    );
    if (!isTaken) return candidate;
  }
}
