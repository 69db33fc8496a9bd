import { Button } from '../../ui/button';
import { momentText, type WhenReading } from '../when/read-when';
import type { CaptureDraft } from './capture-draft';
import type { CapturePlan } from './capture-plan';
import { writtenLines } from './grammar/split-lines';

interface CaptureReadingProps {
  readonly draft: CaptureDraft;
  readonly plan: CapturePlan;
  readonly reading: WhenReading;
  readonly zone: string;
  readonly onPick: (change: Partial<CaptureDraft>) => void;
}

/** What a person can still say about how the words were read; nothing while there is nothing to say. [L10] */
export function CaptureReading({ draft, plan, reading, zone, onPick }: CaptureReadingProps) {
  const [entry, ...more] = plan.entries;
  const isOne = more.length === 0;
  const lines = writtenLines(draft.text);
  const twice = isOne && reading.kind === 'twice' ? reading : null;
  const offered = isOne ? entry.offered : null;
  const isPlain = draft.mode === 'plain';
  const splits = isOne && lines > 1 && !isPlain;
  const leaves = isOne && entry.isRead;
  return (
    <>
      {twice !== null && (
        <>
          <span>The clocks were set back, so that time came twice. Which one?</span>
          {(['first', 'second'] as const).map((pick) => (
            <Button key={pick} size="small" onPress={() => onPick({ when: { ...entry.when, pick } })}>
              {momentText(twice[pick], entry.when.text.startsWith('about') ? 'about' : 'exact', zone)}
            </Button>
          ))}
        </>
      )}
      {offered !== null && (
        <Button size="small" onPress={() => onPick({ when: offered.when })}>
          {`It happened ${offered.when.text}`}
        </Button>
      )}
      {splits && (
        <Button size="small" onPress={() => onPick({ mode: 'several' })}>
          {`Log as ${lines} entries`}
        </Button>
      )}
      {!isOne && (
        <Button size="small" onPress={() => onPick({ mode: 'plain' })}>
          Log as one entry
        </Button>
      )}
      {leaves && (
        <Button size="small" onPress={() => onPick({ mode: 'plain' })}>
          Leave it as typed
        </Button>
      )}
      {isPlain && draft.text !== '' && (
        <Button size="small" onPress={() => onPick({ mode: 'auto' })}>
          Read the words
        </Button>
      )}
    </>
  );
}
