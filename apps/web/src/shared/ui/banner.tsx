import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export type BannerTone = 'info' | 'success' | 'warning' | 'danger';

interface BannerProps {
  tone?: BannerTone;
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
}

const icons: Record<BannerTone, IconName> = {
  info: 'info',
  success: 'checkCircle',
  warning: 'warning',
  danger: 'error',
};

/** A standing notice inside a screen; for results of an action use `Alert` or a toast. */
export function Banner({ tone = 'info', title, children, action }: BannerProps) {
  return (
    <div className={`${styles.banner} ${styles[tone]}`}>
      <Icon name={icons[tone]} />
      <div className={styles.text}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children}
      </div>
      {action}
    </div>
  );
}
