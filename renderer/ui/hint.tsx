import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import tooltip from './tooltip.module.css';

interface HintProps {
  readonly words: string;
  /** The button that it is about. */
  readonly children: ReactElement;
}

/** Says what a button does, on hover and focus: for one whose word gives way where room is short. */
export function Hint({ words, children }: HintProps) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <Tooltip className={tooltip.tooltip ?? ''} offset={6}>
        {words}
      </Tooltip>
    </TooltipTrigger>
  );
}
