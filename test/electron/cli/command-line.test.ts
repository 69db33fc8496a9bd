import { appendFile, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CommandLine, caseFile, commandLine, type Ran } from '../../support/command-line';
import { CASE_NAMES, caseText } from '../../support/imported-room';

let cli: CommandLine;
let folders = 0;

beforeAll(async () => {
  cli = await commandLine();
});
afterAll(() => cli.remove());

/** A data folder that nobody has written to. */
function freshData(): string {
  folders += 1;
  return path.join(cli.folder, `data-${folders}`);
}

function imported(data: string, name: string): { readonly incidentId: string; readonly reference: string } {
  const { code, out, errors } = cli.run('import', caseFile(name), '--json', '--data', data);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return JSON.parse(out);
}

async function segmentOf(data: string, incidentId: string): Promise<string> {
  const folder = path.join(data, 'incidents', incidentId);
  const [name = expect.fail('no segment')] = await readdir(folder);
  return path.join(folder, name);
}

it.each(CASE_NAMES)('[V4] figures of the file %s are those that it expects, and nothing is written', async (name) => {
  const data = freshData();
  const { code, out, errors } = cli.run('figures', caseFile(name), '--json', '--data', data);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(JSON.parse(out)).toEqual(JSON.parse(caseText(name)).expected);
  await expect(readdir(data)).rejects.toThrow('ENOENT');
});

it('[V4] figures come from the record, not from the file: `expected` may be missing or a lie', async () => {
  const { expected, ...rest } = JSON.parse(caseText('square-2023-09'));
  const lying = path.join(cli.folder, 'lying.json');
  await writeFile(lying, JSON.stringify({ ...rest, expected: { elapsed_min: 1 } }));
  expect(JSON.parse(cli.run('figures', lying, '--json').out)).toEqual(expected);
});

it('[Q1] imports a case, lists it, and gives its figures by reference and by id', () => {
  const data = freshData();
  const { incidentId, reference } = imported(data, 'govuk-2021');
  expect(reference).toBe('INC-0001');
  expect(imported(data, 'fastly-2021').reference).toBe('INC-0002');
  const listed = JSON.parse(cli.run('list', '--json', '--data', data).out);
  expect(listed.map((line: { reference: string }) => line.reference).sort()).toEqual(['INC-0001', 'INC-0002']);
  expect(cli.run('list', '--data', data).out).toContain('INC-0002');
  const { expected } = JSON.parse(caseText('govuk-2021'));
  for (const name of ['INC-0001', 'inc-0001', incidentId]) {
    expect(JSON.parse(cli.run('figures', name, '--json', '--data', data).out)).toEqual(expected);
  }
});

it('[R5] figures of an open incident run to the moment that is asked about', async () => {
  const data = freshData();
  const { incidentId } = imported(data, 'kaseya-2021');
  const told = (...more: readonly string[]) => cli.run('figures', incidentId, '--json', '--data', data, ...more);
  expect(told('--as-of', new Date().toISOString()).out).toBe(told().out);
  for (const [moment, sentence] of notForThose) {
    const ran = told('--as-of', moment);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.errors).toMatch(sentence);
  }
});

it('[R5, X3] an export for a moment that nothing can be told for is refused: 2, one plain sentence, no file', async () => {
  const folder = await mkdtemp(path.join(cli.folder, 'as-of-'));
  const given = ['--reader', 'full', '--format', 'md', '--out', path.join(folder, 'x.md')];
  for (const [moment, sentence] of notForThose) {
    const ran = cli.run('export', caseFile('kaseya-2021'), ...given, '--as-of', moment);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.errors).toMatch(sentence);
  }
  expect(await readdir(folder)).toEqual([]);
  expect(cli.run('export', caseFile('kaseya-2021'), ...given, '--as-of', '2021-07-05T12:00:00Z').code).toBe(0);
  expect(await readFile(path.join(folder, 'x.md'), 'utf8')).toContain('Speaks for: Mon 5 Jul 2021, ');
});

const notForThose: readonly (readonly [string, RegExp])[] = [
  ['yesterday', /^--as-of yesterday is no time with its offset/],
  ['2999-01-01T00:00:00Z', /is still to come, and nobody knows what will be known then\. Choose an earlier moment\.$/m],
  ['2021-06-30T00:00:00Z', /^Nothing had happened by .*: the incident began on Fri 2 Jul 2021\./],
];

it('[J4] verify finds a changed byte, says where on standard error, and exits with 1', async () => {
  const data = freshData();
  const { incidentId, reference } = imported(data, 'theplanet-ddos-2009');
  const sound = cli.run('verify', '--data', data);
  expect(sound).toMatchObject({ code: 0, errors: '' });
  expect(sound.out).toContain(`${incidentId}: sound, 1 lines`);
  const segment = await segmentOf(data, incidentId);
  await writeFile(segment, (await readFile(segment, 'utf8')).replace('"text":"', '"text":"X'));
  const broken = cli.run('verify', incidentId, '--data', data);
  expect(broken.code).toBe(1);
  expect(broken.errors).toContain(path.basename(segment));
  expect(cli.run('verify', reference, '--data', data).code).not.toBe(0);
});

