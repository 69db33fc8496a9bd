import type { PartyId } from '@domain/kernel/ids';
import { visibleText } from '@domain/kernel/text';
import { useState } from 'react';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useIncident } from '../header/use-incident';
import { ladderOf } from './ladder';

interface RungFieldProps {
  readonly partyId: PartyId;
  readonly value: string;
  readonly onChange: (rung: string) => void;
  readonly error: string | null;
}

/** A rung of the party's ladder, or one of its own that has to be named. [E1] */
export function RungField({ partyId, value, onChange, error }: RungFieldProps) {
  const { rungs } = ladderOf(useIncident(), partyId);
  const [isOwn, setOwn] = useState(false);
  const options = [...rungs.map(({ name }) => ({ id: name, label: visibleText(name) })), { id: '', label: 'Another…' }];
  return (
    <>
      <Select
        label="Rung"
        value={isOwn ? '' : value}
        options={options}
        onChange={(chosen) => {
          setOwn(chosen === '');
          onChange(chosen);
        }}
        error={isOwn ? null : error}
      />
      {isOwn && <TextField label="Its name" autoFocus value={value} onChange={onChange} error={error} />}
    </>
  );
}
