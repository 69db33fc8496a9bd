import type { EntryKind } from '@domain/incident/log';
import { isPublicChannel } from '@domain/incident/public-channels';
import { Icon, type IconName } from '../../ui/icon';

const icons: Readonly<Record<EntryKind, IconName>> = {
  observation: 'eye',
  action: 'wrench',
  contact: 'phone',
  decision: 'gavel',
  claim: 'quote',
  promise: 'hourglass',
  update: 'megaphone',
  milestone: 'flag',
  workaround: 'list-checks',
  handoff: 'arrow-right-left',
  evidence: 'camera',
};

interface KindIconProps {
  readonly kind: EntryKind;
  /** By which way, of a contact. */
  readonly channel?: string | null;
}

/** The sign of a kind of entry, of a contact that of its way; its word stands beside it. */
export function KindIcon({ kind, channel = null }: KindIconProps) {
  return (
    <Icon name={(kind === 'contact' && channel !== null ? contactIcon(channel) : null) ?? icons[kind]} size={14} />
  );
}

function contactIcon(channel: string): IconName | null {
  if (/\bchat\b/i.test(channel)) return 'message-square';
  if (/\be?-?mail\b/i.test(channel)) return 'mail';
  return isPublicChannel(channel) ? 'at-sign' : null;
}
