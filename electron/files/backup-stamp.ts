import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Instant, instantSchema } from '@domain/kernel/instant';
import { z } from 'zod';

/** What a backup says of itself, in a file beside the data. */
export interface BackupStamp {
  readonly madeAt: Instant;
  /** The data folder that it is of, and the computer where that lay: only backups of the same one take turns. */
  readonly folder: string;
  readonly computer: string;
}

/** The file of the stamp, the manifest that `sha256sum -c` reads, and the copy of the data folder. [J7] */
export const BACKUP = { stamp: 'holdline-backup.json', sums: 'SHA256SUMS', data: 'data' } as const;

const stampShape = z.object({
  format: z.literal('holdline-backup'),
  version: z.literal(1),
  madeAt: instantSchema,
  folder: z.string(),
  computer: z.string(),
});

/** A stamp as the text of its file. */
export function stampText(stamp: BackupStamp): string {
  return `${JSON.stringify({ format: 'holdline-backup', version: 1, ...stamp }, null, 2)}\n`;
}

/** What a folder says of itself as a backup; null where it is none. */
export async function readStamp(backup: string): Promise<BackupStamp | null> {
  try {
    const { madeAt, folder, computer } = stampShape.parse(
      JSON.parse(await readFile(path.join(backup, BACKUP.stamp), 'utf8')),
    );
    return { madeAt, folder, computer };
  } catch {
    return null;
  }
}

/** `2026-11-21 14-32-05Z`: a moment as part of a name that every disk takes, and that sorts by time. */
export function momentInName(moment: Instant): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 19).replaceAll(':', '-')}Z`;
}
