import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';
import { Icon } from './icon';
import { IconButton } from './icon-button';

export interface DialogProps {
  readonly title: string;
  /** Null: it has to be answered, as the name at the first start. */
  readonly onClose: (() => void) | null;
  readonly size?: 'narrow' | 'medium' | 'wide' | 'full';
  /** High up, its title for a screen reader only, and closed by a click beside it: nothing typed in it is worth keeping. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal window. Esc and its cross close it; a click beside it does not, because a slip of the hand must not cost
 * what was typed.
 */
export function Dialog({ title, onClose, size = 'medium', isBare = false, children }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      data-place={isBare ? 'top' : 'middle'}
      isOpen
      isDismissable={isBare}
      isKeyboardDismissDisabled={onClose === null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose?.();
      }}
    >
      <Modal className={styles.modal ?? ''} data-size={size}>
        <AriaDialog className={styles.dialog ?? ''} {...(isBare ? { 'aria-label': title } : {})}>
          {!isBare && <DialogHeader title={title} onClose={onClose} />}
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function DialogHeader({ title, onClose }: Pick<DialogProps, 'title' | 'onClose'>) {
  return (
    <div className={styles.header}>
      <Heading slot="title" level={2} className={styles.title ?? ''}>
        {title}
      </Heading>
      {onClose !== null && (
        <IconButton label="Close" onPress={onClose}>
          <Icon name="x" size={16} />
        </IconButton>
      )}
    </div>
  );
}

/** The scrolling middle of a dialog without a form; it has the focus, so that arrow keys scroll it. */
export function DialogBody({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const body = useRef<HTMLElement>(null);
  useEffect(() => body.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and holds no control is scrolled by keys (WCAG 2.1.1)
    <section ref={body} className={styles.body} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
