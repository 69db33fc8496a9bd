import type { Instant } from '@domain/kernel/instant';
import { Icon } from '../../ui/icon';
import { RadioGroup } from '../../ui/radio-group';
import { Sentence } from '../../ui/sentence';
import { TextField } from '../../ui/text-field';
import { TimeText } from '../../ui/time-text';
import { readSaidWhen } from './read-said';
import { momentText, type WhenInput, type WhenReading, whenInputOf } from './read-when';
import { readTypedTime } from './typed-time';
import styles from './when-field.module.css';

interface WhenFieldProps {
  readonly label: string;
  readonly value: WhenInput;
  readonly onChange: (value: WhenInput) => void;
  readonly now: Instant;
  readonly zone: string;
  /** What an empty field stands for; null where a moment has to be typed. */
  readonly emptyMeans?: string | null;
  /** A refusal of the whole form about this field, such as an end before the beginning. */
  readonly error?: string | null;
  /** What else is worth saying about the moment, such as "entered late". [L4] */
  readonly warning?: string | null;
  readonly autoFocus?: boolean;
  /** How a field that looks forward, or is a border, reads what was typed. [M1] */
  readonly reading?: WhenReading;
  /** What can be typed, where that is not what most fields take, or the zone stands beside it. */
  readonly hint?: string;
}

/**
 * A field for a moment, in words. What was typed is shown resolved, with date and offset, before it is kept; the form
 * asks `whenOf(readSaidWhen(…))` for the moment itself. [L3, L4, L10]
 */
export function WhenField(props: WhenFieldProps) {
  const { label, value, onChange, now, zone, emptyMeans = 'Now', error, warning, autoFocus = false } = props;
  const reading = props.reading ?? readSaidWhen(value, now, zone);
  const examples = props.reading === undefined ? BACK : AHEAD;
  const taken = `${examples}; put "about" before it when unsure. Times in ${zone.replaceAll('_', ' ')}.`;
  const refusal = error ?? (reading.kind === 'unread' ? reading.sentence : null);
  // "10 min ago" means another moment a little later: once it is left, the field says which one was meant.
  const settle = () => {
    if (reading.kind !== 'moment' || typeof readTypedTime(value.text) !== 'string') return;
    const settled = whenInputOf(reading, zone);
    const again = readSaidWhen(settled, now, zone);
    // No minute says where "yesterday" ends.
    if (again.kind === 'moment' && again.at === reading.at) onChange(settled);
  };
  return (
    <div className={styles.when}>
      <TextField
        label={label}
        value={value.text}
        onChange={(text) => onChange({ text, pick: null })}
        onBlur={settle}
        placeholder={emptyMeans ?? '14:32 or 2026-11-21 14:32'}
        description={props.hint ?? taken}
        error={refusal}
        autoFocus={autoFocus}
      />
      {reading.kind === 'twice' && (
        <RadioGroup
          label={reading.first > now ? COMES_TWICE : CAME_TWICE}
          value={value.pick}
          onChange={(pick) => onChange({ ...value, pick })}
          options={[
            { id: 'first', name: 'The first', description: momentText(reading.first, 'exact', zone) },
            { id: 'second', name: 'The second', description: momentText(reading.second, 'exact', zone) },
          ]}
          columns={2}
        />
      )}
      <Resolved reading={reading} zone={zone} />
      {warning != null && <Sentence tone="warn">{warning}</Sentence>}
    </div>
  );
}

const BACK = '14:32, yesterday 14:32, 10 min ago, or a date';
const AHEAD = '14:32, tomorrow 14:32, in 2 hours, or a date';
const CAME_TWICE = 'The clocks were set back, so that time came twice. Which one?';
const COMES_TWICE = 'The clocks are set back, so that time comes twice. Which one?';

function Resolved({ reading, zone }: { readonly reading: WhenReading; readonly zone: string }) {
  if (reading.kind !== 'moment') return null;
  return (
    <>
      <p className={styles.resolved}>
        <Icon name="clock" size={14} />
        <TimeText instant={reading.at}>{momentText(reading.at, reading.certainty, zone)}</TimeText>
      </p>
      {reading.notes.map((note) => (
        <Sentence key={note} tone="warn">
          {note}
        </Sentence>
      ))}
    </>
  );
}
