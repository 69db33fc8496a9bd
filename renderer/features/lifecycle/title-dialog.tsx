import { useRoom } from '../header/use-incident';
import { LineDialog } from './line-dialog';

export function TitleDialog() {
  const { title } = useRoom('lifecycle');
  return (
    <LineDialog
      title="Rename the incident"
      label="Title"
      field="title"
      initial={title}
      submitLabel="Rename"
      said="Renamed"
      command={(line) => ({ type: 'RetitleIncident', title: line })}
    />
  );
}
