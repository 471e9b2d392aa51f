import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { Icon } from './icon.tsx';
import styles from './link.module.css';

/** A link out of the application, opened in a new window and said so. */
export function ExternalLink({ href, children }: { href: string; children: ReactNode }) {
  const t = useText('app');
  return (
    <a className={styles.inline} href={href} target="_blank" rel="noreferrer">
      {children} <Icon name="external" size={14} label={t('common.newWindow')} />
    </a>
  );
}
