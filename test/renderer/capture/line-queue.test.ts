import type { EvidenceFile } from '@contract/evidence';
import { instantSchema } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import {
  type CaptureDraft,
  draftAfterSending,
  draftWithoutFirst,
  emptyDraft,
} from '../../../renderer/features/capture/capture-draft';
import { createLineQueue } from '../../../renderer/features/capture/line-queue';
import type { CaptureBarWords } from '../../../renderer/features/capture/send-capture';

const photo: EvidenceFile = { sha256: 'a'.repeat(64), name: 'cabinet.png', bytes: 41_000, mediaType: 'image/png' };

async function turns() {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

/** A bar over a disk that writes when it is told to. */
function slowBar() {
  let draft: CaptureDraft = emptyDraft;
  let refuses = false;
  const logged: string[] = [];
  const writes: (() => void)[] = [];
  let storing: Promise<boolean> = Promise.resolve(true);
  // A row of the words is an entry, as in a bar with several.
  const send = async ({ current, put }: CaptureBarWords): Promise<boolean> => {
    for (;;) {
      const sent = current();
      const [row = '', ...more] = sent.text.split('\n');
      await new Promise<void>((done) => writes.push(done));
      if (refuses) return false;
      logged.push([row, ...sent.evidence.map(({ name }) => name)].join(' + '));
      put(more.length > 0 ? draftWithoutFirst(current(), sent, `${row}\n`) : draftAfterSending(current(), sent));
      if (more.length === 0) return true;
    }
  };
  const bar: CaptureBarWords = {
    current: () => draft,
    put: (next) => {
      draft = next;
    },
  };
  const queue = createLineQueue({ bar, settled: () => storing, send });
  const type = (words: string) => {
    draft = { ...draft, text: draft.text + words };
  };
  /** What follows a key comes once everything that it set off has run. */
  const enter = async () => {
    void queue.enter();
    await turns();
  };
  return {
    logged,
    type,
    enter,
    draft: () => draft,
    change: (change: Partial<CaptureDraft>) => {
      draft = { ...draft, ...change };
    },
    async line(words: string) {
      type(words);
      await enter();
    },
    store: (stored: Promise<boolean>) => {
      storing = stored;
    },
    refuse: () => {
      refuses = true;
    },
    async write() {
      await turns();
      writes.shift()?.();
      await turns();
    },
  };
}

describe('[L1, J1] lines typed on while one is on its way', () => {
  it('are each the words as they stood at their Enter', async () => {
    const bar = slowBar();
    for (const words of ['crew on site', 'light is red', 'van leaves']) await bar.line(words);
    bar.type('cab');
    expect(bar.draft().text, 'nothing is gone before it is durable').toBe('crew on sitelight is redvan leavescab');
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([['crew on site'], 'light is redvan leavescab']);
    await bar.write();
    bar.type('inet open');
    await bar.write();
    expect(bar.logged).toEqual(['crew on site', 'light is red', 'van leaves']);
    expect(bar.draft().text, 'no Enter yet').toBe('cabinet open');
    await bar.enter();
    await bar.write();
    expect([bar.logged.at(-1), bar.draft()]).toEqual(['cabinet open', emptyDraft]);
  });

  it('begin with their own first word, and hold the moment from which their times are said', async () => {
    const saidAt = instantSchema.parse('2026-11-21T14:32:00.000Z');
    const bar = slowBar();
    await bar.line('crew on site');
    bar.type(' called 10 min ago ');
    bar.change({ saidAt });
    await bar.enter();
    bar.type(' and left');
    await bar.write();
    expect(bar.draft()).toMatchObject({ text: 'called 10 min ago  and left', saidAt });
    await bar.write();
    expect(bar.logged).toEqual(['crew on site', 'called 10 min ago ']);
    expect(bar.draft()).toMatchObject({ text: 'and left', saidAt });
  });

  it('stay out of the last of several rows', async () => {
    const bar = slowBar();
    await bar.line('crew on site\nlight is red');
    bar.type('van');
    await bar.write();
    expect(bar.draft().text).toBe('light is redvan');
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([['crew on site', 'light is red'], 'van']);
  });

  it('go along where they came while a file was still being stored, and wait where that is refused', async () => {
    const bar = slowBar();
    let end: (isStored: boolean) => void = () => undefined;
    bar.store(
      new Promise((done) => {
        end = done;
      }),
    );
    await bar.line('crew');
    await bar.line(' on site');
    end(true);
    await bar.write();
    await bar.write();
    await bar.write();
    expect([bar.logged, bar.draft()]).toEqual([['crew on site'], emptyDraft]);

    bar.store(Promise.resolve(false));
    await bar.line('light is red');
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([['crew on site'], 'light is red']);
  });

  it('are sent once, however often Enter is pressed', async () => {
    const bar = slowBar();
    bar.type('crew on site');
    for (let times = 1; times <= 3; times++) await bar.enter();
    bar.type('light');
    await bar.write();
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([['crew on site'], 'light']);
  });

  it('are sent with a file alone as well', async () => {
    const bar = slowBar();
    await bar.line('crew on site');
    bar.change({ evidence: [photo] });
    await bar.enter();
    await bar.write();
    await bar.write();
    expect(bar.logged).toEqual(['crew on site', ' + cabinet.png']);
    expect(bar.draft()).toEqual(emptyDraft);
  });

  it('wait for another Enter where they were changed after theirs', async () => {
    const bar = slowBar();
    await bar.line('crew on site');
    await bar.line('light is red');
    bar.change({ text: 'crew on sitelight is green' });
    await bar.write();
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([['crew on site'], 'light is green']);
    await bar.enter();
    await bar.write();
    expect(bar.logged).toEqual(['crew on site', 'light is green']);
  });

  it('are sent where another Enter came for what they were changed to', async () => {
    const bar = slowBar();
    await bar.line('crew on site');
    await bar.line('light is red');
    bar.change({ text: 'crew on sitelight is green' });
    await bar.enter();
    bar.type('van');
    await bar.write();
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([['crew on site', 'light is green'], 'van']);
  });

  it('stay with the line before them that is refused', async () => {
    const bar = slowBar();
    await bar.line('crew on site');
    await bar.line('light is red');
    bar.refuse();
    await bar.write();
    await bar.write();
    expect([bar.logged, bar.draft().text]).toEqual([[], 'crew on sitelight is red']);
  });
});
