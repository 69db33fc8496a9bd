import { useMemo, useRef } from 'react';
import { useSubmit } from '../../hooks/use-submit';
import { useApp, useAppStore } from '../../state/app-store';
import { SearchSelect } from '../../ui/search-select';
import { zoneOptions } from './zone-options';

/** The zone for new incidents; an incident keeps its own. [I1] */
export function ZoneSetting({ timeZone }: { readonly timeZone: string }) {
  const store = useAppStore();
  const saveSettings = useApp((state) => state.saveSettings);
  const { failure, submit } = useSubmit();
  // Offsets as of the moment the screen was opened: 400 of them each second would be felt.
  const openedAt = useRef(store.getState().now);
  const options = useMemo(() => zoneOptions(openedAt.current, timeZone), [timeZone]);
  return (
    <SearchSelect
      label="Time zone for new incidents"
      description="Type a part of it, such as London. An incident keeps the zone it was declared in."
      value={timeZone}
      onChange={(zone) => {
        if (zone !== timeZone) submit(() => saveSettings({ timeZone: zone }));
      }}
      options={options}
      error={failure?.sentence ?? null}
    />
  );
}
