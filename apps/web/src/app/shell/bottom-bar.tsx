import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { LanguageSwitch } from '../../features/session/components/language-switch.tsx';
import { useProjects } from '../../shared/api/session.ts';
import { useText } from '../../shared/i18n/use-text.ts';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Link } from '../../shared/ui/link.tsx';
import styles from './bottom-bar.module.css';
import { bottomItems, isUnder, type NavItem } from './nav-items.ts';
import { ProjectList } from './project-switch.tsx';

const shortNames = { diary: 'diaryShort', units: 'unitsShort' } as const;
const nameKey = (key: NavItem['key']) => (key === 'diary' || key === 'units' ? shortNames[key] : key);

/** Menu of a phone: four screens at the thumb, the rest in a sheet. */
export function BottomBar({ items }: { items: readonly NavItem[] }) {
  const t = useText('app');
  const projects = useProjects();
  const [isOpen, setOpen] = useState(false);
  const shown = bottomItems(items);
  const rest = items.filter((item) => !shown.includes(item));
  const path = useLocation({ select: ({ pathname }) => pathname });
  const isInRest = rest.some((item) => isUnder(item, path));
  return (
    <nav className={styles.bar} aria-label={t('nav.bottom')}>
      {shown.map((item) => (
        <Link
          key={item.key}
          to={item.to}
          look="plain"
          className={styles.item}
          data-status={isUnder(item, path) ? 'active' : undefined}
        >
          <Icon name={item.icon} size={22} />
          <span>{t(`nav.${nameKey(item.key)}`)}</span>
        </Link>
      ))}
      <button
        type="button"
        className={styles.item}
        data-status={isInRest ? 'active' : undefined}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="menu" size={22} />
        <span>{t('nav.more')}</span>
      </button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('nav.moreTitle')}>
        <ul className={styles.sheet}>
          {rest.map((item) => (
            <li key={item.key}>
              <Link to={item.to} look="plain" className={styles.row} onClick={() => setOpen(false)}>
                <Icon name={item.icon} />
                {t(`nav.${item.key}`)}
              </Link>
            </li>
          ))}
          {projects.length > 1 ? (
            <li className={styles.projects}>
              <h3 className={styles.heading}>{t('shell.projects')}</h3>
              <ProjectList onChoose={() => setOpen(false)} />
            </li>
          ) : null}
          <li className={styles.language}>
            <LanguageSwitch isOnWhite />
          </li>
        </ul>
      </Dialog>
    </nav>
  );
}
