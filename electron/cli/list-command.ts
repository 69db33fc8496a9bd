import { phaseName, severityName } from '@domain/incident/words';
import { visibleText } from '@domain/kernel/text';
import type { Command } from './command';

/** All incidents, practice ones included; what cannot be read is listed and makes the exit code 1. [J3] */
export const listCommand: Command = {
  usage: '[--json]',
  does: 'Lists the incidents of the data folder.',
  names: { min: 0, max: 0 },
  options: [],
  async run({ workspace, json, say, complain }) {
    const lines = await workspace.list();
    if (json) say(JSON.stringify(lines, null, 2));
    else if (lines.length === 0) say('No incidents.');
    for (const { reference, incidentId, title, severity, phase, practice, problem } of json ? [] : lines) {
      if (problem !== undefined) continue;
      const mark = practice ? ', practice' : '';
      say(
        `${reference}  ${phaseName(phase)}, ${severityName(severity)}${mark}: ${visibleText(title)}  (${incidentId})`,
      );
    }
    const unreadable = lines.filter(({ problem }) => problem !== undefined);
    for (const { incidentId, problem } of unreadable) complain(`${incidentId}: ${problem}`);
    return unreadable.length === 0 ? 0 : 1;
  },
};
