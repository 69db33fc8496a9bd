import { IncidentRow } from './incident-row';
import { IncidentRows, IncidentSection, NothingHere } from './incident-section';
import { PastTable } from './past-table';
import type { ListSections } from './sections';
import { SetAsideList } from './set-aside-list';

interface IncidentSectionsProps {
  readonly sections: ListSections;
  /** Then an empty part says nothing of what there is. */
  readonly isFiltered: boolean;
}

/** All parts of the list, those without incidents left out; only "open now" says that it has none. */
export function IncidentSections({ sections, isFiltered }: IncidentSectionsProps) {
  const { openNow, watching, past, practice, setAside } = sections;
  const nothingFound = [openNow, watching, past, practice, setAside].every((part) => part.length === 0);
  if (isFiltered && nothingFound) return <NothingHere>No incident matches. Clear the filter to see all.</NothingHere>;
  return (
    <>
      {(openNow.length > 0 || !isFiltered) && (
        <IncidentSection title="Open now" count={openNow.length}>
          {openNow.length === 0 && <NothingHere>Nothing is open.</NothingHere>}
          <Rows incidents={openNow} />
        </IncidentSection>
      )}
      {watching.length > 0 && (
        <IncidentSection title="Watching" count={watching.length} note="Said to be fixed, not confirmed by us">
          <Rows incidents={watching} />
        </IncidentSection>
      )}
      {past.length > 0 && (
        <IncidentSection title="Past" count={past.length}>
          <PastTable incidents={past} />
        </IncidentSection>
      )}
      {practice.length > 0 && (
        <IncidentSection title="Practice" count={practice.length} note="Apart from real data, in no figure">
          <Rows incidents={practice} />
        </IncidentSection>
      )}
      {setAside.length > 0 && <SetAsideList incidents={setAside} />}
    </>
  );
}

function Rows({ incidents }: { readonly incidents: ListSections['openNow'] }) {
  if (incidents.length === 0) return null;
  return (
    <IncidentRows>
      {incidents.map((incident) => (
        <IncidentRow key={incident.incidentId} incident={incident} />
      ))}
    </IncidentRows>
  );
}
