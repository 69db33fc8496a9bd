import type { IncidentCommand } from '@domain/incident/decide';
import { beganOf } from '@domain/incident/lifecycle';
import { referenceText } from '@domain/incident/words';
import { describe, expect, it } from 'vitest';
import { at, BEGAN, declareCommand, given, instant, Room, roomWith } from '../../support/incident-scenario';

const resolve: IncidentCommand = { type: 'ResolveIncident', when: null, confirmation: 'Two hours without a loss' };

describe('declaring', () => {
  it('[I1] keeps title, severity, zone, reference and lead as declared', () => {
    const room = new Room();
    room.does(declareCommand);
    expect(room.incident.lifecycle).toMatchObject({
      title: 'Fibre line dead, Harbour Street clinic',
      severity: 1,
      lead: 'Dana Reyes',
      phase: 'investigating',
      declared: { timeZone: 'Europe/London', referenceNumber: 42, practice: false },
    });
    expect(referenceText(42)).toBe('INC-0042');
  });

  it('[I1] refuses a second declaration', () => {
    given().when(declareCommand).refuses('already-declared');
  });

  it('[I1] refuses every other command before it', () => {
    expect(new Room().tries({ type: 'RetitleIncident', title: 'Line dead' })).toMatchObject({
      error: { code: 'not-declared' },
    });
  });

  it('[I3] holds the moment of declaring as the first report when nobody knows when it began', () => {
    const room = new Room();
    room.does({ ...declareCommand, began: null } as IncidentCommand, at('12:30'));
    expect(beganOf(room.incident.lifecycle)).toMatchObject({ at: at('12:30'), basis: 'first-report' });
  });

  it('[I4] marks a practice incident as one', () => {
    const room = new Room();
    room.does({ ...declareCommand, practice: true } as IncidentCommand);
    expect(room.incident.lifecycle.declared?.practice).toBe(true);
  });
});

describe('changing', () => {
  it('[I1] leaves a milestone for a new severity and a new lead', () => {
    given()
      .when({ type: 'ChangeSeverity', severity: 2 })
      .then(
        { type: 'SeverityChanged', severity: 2 },
        { type: 'EntryLogged', kind: 'milestone', text: 'Severity: Sev 2 · Team blocked' },
      );
    given()
      .when({ type: 'AssignLead', lead: 'Sam' })
      .then({ type: 'LeadAssigned', lead: 'Sam' }, { type: 'EntryLogged', kind: 'milestone', text: 'Lead: Sam' });
  });

  it('[I1] says so when nothing would change', () => {
    given().when({ type: 'RetitleIncident', title: 'Fibre line dead' }).refuses('nothing-changed');
    given().when({ type: 'ChangeSeverity', severity: 1 }).refuses('nothing-changed');
    given().when({ type: 'AssignLead', lead: null }).refuses('nothing-changed');
    const began = { at: BEGAN, certainty: 'exact', basis: 'known', reason: null } as const;
    given()
      .when({ type: 'ReviseBegan', ...began })
      .refuses('nothing-changed');
  });

  it('[I1] takes impact in words and numbers, and refuses more users hit than there are', () => {
    const impact = {
      type: 'DescribeImpact',
      who: 'The clinic',
      what: 'No bookings',
      usersHit: 12,
      usersTotal: 23,
    } as const;
    given().when(impact).then({ type: 'ImpactDescribed', usersHit: 12, usersTotal: 23 });
    given()
      .when({ ...impact, usersHit: 24 })
      .refuses('users-hit-above-total');
    const { type: _, ...said } = impact;
    given({ type: 'ImpactDescribed', ...said })
      .when(impact)
      .refuses('nothing-changed');
  });

  it('[I2] moves between phases while it is open, with a milestone', () => {
    given()
      .when({ type: 'ChangePhase', phase: 'on-workaround' })
      .then({ type: 'PhaseChanged', phase: 'on-workaround' }, { type: 'EntryLogged', text: 'Phase: On workaround' });
    given().when({ type: 'ChangePhase', phase: 'investigating' }).refuses('nothing-changed');
  });

  it('[I3] keeps every "began" that was held, the last one in force', () => {
    const earlier = at('11:40');
    const { room } = given({
      type: 'BeganRevised',
      at: earlier,
      certainty: 'about',
      basis: 'known',
      reason: 'The alarm log',
    });
    expect(room.incident.lifecycle.began.map((one) => one.at)).toEqual([BEGAN, earlier]);
    expect(beganOf(room.incident.lifecycle)).toMatchObject({ at: earlier, reason: 'The alarm log' });
  });

  it('[C1] keeps when it was noticed apart from when it began', () => {
    const { room } = given({ type: 'IncidentNoticed', at: at('12:05'), certainty: 'exact' });
    expect(room.incident.lifecycle.noticed?.at).toBe(at('12:05'));
    expect(beganOf(room.incident.lifecycle)?.at).toBe(BEGAN);
    given({ type: 'IncidentNoticed', at: at('12:05'), certainty: 'exact' })
      .when({ type: 'NoteNoticed', at: at('12:05'), certainty: 'exact' })
      .refuses('nothing-changed');
  });
});

