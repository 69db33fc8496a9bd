import type { Finding } from '@domain/record/envelope';
import type { Asked, ExitCode } from './command';

/** Says on standard error what is wrong with a record's files; notes, which cost nothing, change no exit code. [J3] */
export function tellFindings({ complain }: Asked, findings: readonly Finding[]): ExitCode {
  for (const { severity, message } of findings) complain(`${severity}: ${message}`);
  return findings.every(({ severity }) => severity === 'note') ? 0 : 1;
}
