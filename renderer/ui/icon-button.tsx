import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import styles from './button.module.css';
import tooltip from './tooltip.module.css';

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** Its name, for a screen reader and as the tooltip. */
  readonly label: string;
  readonly variant?: 'plain' | 'quiet';
  readonly children: ReactNode;
}

export function IconButton({ label, variant = 'quiet', children, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        className={styles.button ?? ''}
        data-variant={variant}
        data-icon-only="true"
        aria-label={label}
      >
        {children}
      </AriaButton>
      <Tooltip className={tooltip.tooltip ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
