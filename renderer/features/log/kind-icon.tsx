import type { EntryKind } from '@domain/incident/log';
import { isPublicChannel } from '@domain/incident/public-channels';
import {
  ArrowRightLeft,
  AtSign,
  Camera,
  Eye,
  Flag,
  Gavel,
  Hourglass,
  ListChecks,
  type LucideIcon,
  Mail,
  Megaphone,
  MessageSquare,
  Phone,
  Quote,
  Wrench,
} from 'lucide-react';

const icons: Readonly<Record<EntryKind, LucideIcon>> = {
  observation: Eye,
  action: Wrench,
  contact: Phone,
  decision: Gavel,
  claim: Quote,
  promise: Hourglass,
  update: Megaphone,
  milestone: Flag,
  workaround: ListChecks,
  handoff: ArrowRightLeft,
  evidence: Camera,
};

interface KindIconProps {
  readonly kind: EntryKind;
  /** By which way, of a contact. */
  readonly channel?: string | null;
}

/** The sign of a kind of entry, of a contact that of its way; its word stands beside it. */
export function KindIcon({ kind, channel = null }: KindIconProps) {
  const Icon = (kind === 'contact' && channel !== null ? contactIcon(channel) : null) ?? icons[kind];
  return <Icon size={14} aria-hidden="true" />;
}

function contactIcon(channel: string): LucideIcon | null {
  if (/\bchat\b/i.test(channel)) return MessageSquare;
  if (/\be?-?mail\b/i.test(channel)) return Mail;
  return isPublicChannel(channel) ? AtSign : null;
}
