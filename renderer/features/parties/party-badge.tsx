import styles from './party-badge.module.css';
import type { PartyBadgeView } from './party-badges';

interface PartyBadgeProps {
  readonly badge: PartyBadgeView | undefined;
  readonly size?: 'large' | 'small';
}

/** Two letters on the party's colour; its name stands beside it or is read from the entry. */
export function PartyBadge({ badge, size = 'large' }: PartyBadgeProps) {
  return (
    <span className={styles.badge} data-tone={badge?.tone ?? 'none'} data-size={size} aria-hidden="true">
      {badge?.letters ?? '·'}
    </span>
  );
}
