// Runs as a process of its own: appends for ever to the record below argv[2] and prints each act that was confirmed.
import { writeSync } from 'node:fs';
import { type Instant, instantFromMs } from '@domain/kernel/instant';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import { createNewId } from '../../../electron/record/new-id';

const [, , root = '', run = '0'] = process.argv;
const started = Date.UTC(2026, 10, 21) + Number(run) * 3_600_000;
const now = () => instantFromMs(started + Math.trunc(performance.now())) as Instant;
const newId = createNewId(now);
const record = await createFileRecordStore({ root, device: 'laptop', now, newId }).open('r');
writeSync(1, 'open\n');
for (let count = 0; ; count++) {
  const text = `${run}/${count} ${'x'.repeat((count * 37) % 900)}`;
  const events = ['a', 'b'].map((part) => ({ id: newId(), type: 'T', v: 1, data: { text: `${part} ${text}` } }));
  const result = await record.append({ id: newId(), events, by: { device: 'laptop', name: 'Priya' } });
  // One small write straight to the pipe: it is with the parent before the next append begins.
  writeSync(1, result.ok ? `${result.value.id}\n` : 'failed\n');
}
