import { useEffect, useRef, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';

export interface TabItem {
  id: string;
  label: string;
  /** A number beside the label. */
  count?: number;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly TabItem[];
  /** Chosen tab; keep it in the URL. */
  selected: string;
  onSelect: (id: string) => void;
}

/** Parts of one screen, one at a time. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  // On a phone the row of tabs is wider than the screen: the chosen one comes into sight. The tabs are drawn after the
  // first effect, hence the frame; only the row moves, never the page.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const row = list.current;
      const chosen = row?.querySelector<HTMLElement>('[aria-selected=true]');
      if (row && chosen) row.scrollLeft = chosen.offsetLeft - row.clientWidth / 4;
    });
    return () => cancelAnimationFrame(frame);
  }, [selected]);
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <TabList ref={list} aria-label={label} className={styles.list!}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab!}>
            {tab.label}
            {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel!}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
