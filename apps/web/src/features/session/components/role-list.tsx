import type { Session } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import styles from './user-menu.module.css';

/** Roles of a person, each role once, with the territory it covers. */
export function RoleList({ roles }: { roles: Session['user']['roles'] }) {
  const t = useText('code');
  const app = useText('app');
  const distinct = [...new Set(roles.map((one) => one.role))];
  return (
    <ul className={styles.roles} aria-label={app('shell.roles')}>
      {distinct.map((role) => {
        const units = roles.filter((one) => one.role === role && one.unit).map((one) => one.unit?.name);
        return (
          <li key={role}>
            {t(`role.${role}`)}
            {units.length > 0 ? <span className={styles.quiet}> – {units.join(', ')}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
