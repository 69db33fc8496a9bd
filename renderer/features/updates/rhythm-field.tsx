import { cadenceOf, type UpdateAudience } from '@domain/incident/status-updates';
import { useApp } from '../../state/app-store';
import { Select } from '../../ui/select';
import { useRoom } from '../header/use-incident';
import { audienceWord, rhythmText } from './update-words';

const USUAL = [20, 30, 60, 120, 240, 1440];
const NONE = 'none';

/** How often an audience hears of us; it holds from the moment it is chosen. [U1] */
export function RhythmField({ audience }: { readonly audience: UpdateAudience }) {
  const held = cadenceOf(useRoom('statusUpdates'), audience)?.everyMinutes ?? null;
  const act = useApp((state) => state.act);
  const minutes = held === null || USUAL.includes(held) ? USUAL : [held, ...USUAL];
  const choose = (id: string) => {
    const everyMinutes = id === NONE ? null : Number(id);
    const said = everyMinutes === null ? 'No rhythm' : rhythmText(everyMinutes);
    void act({ type: 'SetUpdateCadence', audience, everyMinutes }, `Updates for ${audienceWord(audience)}: ${said}`);
  };
  return (
    <Select
      label="How often"
      description="The clock of the next update follows it."
      value={held === null ? NONE : String(held)}
      onChange={choose}
      options={[
        { id: NONE, label: 'No rhythm' },
        ...minutes.map((every) => ({ id: String(every), label: rhythmText(every) })),
      ]}
    />
  );
}
