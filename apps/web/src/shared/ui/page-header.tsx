import { useEffect, useRef, type ReactNode } from 'react';
import { takePageFocus } from '../lib/page-focus.ts';
import { pageTitle } from '../lib/page-title.ts';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { CzechText } from './czech-text.tsx';
import styles from './page-header.module.css';

interface PageHeaderProps {
  /** The one h1 and the title of the browser's tab. */
  title: string;
  /** The title is a name from Czech data, the same in every language. */
  isTitleCzech?: boolean;
  crumbs?: readonly Crumb[];
  /** One quiet sentence under the title. */
  lead?: ReactNode;
  /** Beside the title: a state badge. */
  aside?: ReactNode;
  actions?: ReactNode;
}

/** Top of every screen; takes focus after a change of screen, so that a reader hears where it is. */
export function PageHeader({ title, isTitleCzech, crumbs, lead, aside, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = pageTitle(title);
    takePageFocus(heading.current);
  }, [title]);
  return (
    <header className={styles.header}>
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className={styles.row}>
        <div className={styles.texts}>
          <div className={styles.names}>
            <h1 ref={heading} className={styles.title} tabIndex={-1}>
              {isTitleCzech ? <CzechText>{title}</CzechText> : title}
            </h1>
            {aside}
          </div>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </header>
  );
}
