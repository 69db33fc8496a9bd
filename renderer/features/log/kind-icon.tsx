import type { EntryKind } from '@domain/incident/log';
import {
  ArrowRightLeft,
  Camera,
  Eye,
  Flag,
  Gavel,
  Hourglass,
  ListChecks,
  type LucideIcon,
  Megaphone,
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

/** The sign of a kind of entry; its word stands beside it. */
export function KindIcon({ kind }: { readonly kind: EntryKind }) {
  const Icon = icons[kind];
  return <Icon size={14} aria-hidden="true" />;
}
