import type { User } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import styles from './user-table.module.css';

const shownAtMost = 3;

/** Current roles in one line each: role, project, units. */
export function UserRoles({ user }: { user: User }) {
  const t = useText('user');
  const code = useText('code');
  const current = user.roles.filter((one) => one.validTo === null);
  const distinct = [...new Set(current.map((one) => one.role))];
  if (distinct.length === 0) return <span className={styles.quiet}>{t('noRoles')}</span>;
  return (
    <ul className={styles.roles}>
      {distinct.map((role) => {
        const same = current.filter((one) => one.role === role);
        // Units say more than the project whose they are.
        const units = same.flatMap((one) => one.unit?.name ?? []);
        const places = [...new Set(units.length > 0 ? units : same.flatMap((one) => one.projectCode ?? []))];
        const shown = places.slice(0, shownAtMost).join(', ');
        const rest = places.length - shownAtMost;
        return (
          <li key={role}>
            {code(`role.${role}`)}
            {shown ? (
              <span className={styles.quiet}>
                {' · '}
                {rest > 0 ? t('unitsMore', { names: shown, count: rest }) : shown}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
