import type { RequestName } from '@contract/channels';
import { MAX_EVIDENCE_BYTES } from '@contract/evidence';
import { readRequest } from '@contract/requests';
import { incidentCommands } from '@domain/incident/decide';
import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry-command';

const id = '01a1fc50-57c7-76e7-a57a-216939f98184';
const declare = { title: 'Mail is down', severity: 2, timeZone: 'Europe/London', began: null, lead: null };
const line = entry('Outgoing mail is refused');

function refusal(name: RequestName, ...given: readonly unknown[]) {
  const read = readRequest(name, given);
  return read.ok ? 'it was taken' : { sentence: read.error.sentence, field: read.error.field };
}

describe('requests of the window', () => {
  it('[L1] takes an entry as it was typed, without the blanks around it', () => {
    const read = readRequest('execute', [id, { ...line, text: '  Outgoing mail is refused\r\n' }]);
    expect(read).toMatchObject({ ok: true, value: [id, { text: 'Outgoing mail is refused' }] });
  });

  it.each(Object.keys(incidentCommands).filter((type) => type !== 'DeclareIncident' && type !== 'NoteClockJump'))(
    'knows the command %s',
    (type) => {
      const read = readRequest('execute', [id, { type }]);
      // Most commands need fields; what matters is that the type is none of the reasons.
      expect(read.ok ? null : read.error.field).not.toBe('type');
    },
  );

  it.each(['DeclareIncident', 'NoteClockJump'])('leaves %s to the main process', (type) => {
    expect(refusal('execute', id, { type })).toMatchObject({ field: 'type' });
  });

  it.each([
    [
      'an empty title',
      'declareIncident',
      [{ ...declare, title: ' ' }],
      'Title is empty; type something first.',
      'title',
    ],
    ['a title of two lines', 'declareIncident', [{ ...declare, title: 'a\nb' }], 'Title must be one line.', 'title'],
    [
      'a severity of 5',
      'declareIncident',
      [{ ...declare, severity: 5 }],
      'Severity must be one of 1, 2, 3, 4.',
      'severity',
    ],
    [
      'a zone that is none',
      'declareIncident',
      [{ ...declare, timeZone: 'Mars/Olympus' }],
      'Time zone is not a time zone such as Europe/London.',
      'timeZone',
    ],
    [
      'the year 0001',
      'execute',
      [id, { ...line, when: { at: '0001-01-01T00:00:00.000Z', certainty: 'exact' } }],
      'When is not a moment in UTC such as 2026-11-21T14:32:00.000Z (years 1970 to 9999).',
      'when.at',
    ],
    [
      'a right-to-left override',
      'execute',
      [id, { ...line, text: 'invoice \u202efdp.exe' }],
      'Text has a character that cannot be shown safely (U+202E) at line 1, character 9; remove it.',
      'text',
    ],
    ['text that is a number', 'execute', [id, { ...line, text: 7 }], 'Text must be text.', 'text'],
    [
      'one bad step among good ones',
      'execute',
      [id, { type: 'ProposeWorkaround', title: 'Relay', steps: ['buy a relay', ''] }],
      'Steps, item 2, is empty; type something first.',
      'steps.1',
    ],
    ['no command at all', 'execute', [id, null], 'What was asked for must be a set of fields.', null],
    ['no arguments', 'execute', [], 'What was asked for is empty.', null],
    ['an argument too many', 'listIncidents', [1], 'What was asked for is too long: 0 fit.', null],
    [
      'a setting that is not known',
      'saveSettings',
      [{ telemetry: true }],
      /fields that are not known: telemetry/,
      null,
    ],
    [
      'a theme that is not known',
      'saveSettings',
      [{ theme: 'pink' }],
      'Theme must be one of system, light, dark.',
      'theme',
    ],
    [
      'keys that every program needs',
      'saveSettings',
      [{ quickCaptureKeys: 'CommandOrControl+C' }],
      'Quick capture keys are not keys such as Ctrl+Shift+L.',
      'quickCaptureKeys',
    ],
  ] as const)('[X3] refuses %s in one sentence with the field', (_what, name, given, sentence, field) => {
    const told = refusal(name, ...given);
    expect(told).toEqual({
      sentence: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
      field,
    });
  });

  it('[X3] says how long a text of 1 MB is, and what to do with it', () => {
    expect(refusal('execute', id, { ...line, text: 'x'.repeat(1_000_000) })).toEqual({
      sentence: 'Text has 1,000,000 characters, 50,000 fit; shorten it, or keep the rest in a file.',
      field: 'text',
    });
  });

  it.each(['../../etc', 'A', '', 'a/b', `${'a'.repeat(65)}`, 'CON.jsonl', 'a\0'])(
    'takes no incident id that could name another folder: %j',
    (bad) => {
      expect(readRequest('openIncident', [bad]).ok).toBe(false);
      expect(readRequest('undo', [bad, id]).ok).toBe(false);
    },
  );

  it('[L8] takes a file as a path or as bytes, not as both, and no hash or name that could be a path', () => {
    const bytes = new Uint8Array([1]);
    const takes = (source: unknown) => readRequest('addEvidence', [id, source]).ok;
    expect([takes({ name: 'a.png', path: '/tmp/a.png' }), takes({ name: 'a.png', bytes })]).toEqual([true, true]);
    const bad = [
      { name: 'a.png' },
      { name: 'a.png', path: '', bytes },
      { name: 'a.png', bytes: [1] },
      { path: '/a' },
      null,
    ];
    expect(bad.filter(takes)).toEqual([]);
    expect(takes({ name: 'a.png', bytes: new Uint8Array(MAX_EVIDENCE_BYTES + 1) })).toBe(false);
    for (const sha256 of ['../x', 'a'.repeat(63), 'A'.repeat(64)]) {
      expect(readRequest('checkEvidence', [id, sha256]).ok).toBe(false);
    }
    expect(readRequest('openEvidence', [id, '../x']).ok).toBe(false);
    expect(readRequest('saveEvidence', [id, id]).ok).toBe(true);
  });

  it('hands on nothing of an object but the fields that are known', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":{},"extra":1}');
    const read = readRequest('execute', [id, { ...line, ...hostile }]);
    expect(read.ok && Object.keys(read.value[1]).sort()).toEqual(Object.keys(line).sort());
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('takes a change of one setting and leaves the others out', () => {
    expect(readRequest('saveSettings', [{ theme: 'dark' }])).toEqual({ ok: true, value: [{ theme: 'dark' }] });
  });
});
