import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IncidentCommand } from '@domain/incident/decide';
import { practiceEvents } from '@domain/practice/practice-incident';
import { defaultAsOf } from '@domain/queries/as-of';
import { describe, expect, it } from 'vitest';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, BEGAN, NORTHLINE, Room, roomWith, SAM, ZONE } from '../../support/incident-scenario';
import { markdownOf } from '../../support/report';
import {
  attemptMade,
  entryId,
  entryLogged,
  escalationOpened,
  evidenceAttached,
  stanceTaken,
  stepAdded,
  stepId,
  workaroundId,
  workaroundProposed,
} from '../../support/sample-events';

const golden = path.join(import.meta.dirname, '../../fixtures/golden');
const timeline = (room: Room, change: Parameters<typeof markdownOf>[1] = {}) => markdownOf(room.incident, change);

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  'see https://evil.example and www.evil.example or a@evil.example',
  '# Heading',
  '- item',
  '1. item',
  '> quote',
  '```\ncode\n```',
  'a | b | c',
  '*bold* _em_ ~~gone~~ $x$',
  '&lt;script&gt;',
  '=====',
  '    indented',
  'a\u202eb\u200fc\u0007d',
];

/** Without escapes and the marks that the report itself sets, nothing may be left that Markdown would act upon. */
function bare(markdown: string): string {
  return markdown.replaceAll(/\\[!-/:-@[-`{-~]/g, '').replaceAll(/&(?:amp|lt|gt);/g, '');
}

describe('the timeline in Markdown', () => {
  it.each([
    ['office365-2012', 'America/New_York'],
    ['kaseya-2021', 'Europe/London'],
  ])('[R1] of %s is the golden file', (name, zone) => {
    const { incident } = importedRoom(caseText(name));
    const asOf = defaultAsOf(incident) ?? expect.fail('no moment');
    expectGolden(`${name}.md`, markdownOf(incident, { asOf, zone, reference: 'INC-0007' }));
  });

  it('[R1] of the practice incident is the golden file, and says that it is invented', () => {
    const room = new Room();
    const now = at('14:32', 5);
    const { newId } = room;
    room.receives(practiceEvents({ now, timeZone: ZONE, newId, incidentId: 'incident-1', referenceNumber: 1 }), now);
    const text = timeline(room, { asOf: now, reference: 'INC-0001' });
    expect(text).toContain('This is a practice incident');
    expectGolden('practice.md', text);
  });

  it('[L8, R4] lists what an entry shows with size and SHA-256, detached evidence struck through, names inert', () => {
    const hostile = '<img src=x> [x](javascript:y).png';
    const room = roomWith([entryLogged(), evidenceAttached({ name: hostile })]);
    expect(timeline(room)).toContain(
      `*Evidence:* &lt;img src=x&gt; \\[x\\](javascript:y).png (48,213 bytes, SHA-256 ${'a'.repeat(64)})`,
    );
    room.does({ type: 'DetachEvidence', evidenceId: evidenceAttached().evidenceId, reason: 'Not ours' });
    expect(timeline(room)).toMatch(/\*Evidence:\* ~~.*SHA-256 a{64}\)~~ \*Detached\* by Dana on .*: Not ours/);
    room.does({ type: 'RedactEntry', entryId, reason: 'A password' });
    expect(timeline(room)).toContain('*Evidence:* a file that was removed for good (48,213 bytes');
  });

  it('[R5] gives the same bytes for the same record, options and moment', () => {
    const room = roomWith([entryLogged(), escalationOpened(), attemptMade()]);
    expect(timeline(room)).toBe(timeline(room));
    const heads = { b: { seq: 2, sum: 'bb' }, a: { seq: 9, sum: 'aa' } };
    const text = markdownOf(room.incident, { source: { kind: 'record', heads } });
    expect(text).toContain('- Segment a up to line 9, sum aa\n- Segment b up to line 2, sum bb\n');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('[L3] shows local and UTC time, the offset, and no clock where only the date is known', () => {
    const text = timeline(roomWith([entryLogged({ occurredAt: at('23:30'), certainty: 'about' })]), {
      zone: 'Asia/Kathmandu',
    });
    expect(text).toContain('Asia/Kathmandu (UTC+05:45');
    expect(text).toContain('**about 05:15** (2026-11-16 23:30 UTC, hour 11)');
    expect(timeline(roomWith([entryLogged({ certainty: 'day' })]))).toContain(
      '- **time of day not known** · Observation',
    );
  });

  it('[L4] marks what was entered late, with its reason', () => {
    const text = timeline(roomWith([entryLogged({ lateReason: 'Was on the roof' })], at('12:30')));
    expect(text).toContain(
      'Written down by Dana on Mon 16 Nov 2026, 12:30 (12:30 UTC), *entered late*: Was on the roof',
    );
  });

  it('[L5] strikes through what was corrected and retracted, and says who, when and why', () => {
    const room = roomWith([entryLogged()]);
    room.does(correction, at('12:20'), SAM);
    room.does({ type: 'RetractEntry', entryId, reason: 'Wrong incident' }, at('12:30'));
    const text = timeline(room);
    expect(text).toContain('~~The light is amber~~');
    expect(text).toContain(
      '*Corrected* by Sam on Mon 16 Nov 2026, 12:20 (12:20 UTC) (Looked again); before: ~~The light on the fibre box is red~~',
    );
    expect(text).toContain('*Retracted* by Dana on Mon 16 Nov 2026, 12:30 (12:30 UTC): Wrong incident');
  });

  it('[L6] says what was pinned, and by whom', () => {
    const room = roomWith([entryLogged()]);
    room.does({ type: 'PinEntry', entryId }, at('12:20'), SAM);
    expect(timeline(room)).toContain('*Pinned* by Sam on Mon 16 Nov 2026, 12:20 (12:20 UTC)');
  });

  it('[L5b] says that words were removed, why and by whom, and not which', () => {
    const room = roomWith([entryLogged({ text: 'Password hunter2' })]);
    room.does({ type: 'RedactEntry', entryId, reason: 'A password' }, at('12:40'));
    expect(timeline(room)).toContain(
      '*Words removed for good* by Dana on Mon 16 Nov 2026, 12:40 (12:40 UTC): A password',
    );
    expect(timeline(room)).not.toContain('hunter2');
  });

  it('[I3] keeps earlier values of "began" beside the one in force', () => {
    const room = roomWith([
      { type: 'BeganRevised', at: at('11:40'), certainty: 'about', basis: 'known', reason: 'The alarm log' },
    ]);
    expect(timeline(room)).toContain('Began, as held earlier: ~~Mon 16 Nov 2026, 11:51 (11:51 UTC)~~');
    expect(timeline(room)).toContain('- Began: about Mon 16 Nov 2026, 11:40 (11:40 UTC)');
    expect(timeline(room)).toContain('because The alarm log');
  });

  it('[P1] lists parties with notes, stances and references, and [E2] the trail toward each', () => {
    const room = roomWith([
      escalationOpened(),
      attemptMade({ minutes: 44, minutesOnHold: 38, ended: 'no-answer' }),
      stanceTaken({ words: 'Ours' }),
    ]);
    room.does({ type: 'NoteOwnership', partyId: NORTHLINE, note: 'The line' });
    const text = timeline(room);
    expect(text).toContain('- Owns: The line (Dana');
    expect(text).toContain('Accepts: Ours');
    expect(text).toContain('we tried: phone, Support phone, 44 min, 38 min on hold, No answer');
  });

  it('[W2, W3] lists a checklist for each target, also one that was taken out after ticks', () => {
    const room = roomWith([workaroundProposed, stepAdded]);
    room.does({ type: 'AddStep', workaroundId, text: 'Unplug the router', part: 'undo' });
    room.does({ type: 'AddTargets', workaroundId, kind: 'person', names: ['Bo Lee', 'Cy Ruiz'] });
    const [bo, cy] = room.incident.workarounds[0]?.targets ?? [];
    if (bo === undefined || cy === undefined) return expect.fail('no targets');
    room.does(
      { type: 'TickCells', workaroundId, cells: [bo, cy].map(({ id }) => ({ stepId, targetId: id })) },
      at('12:30'),
    );
    room.does({ type: 'RemoveTarget', workaroundId, targetId: cy.id });
    room.does({ type: 'RewordStep', workaroundId, stepId, text: 'Plug in the LTE router' });
    const text = timeline(room);
    expect(text).toContain('1 of 1 ticked, for 1');
    expect(text).toContain('Cy Ruiz (taken out):');
    expect(text).toContain('- [x] Plug in the LTE router (Dana, Mon 16 Nov 2026, 12:30');
    expect(text).toContain('then: Plug in the router');
    expect(text).toContain('- [ ] Unplug the router');
  });

  it('[W2] lists workarounds with their checklists, ticked by whom and when', () => {
    const room = roomWith([workaroundProposed, stepAdded]);
    room.does({ type: 'TickStep', workaroundId, stepId, when: null }, at('12:30'));
    expect(timeline(room)).toContain('- [x] Plug in the router (Dana, Mon 16 Nov 2026, 12:30 (12:30 UTC))');
  });

  it('[P4] puts published figures and conflicting accounts beside what it computes', () => {
    const { incident } = importedRoom(caseText('osm-henet-2024'));
    const text = markdownOf(incident, {
      asOf: defaultAsOf(incident) ?? BEGAN,
      zone: 'UTC',
      reference: 'INC-0008',
    });
    expect(text).toContain('| until provider fixed | 68 h |');
    expect(text).toContain('| Computed from this record: began to end | 68h 36m |');
    expect(text).toContain('| start of outage | ticket opening line: about 03:51 |');
  });
});

describe('what people typed', () => {
  it('[R4] does nothing, wherever it was typed', () => {
    const text = HOSTILE.join('\n');
    const room = roomWith(
      [
        entryLogged({
          text,
          person: HOSTILE[0] ?? '',
          channel: HOSTILE[1] ?? '',
          reference: HOSTILE[9] ?? '',
          timeNote: text,
          lateReason: text,
        }),
      ],
      at('12:30'),
    );
    const lineOf = (i: number) => HOSTILE[i] ?? '';
    room.receives([
      { type: 'TitleChanged', title: lineOf(0) },
      { type: 'LeadAssigned', lead: lineOf(3) },
    ]);
    room.receives([
      { type: 'OwnershipNoted', partyId: NORTHLINE, note: text, audiences: null },
      { type: 'PartyRenamed', partyId: NORTHLINE, name: lineOf(2) },
    ]);
    room.receives([
      stanceTaken({ words: text }),
      workaroundProposed,
      { ...stepAdded, type: 'StepAdded', workaroundId, stepId, text: lineOf(1), part: 'do' },
    ]);
    const left = bare(timeline(room));
    for (const pattern of [/<[a-z!/]/i, /\]\(/, /:\/\//, /www\./, /@/, /`/, /\$/, /~~gone/])
      expect(left).not.toMatch(pattern);
    for (const character of ['\u202e', '\u200f', '\u0007']) expect(left).not.toContain(character);
    for (const line of timeline(room)
      .split('\n')
      .filter((one) => one.startsWith('  '))) {
      expect(line.trim()).not.toMatch(/^(?:#|>|[-+*] |\d+[.)] |=+$|```)/);
    }
  });

  it('[R4] shows hidden and turning characters by name', () => {
    expect(timeline(roomWith([entryLogged({ text: HOSTILE.at(-1) ?? '' })]))).toContain('a⟨U+202E⟩b⟨U+200F⟩c⟨U+0007⟩d');
  });

  it('[R4] keeps several lines as lines', () => {
    expect(timeline(roomWith([entryLogged({ text: 'one\n\n- two' })]))).toContain('  one\\\n  \\- two');
  });
});

const correction: IncidentCommand = {
  type: 'CorrectEntry',
  entryId,
  kind: 'observation',
  text: 'The light is amber',
  when: null,
  partyId: null,
  toPartyId: null,
  person: null,
  channel: null,
  reference: null,
  reason: 'Looked again',
};

/** Golden files are written anew with HOLDLINE_GOLDEN=write, and read by a person before they are kept. */
function expectGolden(name: string, text: string): void {
  const file = path.join(golden, name);
  if (process.env.HOLDLINE_GOLDEN === 'write') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
