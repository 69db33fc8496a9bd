import type { ComponentProps, MouseEvent } from 'react';
import { useApp } from '../../../state/app-store';
import { useRowTabIndex } from '../active-row';
import styles from './markdown-text.module.css';

type EntryLinkProps = Pick<ComponentProps<'a'>, 'href' | 'children'> & { readonly 'data-target'?: string };

/** Opens outside, and on a click only; where it leads is shown, whatever its words say. [X2] */
export function EntryLink({ href = '', children, 'data-target': target }: EntryLinkProps) {
  const tabIndex = useRowTabIndex();
  const openLink = useApp((state) => state.openLink);
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void openLink(href);
  };
  return (
    <a className={styles.link} href={href} title={href} tabIndex={tabIndex} draggable={false} onClick={open}>
      {children}
      {target !== undefined && <span className={styles.target}> ({target})</span>}
    </a>
  );
}
