import type { Incident } from '@domain/incident/incident';
import type { UpdateAudience } from '@domain/incident/status-updates';
import { visibleText } from '@domain/kernel/text';
import { readerOf } from '@domain/reports/update-draft';
import { audiencesOf, maySee, type Readable } from '@domain/reports/visibility';
import { useApp } from '../../state/app-store';
import { Checkbox } from '../../ui/checkbox';
import { useIncident } from '../header/use-incident';
import { audienceWord } from './update-words';
import styles from './updates.module.css';

type Tellable = 'title' | 'impact' | 'workaround';

interface Choice {
  readonly kind: Tellable;
  readonly id: string;
  readonly item: Readable[Tellable];
  readonly words: string;
}

/** What an update is made of, each to be told to this audience or kept from it. Nothing else is in the draft. [L7, U2] */
export function MayBeTold({ audience }: { readonly audience: UpdateAudience }) {
  const incident = useIncident();
  const act = useApp((state) => state.act);
  const reader = readerOf(audience);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and borders along
    <div className={styles.told} role="group" aria-label={`What ${audienceWord(audience)} may read`}>
      <h3 className={styles.heading}>What {audienceWord(audience)} may read</h3>
      {choicesOf(incident).map(({ kind, id, item, words }) => (
        <Checkbox
          key={`${kind} ${id}`}
          isSelected={maySee(incident, reader, kind, item)}
          onChange={(isTold) => {
            const others = audiencesOf(incident, kind, item).filter((one) => !reads(audience, one));
            void act({ type: 'MarkAudiences', kind, id, audiences: isTold ? [...others, audience] : others });
          }}
        >
          {visibleText(words)}
        </Checkbox>
      ))}
      <p className={styles.note}>Entries that were marked for them are told as well. Everything else stays with you.</p>
    </div>
  );
}

/** What lets this audience read it goes with its own mark: what customers are told, staff know. */
function reads(audience: UpdateAudience, mark: string): boolean {
  const reader = readerOf(audience);
  return reader !== 'war-room' && reader.has(mark);
}

function choicesOf({ lifecycle, workarounds }: Incident): readonly Choice[] {
  const { title, impact } = lifecycle;
  return [
    { kind: 'title', id: '', item: null, words: `Title: ${title}` },
    ...(impact === null
      ? []
      : [{ kind: 'impact', id: '', item: null, words: `Impact: ${impact.what}; ${impact.who}` } as const]),
    ...workarounds
      .filter(({ state }) => state === 'in-use')
      .map((one) => ({ kind: 'workaround', id: one.id, item: one, words: `Meanwhile: ${one.title}` }) as const),
  ];
}
