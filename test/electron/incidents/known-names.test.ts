import { expect, it } from 'vitest';
import { bench, declared, entry, must } from '../support/incident-room';

it('the names of parties, people and the lead of open incidents are known, as they are after each act', async () => {
  const b = await bench();
  expect(b.room.names()).toEqual([]);
  const incidentId = await declared(b);
  must(await b.room.execute(incidentId, { type: 'AddParty', name: 'Northlyne', role: 'provider' }));
  must(await b.room.execute(incidentId, { type: 'AssignLead', lead: 'Dana Reyes' }));
  must(await b.room.execute(incidentId, { ...entry('rang back'), person: 'Priya Nair' }));
  must(await b.room.execute(incidentId, { ...entry('rang again'), person: 'Priya Nair' }));
  expect(b.room.names()).toEqual(['Northlyne', 'Priya Nair', 'Dana Reyes', 'Name of laptop']);
});
