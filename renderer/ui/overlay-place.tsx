import type { ReactNode } from 'react';
import { UNSAFE_PortalProvider } from 'react-aria/PortalProvider';

interface OverlayPlaceProps {
  readonly element: HTMLElement;
  readonly children: ReactNode;
}

/**
 * Where dialogs, menus and tooltips of its children go in the page. Left to themselves they go into the body, and from
 * the first one on React hears each key of the page twice: at its root and at the body around it. [L1]
 */
export function OverlayPlace({ element, children }: OverlayPlaceProps) {
  return <UNSAFE_PortalProvider getContainer={() => element}>{children}</UNSAFE_PortalProvider>;
}