it('[J3] a torn line is told, and the readable rest is used', async () => {
  const data = freshData();
  const { incidentId } = imported(data, 'square-2023-09');
  await appendFile(await segmentOf(data, incidentId), 'this is no line of a record\n');
  const { code, out, errors } = cli.run('figures', incidentId, '--json', '--data', data);
  expect(code).toBe(1);
  expect(errors).toContain('set aside');
  expect(JSON.parse(out)).toEqual(JSON.parse(caseText('square-2023-09')).expected);
});

it.each<[string, readonly string[], RegExp]>([
  ['no such command', ['frobnicate'], /There is no command frobnicate/],
  ['a name from the prototype', ['constructor'], /There is no command constructor/],
  ['nothing to import', ['import'], /missing/],
  ['one name too many', ['figures', 'a', 'b'], /b is one too many/],
  ['an unknown option', ['list', '--colour'], /--colour/],
  ['an incident that is not there', ['figures', 'INC-0404'], /No incident here is called INC-0404/],
])('[X3] %s is wrong usage: 2, and one plain sentence on standard error', (_, given, sentence) => {
  const ran: Ran = cli.run(...given);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.errors).toMatch(sentence);
});

it.each<[string, string, RegExp]>([
  ['broken JSON', '{"id": ', /line 1, column/],
  ['a field that is missing', '{"id":"x"}', /missing/],
])('[Q1] a file with %s is refused with its place, and nothing is imported', async (_, text, sentence) => {
  const data = freshData();
  const file = path.join(cli.folder, 'refused.json');
  await writeFile(file, text);
  const ran = cli.run('import', file, '--data', data);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.errors).toMatch(sentence);
  expect(cli.run('list', '--json', '--data', data).out.trim()).toBe('[]');
});

it('[X3] a file that is not there is said to be so', () => {
  expect(cli.run('figures', 'nowhere.json', '--json')).toMatchObject({ code: 1, out: '' });
});

it('[L5b] writes as the app of this computer, so that the app can blank what was imported here', async () => {
  const deviceId = '018f0000-0000-7000-8000-00000000abcd';
  const data = freshData();
  const user = path.join(cli.folder, 'user');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify({ deviceId }));
  const { incidentId } = imported(data, 'fastly-2021');
  expect(await readFile(await segmentOf(data, incidentId), 'utf8')).toContain(`"device":"${deviceId}"`);
});

// A bundle holds every other format.
it.each(['json', 'zip'])(
  '[R5] the same export of a record and of a file twice gives equal bytes, %s',
  async (format) => {
    const data = freshData();
    const { reference } = imported(data, 'square-2023-09');
    for (const name of [reference, caseFile('square-2023-09')]) {
      const files: Buffer[] = [];
      for (const time of ['first', 'second']) {
        const out = path.join(cli.folder, `${time}.${format}`);
        const given = ['export', name, '--reader', 'full', '--format', format, '--out', out, '--data', data];
        expect(cli.run(...given)).toMatchObject({ code: 0, out: '', errors: '' });
        files.push(await readFile(out));
      }
      expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(true);
    }
  },
);

it('[R1, R3] the pack of a vendor is for a party by id or name; which ones there are is said', async () => {
  const out = path.join(cli.folder, 'pack.md');
  const pack = (reader: string) =>
    cli.run('export', caseFile('osm-henet-2024'), '--reader', reader, '--format', 'md', '--out', out);
  expect(pack('vendor:henet').code).toBe(0);
  const byId = await readFile(out, 'utf8');
  expect(byId).toContain('**Vendor escalation pack**, for HE.net');
  expect(pack('vendor')).toMatchObject({ code: 2, out: '' });
  expect(pack('vendor').errors).toContain('vendor:henet, vendor:equinix');
  expect(pack('vendor:nobody')).toMatchObject({ code: 2 });
});

it.each<[string, readonly string[], RegExp]>([
  ['no place to write to', ['--reader', 'full', '--format', 'md'], /--out/],
  ['an unknown reader', ['--reader', 'boss', '--format', 'md', '--out', 'x'], /--reader is one of owner, customer/],
  ['an unknown format', ['--reader', 'full', '--format', 'doc', '--out', 'x'], /--format is one of md/],
  ['an unknown zone', ['--reader', 'full', '--format', 'md', '--zone', 'Mars', '--out', 'x'], /--zone Mars/],
  ['a PDF without Electron', ['--reader', 'full', '--format', 'pdf', '--out', 'x'], /needs the app/],
])('[X3] %s is not possible here: 2, and one plain sentence', (_, given, sentence) => {
  const ran = cli.run('export', caseFile('square-2023-09'), ...given);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.errors).toMatch(sentence);
});

