import styles from './icon.module.css';
import { iconGlyphs } from './icon-glyphs';

export type IconName = keyof typeof iconGlyphs;

interface IconProps {
  readonly name: IconName;
  /** Width and height, in CSS pixels. */
  readonly size: number;
  readonly className?: string | undefined;
}

/**
 * A sign beside words that say the same, hidden from assistive technology. A character of Lucide's font, since Chromium
 * puts a window of eighty small pictures together anew with each key that is typed. [L1, X1]
 */
export function Icon({ name, size, className }: IconProps) {
  return (
    <i
      className={className === undefined ? styles.icon : `${styles.icon} ${className}`}
      style={{ fontSize: size }}
      data-icon={name}
      data-glyph={iconGlyphs[name]}
      aria-hidden="true"
    />
  );
}
