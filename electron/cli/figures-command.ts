import { defaultAsOf } from '@domain/queries/as-of';
import { figures } from '@domain/queries/figures';
import { knownAt } from '@domain/queries/known-at';
import { momentFault } from '@domain/queries/moment-fault';
import { asOfOption } from './as-of-option';
import { type Command, failed, must } from './command';
import { tellFindings } from './tell-findings';

/** The figures of an incident under the names that case files use, by the query that the screen uses. [V4, R5] */
export const figuresCommand: Command = {
  usage: 'INCIDENT|FILE [--json] [--as-of TIME]',
  does: 'Prints the figures of an incident, or of a case file as if it were imported.',
  names: { min: 1, max: 1 },
  options: ['as-of'],
  async run(asked) {
    const given = asOfOption(asked);
    if (!given.ok) return failed(asked, given.error);
    const opened = must(asked, await asked.workspace.openOrRead(asked.names[0] ?? ''));
    if ('exitCode' in opened) return opened.exitCode;
    const { incident } = opened.value;
    const asOf = given.value ?? defaultAsOf(incident.state);
    if (asOf === null) return failed(asked, { code: 'record-empty', sentence: 'Its record is empty.', field: null });
    const known = given.value === null ? incident.state : knownAt(incident.commits, given.value).incident;
    const zone = incident.state.lifecycle.declared?.timeZone ?? 'UTC';
    const asking = { whole: incident.state, known, asOf, now: asked.workspace.now(), zone };
    const fault = given.value === null ? null : momentFault(asking);
    if (fault !== null) return failed(asked, { code: 'wrong-usage', sentence: fault, field: 'as-of' });
    const all = figures(known, asOf);
    if (asked.json) asked.say(JSON.stringify(all, null, 2));
    else for (const [name, value] of Object.entries(all)) asked.say(`${name}: ${JSON.stringify(value)}`);
    return tellFindings(asked, incident.findings);
  },
};