it.each([
  ['a folder that is not there', 'gone/x.html', 'That place is not there.'],
  ['a folder', '.', 'That is a folder.'],
  ['a path through a file', 'file/x.html', 'Part of that path is a file, not a folder.'],
  ['a device', 'device', 'That is a device or a pipe, not a file.'],
])(
  '[R2, X3] %s as the place of an export: 1, what, where and what to do, and nothing is left',
  async (_, name, why) => {
    const folder = await mkdtemp(path.join(cli.folder, 'out-'));
    await writeFile(path.join(folder, 'file'), 'as it was');
    await symlink('/dev/full', path.join(folder, 'device'));
    const out = path.join(folder, name);
    const ran = cli.run('export', caseFile('square-2023-09'), '--reader', 'owner', '--format', 'html', '--out', out);
    const sentence = `The export was not written to ${out}. ${why} Choose another place and try again.\n`;
    expect(ran).toEqual({ code: 1, out: '', errors: sentence });
    expect((await readdir(folder)).sort()).toEqual(['device', 'file']);
    expect(await readFile(path.join(folder, 'file'), 'utf8')).toBe('as it was');
  },
);

it('[R5] a report of a file says that it is one, and nothing of when it was read', async () => {
  const out = path.join(cli.folder, 'file.md');
  cli.run('export', caseFile('kaseya-2021'), '--reader', 'full', '--format', 'md', '--out', out);
  const text = await readFile(out, 'utf8');
  expect(text).toContain('Read from the case file kaseya-2021.json, SHA-256 ');
  expect(text).not.toContain('Imported by');
});

it.each(['json', 'zip'])(
  '[Q1, R2] %s: exported, imported into an empty folder and exported again gives equal bytes',
  async (format) => {
    const [home, away] = [freshData(), freshData()];
    const { incidentId } = imported(home, 'kaseya-2021');
    const exportFrom = async (data: string) => {
      const out = path.join(cli.folder, `there.${format}`);
      const given = ['export', incidentId, '--reader', 'full', '--format', format, '--out', out, '--data', data];
      expect(cli.run(...given)).toMatchObject({ code: 0, errors: '' });
      return { out, bytes: await readFile(out) };
    };
    const first = await exportFrom(home);
    expect(cli.run('import', first.out, '--data', away)).toMatchObject({ code: 0, errors: '' });
    expect((await exportFrom(away)).bytes.equals(first.bytes)).toBe(true);
    // Imported once more, the same acts count once.
    expect(cli.run('import', first.out, '--data', away)).toMatchObject({ code: 0, errors: '' });
    expect((await exportFrom(away)).bytes.equals(first.bytes)).toBe(true);
    expect(cli.run('verify', '--data', away)).toMatchObject({ code: 0, errors: '' });
  },
);

it('[Q1, J4] a record with a changed line is refused with file and line, and nothing of it is kept', async () => {
  const [home, away] = [freshData(), freshData()];
  const { incidentId } = imported(home, 'fastly-2021');
  const out = path.join(cli.folder, 'changed.json');
  cli.run('export', incidentId, '--reader', 'full', '--format', 'json', '--out', out, '--data', home);
  await writeFile(out, (await readFile(out, 'utf8')).replace('"text": "', '"text": "X'));
  const ran = cli.run('import', out, '--data', away);
  expect(ran).toMatchObject({ code: 1, out: '' });
  expect(ran.errors).toMatch(/^changed\.json was not imported: line 1 of \S+\.jsonl is damaged/);
  await expect(readdir(path.join(away, 'incidents'))).rejects.toThrow('ENOENT');
});

it('[R2] a bundle holds the reports that were asked for, in whatever order', async () => {
  const [one, other] = [path.join(cli.folder, 'one.zip'), path.join(cli.folder, 'other.zip')];
  for (const [out, formats] of [
    [one, 'md,csv'],
    [other, 'csv,md'],
  ] as const) {
    const given = ['--reader', 'full', '--format', 'zip', '--with', formats, '--out', out];
    expect(cli.run('export', caseFile('fastly-2021'), ...given)).toMatchObject({ code: 0, errors: '' });
  }
  const bytes = await readFile(one);
  expect(bytes.equals(await readFile(other))).toBe(true);
  const names = new Set(bytes.toString('latin1').match(/report\/[^/]*?\.(md|html|docx|csv|xlsx|json|ics)/g));
  expect([...names].map((name) => path.extname(name)).sort()).toEqual(['.csv', '.md']);
});

it.each([
  ['md,doc', /--with is a list of md, html/],
  ['pdf', /needs the app/],
])('[R2, X3] --with %s is not possible here: 2, and one plain sentence', (formats, sentence) => {
  const out = path.join(cli.folder, 'never.zip');
  const given = ['--reader', 'full', '--format', 'zip', '--with', formats, '--out', out];
  const ran = cli.run('export', caseFile('fastly-2021'), ...given);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.errors).toMatch(sentence);
});
