import type { User } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { UserRoles } from './user-roles.tsx';
import styles from './user-table.module.css';

interface UserTableProps {
  users: readonly User[];
  onOpen: (id: string) => void;
}

/** Users by name. */
export function UserTable({ users, onOpen }: UserTableProps) {
  const t = useText('user');
  const columns: Column<User>[] = [
    {
      key: 'name',
      header: t('name'),
      isRowHeader: true,
      cell: (user) => (
        <span className={styles.name}>
          <button type="button" className={styles.open} onClick={() => onOpen(user.id)}>
            {user.displayName}
          </button>
        </span>
      ),
    },
    { key: 'email', header: t('email'), cell: (user) => <span className={styles.email}>{user.email}</span> },
    { key: 'roles', header: t('roles'), cell: (user) => <UserRoles user={user} /> },
    {
      key: 'state',
      header: t('state'),
      cell: (user) =>
        user.disabledAt ? (
          <Badge tone="warning" icon="lock">
            {t('disabled')}
          </Badge>
        ) : (
          <Badge tone="success" icon="check">
            {t('active')}
          </Badge>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={users}
      rowKey={(user) => user.id}
      isMuted={(user) => user.disabledAt !== null}
    />
  );
}
