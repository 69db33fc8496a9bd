import type { EvidenceFile } from '@contract/evidence';
import { instantSchema } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { type CaptureDraft, draftAfterSending, emptyDraft } from '../../../renderer/features/capture/capture-draft';
import { createLineQueue } from '../../../renderer/features/capture/line-queue';
import type { CaptureBarWords } from '../../../renderer/features/capture/send-capture';

const photo: EvidenceFile = { sha256: 'a'.repeat(64), name: 'cabinet.png', bytes: 41_000, mediaType: 'image/png' };

/** A bar over a disk that writes when it is told to. */
function slowBar() {
  let draft: CaptureDraft = emptyDraft;
  let refuses = false;
  const logged: string[] = [];
  const writes: (() => void)[] = [];
  const send = async ({ current, put }: CaptureBarWords): Promise<boolean> => {
    const sent = current();
    await new Promise<void>((done) => writes.push(done));
    if (refuses) return false;
    logged.push([sent.text, ...sent.evidence.map(({ name }) => name)].join(' + '));
    put(draftAfterSending(current(), sent));
    return true;
  };
  const bar: CaptureBarWords = {
    current: () => draft,
    put: (next) => {
      draft = next;
    },
  };
  const queue = createLineQueue(bar, send);
  return {
    logged,
    draft: () => draft,
    change: (change: Partial<CaptureDraft>) => {
      draft = { ...draft, ...change };
    },
    type: (words: string) => {
      draft = { ...draft, text: draft.text + words };
    },
    enter: () => void queue.enter(),
    refuse: () => {
      refuses = true;
    },
    async write() {
      writes.shift()?.();
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    },
  };
}

describe('[L1, J1] lines typed on while one is on its way', () => {
  it('are each the words as they stood at their Enter', async () => {
    const bar = slowBar();
    for (const line of ['crew on site', 'light is red', 'van leaves']) {
      bar.type(line);
      bar.enter();
    }
    bar.type('cab');
    expect(bar.draft().text, 'nothing is gone before it is durable').toBe('crew on sitelight is redvan leavescab');
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([['crew on site'], 'light is redvan leavescab']);
    await bar.write();
    bar.type('inet open');
    await bar.write();
    expect(bar.logged).toEqual(['crew on site', 'light is red', 'van leaves']);
    expect(bar.draft().text, 'no Enter yet').toBe('cabinet open');
    bar.enter();
    await bar.write();
    expect([bar.logged.at(-1), bar.draft()]).toEqual(['cabinet open', emptyDraft]);
  });

  it('begin with their own first word, and hold the moment from which their times are said', async () => {
    const saidAt = instantSchema.parse('2026-11-21T14:32:00.000Z');
    const bar = slowBar();
    bar.type('crew on site');
    bar.enter();
    bar.type(' called 10 min ago ');
    bar.change({ saidAt });
    bar.enter();
    bar.type(' and left');
    await bar.write();
    expect(bar.draft()).toMatchObject({ text: 'called 10 min ago  and left', saidAt });
    await bar.write();
    expect(bar.logged).toEqual(['crew on site', 'called 10 min ago ']);
    expect(bar.draft()).toMatchObject({ text: 'and left', saidAt });
  });

  it('are sent once, however often Enter is pressed', async () => {
    const bar = slowBar();
    bar.type('crew on site');
    for (let times = 1; times <= 3; times++) bar.enter();
    bar.type('light');
    await bar.write();
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([['crew on site'], 'light']);
  });

  it('are sent with a file alone as well', async () => {
    const bar = slowBar();
    bar.type('crew on site');
    bar.enter();
    bar.change({ evidence: [photo] });
    bar.enter();
    await bar.write();
    await bar.write();
    expect(bar.logged).toEqual(['crew on site', ' + cabinet.png']);
    expect(bar.draft()).toEqual(emptyDraft);
  });

  it('wait for another Enter where they were changed after theirs', async () => {
    const bar = slowBar();
    bar.type('crew on site');
    bar.enter();
    bar.type('light is red');
    bar.enter();
    bar.change({ text: 'crew on sitelight is green' });
    await bar.write();
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([['crew on site'], 'light is green']);
    bar.enter();
    await bar.write();
    expect(bar.logged).toEqual(['crew on site', 'light is green']);
  });

  it('stay with the line before them that is refused', async () => {
    const bar = slowBar();
    bar.type('crew on site');
    bar.enter();
    bar.type('light is red');
    bar.enter();
    bar.refuse();
    await bar.write();
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([[], 'crew on sitelight is red']);
  });
});
