import { codeOf, diskFailure } from '../record/disk-failure';

/** Why a file could not be written or read, as the first half of a sentence for the person. [X3] */
export function diskReason(cause: unknown): string {
  switch (codeOf(cause)) {
    case 'ENOENT':
      return 'That place is not there.';
    case 'EISDIR':
      return 'That is a folder.';
    case 'ENOTFILE':
      return 'That is a device or a pipe, not a file.';
    case 'ELOOP':
      return 'Links in that path lead in a circle.';
    case 'ENOTDIR':
      return 'Part of that path is a file, not a folder.';
    case 'EACCES':
    case 'EPERM':
      return 'This user may not write or read there.';
    case 'ENAMETOOLONG':
      return 'That name is too long for the disk.';
    case 'EBUSY':
      return 'Another program has that file open.';
    default:
      return diskFailure(cause).reason;
  }
}
