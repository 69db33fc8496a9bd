import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import styles from './tabs.module.css';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Around the row of tabs: a place for what stands beside them. */
  readonly bar?: (tabs: ReactNode) => ReactNode;
  /** The selected tab's content: one panel that every tab controls. */
  readonly children: ReactNode;
}

export function Tabs<Id extends string>({ label, items, selected, onSelect, bar, children }: TabsProps<Id>) {
  const list = (
    <TabList aria-label={label} className={styles.list ?? ''}>
      {items.map((item) => (
        <Tab key={item.id} id={item.id} className={styles.tab ?? ''}>
          <TabLabel words={item.label} />
          {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
        </Tab>
      ))}
    </TabList>
  );
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key);
        if (item !== undefined) onSelect(item.id);
      }}
    >
      {bar === undefined ? list : bar(list)}
      {/* Anew for each tab: React Aria keeps the first id of a panel, and the other tabs would control nothing. */}
      <TabPanel key={selected} id={selected} className={styles.panel ?? ''}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}

/** Where the bar is narrow the first word stands for all, soonest where there are most; the name of the tab stays whole. */
function TabLabel({ words }: { readonly words: string }) {
  const [first = '', ...rest] = words.split(' ');
  return (
    <span>
      {first}
      {rest.length > 0 && <span className={rest.length > 1 ? styles.rest : styles.word}> {rest.join(' ')}</span>}
    </span>
  );
}
