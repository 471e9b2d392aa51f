import { useLocation } from '@tanstack/react-router';
import { useText } from '../../shared/i18n/use-text.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { Link } from '../../shared/ui/link.tsx';
import { isUnder, navSections, type NavItem } from './nav-items.ts';
import styles from './rail.module.css';

interface RailProps {
  items: readonly NavItem[];
  isNarrow: boolean;
  onToggle: () => void;
}

/** Menu at the left; narrow it shows icons only, with the names still spoken. */
export function Rail({ items, isNarrow, onToggle }: RailProps) {
  const t = useText('app');
  return (
    <nav className={`${styles.rail}${isNarrow ? ` ${styles.narrow}` : ''}`} aria-label={t('nav.label')}>
      <div className={styles.inner}>
        {navSections.map((section) => (
          <RailSection
            key={section}
            title={section === 'project' ? undefined : t(`nav.${section}`)}
            items={items.filter((item) => item.section === section)}
          />
        ))}
        <button type="button" className={styles.toggle} onClick={onToggle} aria-expanded={!isNarrow}>
          <Icon name={isNarrow ? 'chevronRight' : 'chevronLeft'} />
          <span className={styles.name}>{isNarrow ? t('nav.expand') : t('nav.collapse')}</span>
        </button>
      </div>
    </nav>
  );
}

function RailSection({ title, items }: { title: string | undefined; items: readonly NavItem[] }) {
  const t = useText('app');
  const path = useLocation({ select: ({ pathname }) => pathname });
  if (items.length === 0) return null;
  return (
    <>
      {title ? <p className={styles.section}>{title}</p> : null}
      <ul className={styles.list} aria-label={title}>
        {items.map((item) => (
          <li key={item.key}>
            <Link
              to={item.to}
              look="plain"
              className={styles.item}
              title={t(`nav.${item.key}`)}
              data-status={isUnder(item, path) ? 'active' : undefined}
            >
              <Icon name={item.icon} />
              <span className={styles.name}>{t(`nav.${item.key}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
