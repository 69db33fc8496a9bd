import type { IncidentCommand } from '@domain/incident/decide';
import { type ReactNode, useState } from 'react';
import { fieldError, formError, useSubmit } from '../../hooks/use-submit';
import { useApp } from '../../state/app-store';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';

interface LineDialogProps {
  readonly title: string;
  readonly label: string;
  /** The command's field that the line fills, for the refusal beside it. */
  readonly field: string;
  readonly initial?: string;
  readonly isOptional?: boolean;
  readonly description?: string | undefined;
  readonly submitLabel: string;
  readonly submitVariant?: 'primary' | 'danger';
  /** Said once it is done, with Undo. */
  readonly said: string;
  readonly command: (line: string) => IncidentCommand;
  /** Stands above the field. */
  readonly children?: ReactNode;
}

/** A dialog that asks for one line and does one act with it. */
export function LineDialog(props: LineDialogProps) {
  const { title, label, field, initial = '', isOptional = false, description, said, command, children } = props;
  const [line, setLine] = useState(initial);
  const { failure, isBusy, submit } = useSubmit();
  const execute = useApp((state) => state.execute);
  const closeDialog = useApp((state) => state.closeDialog);
  return (
    <FormDialog
      title={title}
      onClose={closeDialog}
      size="narrow"
      submitLabel={props.submitLabel}
      submitVariant={props.submitVariant ?? 'primary'}
      onSubmit={() => submit(() => execute(command(line), said), closeDialog)}
      problem={formError(failure, [field])}
      isBusy={isBusy}
    >
      {children}
      <TextField
        label={label}
        isProse={field !== 'lead'}
        autoFocus
        value={line}
        onChange={setLine}
        isOptional={isOptional}
        description={description}
        error={fieldError(failure, field)}
      />
    </FormDialog>
  );
}

/** An optional line as commands take it. */
export function lineOrNull(line: string): string | null {
  return line.trim() === '' ? null : line;
}
