import { type Role } from '@rssz/domain';
import { useId, useState } from 'react';
import { useProject, useToday } from '../../../shared/api/session.ts';
import type { User, UserRole } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { cooperationDayProblem } from '../../../shared/lib/day-problem.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useAccountRefusals } from '../hooks/use-account-refusals.ts';
import { useUserActions } from '../hooks/use-user-actions.ts';
import { RefusalText } from './refusal-text.tsx';
import { roles } from './user-filter.ts';
import styles from './user-table.module.css';

/** Roles of one person: current, ended, and a new one. */
export function UserRoleEditor({ user }: { user: User }) {
  const t = useText('user');
  const app = useText('app');
  const { giving } = useAccountRefusals(user);
  const current = user.roles.filter((one) => one.validTo === null);
  const past = user.roles.filter((one) => one.validTo !== null);
  return (
    <section>
      <h3 className={styles.section}>{t('currentRoles')}</h3>
      {current.length === 0 ? <p className={styles.quiet}>{app('common.none')}</p> : null}
      <ul className={styles.roles}>
        {current.map((one) => (
          <RoleRow key={one.id} user={user} one={one} />
        ))}
      </ul>
      {current.some((one) => one.unit) ? <p className={styles.reason}>{t('unitRole')}</p> : null}
      {giving.length > 0 ? <p className={styles.reason}>{t('ownRoles')}</p> : <AddRole user={user} />}
      {past.length > 0 ? (
        <>
          <h3 className={styles.section}>{t('pastRoles')}</h3>
          <ul className={styles.roles}>
            {past.map((one) => (
              <RoleRow key={one.id} user={user} one={one} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function RoleRow({ user, one }: { user: User; one: UserRole }) {
  const t = useText('user');
  const code = useText('code');
  const format = useFormat();
  const toast = useToast();
  const { endRole } = useUserActions(user);
  const { leaving } = useAccountRefusals(user);
  const refused = one.role === 'admin' ? leaving : [];
  const reasonId = useId();
  const name = code(`role.${one.role}`);
  const since = format.date(one.validFrom);
  const end = async () => {
    if (await endRole(one.id)) toast.show({ text: t('roleEnded') });
  };
  return (
    <li className={styles.role}>
      <span>
        {name}
        <span className={styles.quiet}>
          {' · '}
          {one.unit?.name ?? one.projectCode ?? t('allProjects')}
          {' · '}
          {one.validTo ? t('until', { from: since, to: format.date(one.validTo) }) : t('since', { date: since })}
        </span>
      </span>
      {one.validTo || one.unit ? null : (
        <Button
          size="s"
          variant="quiet"
          isDisabled={refused.length > 0}
          aria-label={t('endRole', { role: name })}
          aria-describedby={reasonId}
          onPress={() => void end()}
        >
          {t('endRoleShort')}
        </Button>
      )}
      <RefusalText id={reasonId} refusals={one.validTo ? [] : refused} />
    </li>
  );
}

function AddRole({ user }: { user: User }) {
  const t = useText('user');
  const code = useText('code');
  const project = useProject();
  const toast = useToast();
  const { addRole } = useUserActions(user);
  const [role, setRole] = useState<Role>('consultant');
  const [validFrom, setValidFrom] = useState<string>(useToday());
  const problemText = useProblemText();
  const [dayFault] = cooperationDayProblem('validFrom', validFrom, true);
  const dayError = dayFault && problemText(dayFault);
  const add = async () => {
    const projectCode = role === 'admin' ? {} : { projectCode: project.code };
    if (await addRole({ role, validFrom, ...projectCode })) toast.show({ text: t('roleAdded') });
  };
  return (
    <>
      <div className={styles.link}>
        <Select
          label={t('role')}
          options={roles.map((one) => ({ value: one, label: code(`role.${one}`) }))}
          value={role}
          onChange={(value) => setRole(value as Role)}
        />
        <DateField label={t('validFrom')} value={validFrom} onChange={setValidFrom} error={dayError} />
        <Button icon="plus" isDisabled={dayError !== undefined} onPress={() => void add()}>
          {t('addRole')}
        </Button>
      </div>
      <p className={styles.reason}>{t('validFromHint')}</p>
    </>
  );
}
