import { Button } from 'react-aria-components';
import { useRoom } from '../../features/header/use-incident';
import type { PaneView } from './use-pane-view';
import styles from './war-room-screen.module.css';

interface PaneSwitchProps {
  readonly view: PaneView;
  readonly onShow: (view: PaneView) => void;
}

/**
 * The way to panes that a narrow window has no room for. Up to 1240 pixels only the parties are folded away; below 900
 * one pane at a time is shown.
 */
export function PaneSwitch({ view, onShow }: PaneSwitchProps) {
  const parties = useRoom('parties').filter((party) => !party.setAside).length;
  const panes: readonly { readonly id: PaneView; readonly words: string }[] = [
    { id: 'parties', words: `Parties ${parties}` },
    { id: 'log', words: 'Log' },
    { id: 'trail', words: 'Work' },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and borders along
    <div className={styles.switch} role="group" aria-label="Panes">
      {panes.map(({ id, words }) => (
        <Button
          key={id}
          className={styles.pane ?? ''}
          data-pane-button={id}
          aria-pressed={view === id}
          onPress={() => onShow(view === id ? 'log' : id)}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}