describe('ending', () => {
  it('[I2] resolves only by our own confirmation, in words', () => {
    given()
      .when(resolve, at('14:00'))
      .then(
        { type: 'IncidentResolved', at: at('14:00'), confirmation: 'Two hours without a loss' },
        { type: 'EntryLogged', kind: 'milestone', text: 'Resolved: Two hours without a loss' },
      );
  });

  it('[C1] refuses an end before the beginning, from either side', () => {
    const end = { at: at('11:00'), certainty: 'exact' } as const;
    given()
      .when({ ...resolve, when: end })
      .refuses('end-before-began');
    const resolved = { type: 'IncidentResolved', at: at('14:00'), certainty: 'exact', confirmation: 'Fine' } as const;
    given(resolved)
      .when({ type: 'ReviseBegan', at: at('15:00'), certainty: 'exact', basis: 'known', reason: null })
      .refuses('end-before-began');
  });

  it('[I2] closes what is resolved, and nothing else', () => {
    given().when({ type: 'CloseIncident' }).refuses('incident-open');
    const room = roomWith([]);
    room.does(resolve);
    room.does({ type: 'CloseIncident' });
    expect(room.incident.lifecycle).toMatchObject({
      phase: 'closed',
      resolved: { confirmation: 'Two hours without a loss' },
    });
    expect(room.tries({ type: 'CloseIncident' })).toMatchObject({ error: { code: 'nothing-changed' } });
    expect(room.tries({ type: 'ChangePhase', phase: 'watching' })).toMatchObject({
      error: { code: 'incident-not-open' },
    });
  });

  it('[I2] can be reopened from resolved and from closed; then no end holds', () => {
    for (const closes of [false, true]) {
      const room = roomWith([]);
      room.does(resolve);
      if (closes) room.does({ type: 'CloseIncident' });
      room.does({ type: 'ReopenIncident', reason: 'Dead again' });
      expect(room.incident.lifecycle).toMatchObject({ phase: 'investigating', resolved: null });
    }
    given().when({ type: 'ReopenIncident', reason: null }).refuses('nothing-changed');
  });

  it('[I1] is set aside when declared by mistake, and then takes nothing but its return', () => {
    const room = roomWith([]);
    room.does({ type: 'SetAsideIncident', reason: 'A drill' });
    expect(room.tries({ type: 'RetitleIncident', title: 'Other' })).toMatchObject({
      error: { code: 'incident-set-aside' },
    });
    room.does({ type: 'TakeBackIncident' });
    expect(room.incident.lifecycle.setAside).toBeNull();
    expect(room.tries({ type: 'TakeBackIncident' })).toMatchObject({ error: { code: 'incident-not-set-aside' } });
  });

  it('[C6] keeps a jump of the clock as a fact of the record', () => {
    const jump = { before: at('12:00'), after: instant('2026-11-16T10:00:00.000Z'), cause: 'clock-changed' } as const;
    const { room } = given({ type: 'ClockJumped', ...jump });
    expect(room.incident.lifecycle.clockJumps).toEqual([jump]);
  });

  it('[J7] keeps by whom and from which backup the record was brought back, and no undo takes that away', () => {
    const { room } = given({ type: 'RecordRestored', madeAt: at('12:00') });
    expect(room.incident.lifecycle.restores).toMatchObject([{ madeAt: at('12:00'), by: expect.any(String) }]);
    expect(room.undoes()).toMatchObject({ ok: false });
  });
});
