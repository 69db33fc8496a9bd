import { useApp } from '../../state/app-store';
import { VisuallyHidden } from '../../ui/visually-hidden';

/** The one live region: what happened, politely. Clocks never speak here. [X4] */
export function Announcer() {
  const { id, text } = useApp((state) => state.announcement);
  return (
    <VisuallyHidden>
      <span role="status">
        <span key={id}>{text}</span>
      </span>
    </VisuallyHidden>
  );
}
