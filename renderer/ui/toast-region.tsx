import { useEffect, useState } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import styles from './toast-region.module.css';

export interface ToastView {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'problem';
  readonly canUndo: boolean;
}

interface ToastRegionProps {
  readonly toasts: readonly ToastView[];
  readonly onUndo: (id: number) => void;
  readonly onDismiss: (id: number) => void;
}

/** Long enough to read and reach Undo; a problem stays until it is closed. */
const SHOWN_MS = 8000;

/** What was just done, with its Undo. Read out by the frame's one live region, so silent itself. */
export function ToastRegion({ toasts, onUndo, onDismiss }: ToastRegionProps) {
  return (
    <section className={styles.region} aria-label="What was just done" data-passing>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onUndo={onUndo} onDismiss={onDismiss} />
      ))}
    </section>
  );
}

function ToastCard({ toast, onUndo, onDismiss }: Omit<ToastRegionProps, 'toasts'> & { readonly toast: ToastView }) {
  const [isHeld, setHeld] = useState(false);
  const { id, tone } = toast;

  useEffect(() => {
    if (isHeld || tone === 'problem') return;
    const timer = window.setTimeout(() => onDismiss(id), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [isHeld, id, tone, onDismiss]);

  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  const icon = tone === 'problem' ? 'circle-alert' : 'circle-check';
  return (
    // Only watches that somebody is still reading or reaching for it; what can be pressed are the buttons.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.toast}
      data-tone={tone}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <Icon name={icon} size={16} />
      <span className={styles.text}>{toast.text}</span>
      {toast.canUndo && (
        <Button size="small" onPress={() => onUndo(id)}>
          Undo
        </Button>
      )}
      <IconButton label="Dismiss" onPress={() => onDismiss(id)}>
        <Icon name="x" size={14} />
      </IconButton>
    </div>
  );
}
