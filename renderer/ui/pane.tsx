import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Button } from './button';
import styles from './pane.module.css';
import { Sentence } from './sentence';

interface PaneProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly as?: 'section' | 'aside' | 'main';
  /** When this changes, a pane that broke is drawn anew. */
  readonly resetKey?: string;
}

/** A region that F6 reaches, and that breaks alone: the rest of the window goes on. */
export function Pane({ label, children, className, as: Element = 'section', resetKey = '' }: PaneProps) {
  return (
    <Element aria-label={label} className={`${styles.pane} ${className ?? ''}`} data-pane tabIndex={-1}>
      <ErrorBoundary FallbackComponent={BrokenPane} resetKeys={[resetKey]}>
        {children}
      </ErrorBoundary>
    </Element>
  );
}

function BrokenPane({ resetErrorBoundary }: FallbackProps) {
  return (
    <div className={styles.broken}>
      <Sentence>
        This part of the window could not be drawn. What was saved is safe; draw it again, or restart Holdline.
      </Sentence>
      <Button onPress={resetErrorBoundary}>Draw it again</Button>
    </div>
  );
}
