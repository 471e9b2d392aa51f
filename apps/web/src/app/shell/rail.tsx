import { useText } from '../../shared/i18n/use-text.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { Link } from '../../shared/ui/link.tsx';
import type { NavItem } from './nav-items.ts';
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
        <RailSection items={items.filter((item) => item.section === 'project')} />
        <RailSection title={t('nav.administration')} items={items.filter((item) => item.section !== 'project')} />
        <button type="button" className={styles.toggle} onClick={onToggle} aria-expanded={!isNarrow}>
          <Icon name={isNarrow ? 'chevronRight' : 'chevronLeft'} />
          <span className={styles.name}>{isNarrow ? t('nav.expand') : t('nav.collapse')}</span>
        </button>
      </div>
    </nav>
  );
}

function RailSection({ title, items }: { title?: string; items: readonly NavItem[] }) {
  const t = useText('app');
  if (items.length === 0) return null;
  return (
    <>
      {title ? <p className={styles.section}>{title}</p> : null}
      <ul className={styles.list} aria-label={title}>
        {items.map((item) => (
          <li key={item.key}>
            <Link to={item.to} look="plain" className={styles.item} title={t(`nav.${item.key}`)}>
              <Icon name={item.icon} />
              <span className={styles.name}>{t(`nav.${item.key}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
