import { visibleText } from '@domain/kernel/text';
import { formatDate } from '@domain/kernel/zone';
import { type DateOrder, momentOfCell } from '@domain/log-table/cell-moment';
import type { OpenOrder } from '@domain/log-table/open-order';
import type { RowsPlan } from '@domain/log-table/plan-rows';
import { useMemo, useRef } from 'react';
import { useAppStore } from '../../state/app-store';
import { RadioGroup } from '../../ui/radio-group';
import { SearchSelect } from '../../ui/search-select';
import { zoneOptions } from '../settings/zone-options';
import type { RowsForm } from './rows-form';

interface RowQuestionsProps {
  readonly plan: RowsPlan;
  readonly form: RowsForm;
  readonly onChange: (change: Partial<RowsForm>) => void;
}

/** What only a person can say of the times: their zone, which number is the day, which of two. Nothing is guessed. [Q1, L10] */
export function RowQuestions({ plan, form, onChange }: RowQuestionsProps) {
  const store = useAppStore();
  const openedAt = useRef(store.getState().now);
  const zones = useMemo(() => zoneOptions(openedAt.current, form.zone), [form.zone]);
  const { order, zone, twice } = plan.asks;
  return (
    <>
      {order !== null && (
        <RadioGroup<DateOrder>
          label={`What is “${visibleText(order.text)}” in row ${order.row}? It holds for all rows.`}
          value={form.order}
          onChange={(said) => onChange({ order: said })}
          columns={2}
          options={[
            { id: 'day-first', name: 'The day comes first', description: dateText(order, 'day-first') },
            { id: 'month-first', name: 'The month comes first', description: dateText(order, 'month-first') },
          ]}
        />
      )}
      {(zone || form.into === 'new') && (
        <SearchSelect
          label={form.into === 'new' ? 'Time zone of the incident and of its rows' : 'Time zone of the rows'}
          description="Of times that do not say how far they are from UTC."
          value={form.zone}
          options={zones}
          onChange={(chosen) => onChange({ zone: chosen })}
        />
      )}
      {twice !== null && (
        <RadioGroup<'first' | 'second'>
          label={`The clocks were set back: “${visibleText(twice.text)}” in row ${twice.row} came twice. Which one?`}
          value={form.twice}
          onChange={(said) => onChange({ twice: said })}
          columns={2}
          options={[
            { id: 'first', name: 'The earlier one' },
            { id: 'second', name: 'The later one' },
          ]}
        />
      )}
    </>
  );
}

function dateText({ date }: OpenOrder, order: DateOrder): string {
  const moment = momentOfCell({ date, clock: null, isAbout: false }, { zone: 'Etc/UTC', order, twice: null }, order);
  return moment.kind === 'moment' ? formatDate(moment.at, 'Etc/UTC') : 'No date that there is';
}
