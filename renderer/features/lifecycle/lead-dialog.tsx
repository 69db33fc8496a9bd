import { useRoom } from '../header/use-incident';
import { LineDialog, lineOrNull } from './line-dialog';

export function LeadDialog() {
  const { lead } = useRoom('lifecycle');
  return (
    <LineDialog
      title="Who leads"
      label="Lead"
      field="lead"
      initial={lead ?? ''}
      isOptional
      description="One person who decides. Empty: nobody."
      submitLabel="Save"
      said="Lead changed"
      command={(line) => ({ type: 'AssignLead', lead: lineOrNull(line) })}
    />
  );
}
