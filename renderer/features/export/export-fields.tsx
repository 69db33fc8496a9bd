import { useApp } from '../../state/app-store';
import { Select } from '../../ui/select';
import { BundledFormats } from './bundled-formats';
import { formatOptions, readerOptions, zoneOptions } from './export-choices';
import { MomentFields } from './moment-fields';
import type { ExportForm } from './use-export-form';

/** For whom, for which party, in which format and zone, as of when, and from when to when. */
export function ExportFields({ form }: { readonly form: ExportForm }) {
  const ownZone = useApp((state) => state.settings?.timeZone ?? 'UTC');
  const { request, parties, party, incidentZone } = form;
  const zone = request.zone ?? incidentZone;
  return (
    <>
      <Select label="For" value={request.reader.kind} onChange={form.setReader} options={readerOptions} />
      {parties !== null && <Select label="Party" value={party} onChange={form.setParty} options={parties} />}
      <Select label="Format" value={request.format} onChange={form.setFormat} options={formatOptions} />
      {request.format === 'zip' && <BundledFormats chosen={request.bundled} onChange={form.setBundled} />}
      <Select
        label="Time zone"
        value={zone}
        onChange={form.setZone}
        options={zoneOptions(incidentZone, ownZone, zone)}
      />
      <MomentFields form={form} zone={zone} />
    </>
  );
}
