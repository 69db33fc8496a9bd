import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const provider = path.resolve(import.meta.dirname, '../../../electron/runtime/document-tools.mjs');

/** Why PDFs cannot be read here, in words; null when they can. Installs what is missing where that is possible. */
export function whyNoPdfTools(): string | null {
  if (spawnSync('pdftotext', ['-v']).error === undefined) return null;
  const { status, stdout } = spawnSync(process.execPath, [provider], { encoding: 'utf8' });
  return status === 0 ? null : stdout.trim();
}

/** The text of a PDF as other software selects it. */
export function pdfText(file: string): string {
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
}

/** How many pages it has. */
export function pdfPages(file: string): number {
  return Number(/^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);
}
