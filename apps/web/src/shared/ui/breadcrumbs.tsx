import { useText } from '../i18n/use-text.ts';
import styles from './breadcrumbs.module.css';
import { Link } from './link.tsx';

export interface Crumb {
  label: string;
  /** Path; the last crumb is the current screen and needs none. */
  to?: string;
  search?: Record<string, string>;
}

/** The way here. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useText('app');
  return (
    <nav aria-label={t('common.breadcrumbs')}>
      <ol className={styles.crumbs}>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.to ? (
              <Link to={crumb.to} search={crumb.search ?? {}}>
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
