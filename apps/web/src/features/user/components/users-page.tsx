import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { usersQuery } from '../api/users-query.ts';
import { CreateUserDialog } from './create-user-dialog.tsx';
import { PasswordLinkDialog, type OneTimeLink } from './password-link-dialog.tsx';
import { UserDialog } from './user-dialog.tsx';
import { filteredUsers, userSearch } from './user-filter.ts';
import { UserFilterBar } from './user-filter-bar.tsx';
import { UserTable } from './user-table.tsx';

/** Who signs in and in which roles. */
export function UsersPage() {
  const t = useText('user');
  const [filter, setFilter] = useSearchParams(userSearch);
  const { data, error, refetch } = useQuery(usersQuery);
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const shown = filteredUsers(data ?? [], filter);
  const open = data?.find((user) => user.id === filter.uzivatel) ?? null;
  const clear = () => setFilter({ q: '', role: '', aktivni: false });
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button variant="primary" icon="plus" onPress={() => setFilter({ novy: true })}>
            {t('create')}
          </Button>
        }
      />
      <UserFilterBar filter={filter} onChange={setFilter} onClear={clear} />
      <Card isFlush>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!error && !data ? <Skeleton lines={6} /> : null}
        {data && shown.length > 0 ? (
          <UserTable users={shown} onOpen={(id) => setFilter({ uzivatel: id }, { push: true })} />
        ) : null}
        {data && shown.length === 0 ? (
          <EmptyState icon="users" title={t('empty')} action={<Button onPress={clear}>{t('clear')}</Button>} />
        ) : null}
      </Card>
      {filter.novy ? (
        <CreateUserDialog
          onClose={() => setFilter({ novy: false })}
          onCreated={(created) => {
            setFilter({ novy: false });
            setLink(created);
          }}
        />
      ) : null}
      {open ? <UserDialog user={open} onClose={() => setFilter({ uzivatel: '' })} onLink={setLink} /> : null}
      <PasswordLinkDialog link={link} onClose={() => setLink(null)} />
    </>
  );
}
