import { Icon } from '../../ui/icon';
import { SeverityIcon } from '../incident-list/severity-chip';
import { KindIcon } from '../log/kind-icon';
import { PartyBadge } from '../parties/party-badge';
import type { PaletteSign as Sign } from './palette-item';

/** What kind of thing a row is, by its sign; the group says it in words. */
export function PaletteSign({ sign }: { readonly sign: Sign }) {
  switch (sign.kind) {
    case 'command':
      return <Icon name="square-terminal" size={14} />;
    case 'party':
      return <PartyBadge badge={sign.badge} size="small" />;
    case 'vendor':
      return <Icon name="book-user" size={14} />;
    case 'incident':
      return <SeverityIcon severity={sign.severity} />;
    case 'entry':
      return <KindIcon kind={sign.entryKind} />;
  }
}
