import type { ReactNode } from 'react';
import { Pane } from './pane';
import styles from './screen.module.css';

interface ScreenProps {
  readonly name: string;
  /** What acts on all that the screen shows: a filter, buttons. */
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

/** A whole screen beside the navigation, under its name. */
export function Screen({ name, tools, children }: ScreenProps) {
  return (
    <Pane as="main" label={name} className={styles.screen}>
      <div className={styles.header}>
        <h1 className={styles.title}>{name}</h1>
        {tools}
      </div>
      {children}
    </Pane>
  );
}

/** What a screen shows, one below the other; it scrolls under the name. */
export function ScreenBody({ children }: { readonly children: ReactNode }) {
  return <div className={styles.body}>{children}</div>;
}

/** What a screen says while it has nothing to show, in its middle. */
export function ScreenMiddle({ children }: { readonly children: ReactNode }) {
  return <div className={styles.middle}>{children}</div>;
}
