import type { PartyId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { ownershipAt } from '@domain/queries/ownership';
import { ownershipWords } from '@domain/queries/ownership-words';
import { useMemo, useState } from 'react';
import { useMinute } from '../../hooks/use-now';
import { useApp } from '../../state/app-store';
import { Dialog } from '../../ui/dialog';
import { Tabs } from '../../ui/tabs';
import { shownNow } from '../header/shown-span';
import { useIncident, useZone } from '../header/use-incident';
import { partyBadges } from '../parties/party-badges';
import { PartyCardDialog } from '../parties/party-card-dialog';
import { MapDrawing } from './map-drawing';
import { mapView } from './map-view';
import { MomentSlider } from './moment-slider';
import { endLabel, momentWords } from './moment-words';
import { mapSpan, within } from './moments';
import styles from './ownership-map-dialog.module.css';
import { OwnershipTable } from './ownership-table';

const tabs = [
  { id: 'map', label: 'Map' },
  { id: 'table', label: 'Table' },
] as const;

/** Who points at whom, in words, as a map and as a table, now and at any earlier time. [P3] */
export function OwnershipMapDialog() {
  const closeDialog = useApp((state) => state.closeDialog);
  const incident = useIncident();
  const timeZone = useZone();
  const minute = useMinute();
  const [tab, setTab] = useState<'map' | 'table'>('map');
  const [chosen, setChosen] = useState<Instant | null>(null);
  const [cardOf, setCardOf] = useState<string | null>(null);

  const now = useMemo(() => shownNow(incident, minute), [incident, minute]);
  const span = useMemo(() => mapSpan(incident, now.at), [incident, now]);
  const end = span?.to ?? now.at;
  const at = chosen === null || span === null ? end : within(chosen, span.from, end);
  const ownership = useMemo(() => ownershipAt(incident, at), [incident, at]);
  const view = useMemo(() => mapView(ownership, timeZone), [ownership, timeZone]);
  const badges = useMemo(() => partyBadges(incident.parties), [incident.parties]);
  const words = ownershipWords(ownership, timeZone);
  const isAtEnd = at >= end;
  const certainty = isAtEnd && end === now.at ? now.certainty : 'exact';
  const moment = momentWords(incident, { at, certainty }, isAtEnd, timeZone);
  const card: PartyId | null = incident.parties.find(({ id }) => id === cardOf)?.id ?? null;

  return (
    <Dialog title="Ownership map" onClose={closeDialog} size="full">
      <div className={styles.body}>
        <section className={styles.words} aria-label="The map in words">
          <p className={styles.moment}>{moment}</p>
          <p className={styles.headline}>{words.headline}</p>
          <p className={styles.sentences}>{words.sentences.join(' ')}</p>
        </section>
        <Tabs label="How the map is shown" items={tabs} selected={tab} onSelect={setTab}>
          {tab === 'map' ? (
            <MapDrawing view={view} badges={badges} onOpen={setCardOf} />
          ) : (
            <OwnershipTable ownership={ownership} timeZone={timeZone} onOpen={setCardOf} />
          )}
        </Tabs>
      </div>
      {span !== null && (
        <div className={styles.foot}>
          <MomentSlider
            span={span}
            at={at}
            spoken={`${moment}. ${words.headline}`}
            isAtEnd={isAtEnd}
            endLabel={endLabel(incident)}
            onMove={setChosen}
          />
        </div>
      )}
      {card !== null && <PartyCardDialog partyId={card} onClose={() => setCardOf(null)} />}
    </Dialog>
  );
}
