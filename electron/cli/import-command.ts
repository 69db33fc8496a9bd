import { type Command, must } from './command';

/** Imports a file as one act: whole, or refused with the place and the reason. [Q1] */
export const importCommand: Command = {
  usage: 'FILE [--json]',
  does: 'Imports a case file, an exported record (JSON) or a bundle, whole or not at all; an incident that is here is merged.',
  names: { min: 1, max: 1 },
  options: [],
  async run(asked) {
    const { names, workspace, say, json } = asked;
    const created = must(asked, await workspace.importFile(names[0] ?? ''));
    if ('exitCode' in created) return created.exitCode;
    const opened = must(asked, await workspace.open(created.value.incidentId));
    if ('exitCode' in opened) return opened.exitCode;
    const { reference, incident } = opened.value;
    const { title } = incident.state.lifecycle;
    const { missing } = created.value;
    if (json) say(JSON.stringify({ incidentId: incident.id, reference, title, missing }));
    else {
      say(`Imported as ${reference}: ${title}`);
      for (const name of missing) say(`Not with it, and not here: the file ${name}, which an entry shows`);
    }
    return 0;
  },
};
