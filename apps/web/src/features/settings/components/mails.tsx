import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WrittenMail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice, count } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { mailsQuery, settingsQuery, type MailState } from '../api/settings-queries.ts';
import { MailDialog } from './mail-dialog.tsx';
import { mailStates } from './mail-state.tsx';
import { MailTable } from './mail-table.tsx';
import styles from './mails.module.css';

const spec = { stav: choice(mailStates), strana: count() };
const pageSize = 50;

/** Every mail the system wrote: sent, waiting, kept or given up. */
export function Mails() {
  const t = useText('settings');
  const [{ stav, strana }, setFilter] = useSearchParams(spec);
  const { data, error, refetch } = useQuery(mailsQuery({ state: stav, page: strana }));
  const settings = useQuery(settingsQuery);
  const [open, setOpen] = useState<WrittenMail | null>(null);
  const canSend = settings.data?.mail.mode === 'smtp';
  return (
    <>
      {settings.data ? <p className={styles.lead}>{t(canSend ? 'mailsLeadSmtp' : 'mailsLeadKept')}</p> : null}
      <FilterBar label={t('mailsFilter')} activeCount={stav ? 1 : 0} onClear={() => setFilter({ stav: '', strana: 1 })}>
        <Select
          label={t('mailStateTerm')}
          emptyLabel={t('mailsAll')}
          options={mailStates.map((state) => ({ value: state, label: t(`mailState.${state}`) }))}
          value={stav}
          onChange={(state) => setFilter({ stav: state as MailState | '', strana: 1 })}
        />
      </FilterBar>
      <Card isFlush>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!error && !data ? <Skeleton lines={5} /> : null}
        {data && data.items.length === 0 ? (
          <EmptyState icon="mail" title={t(stav ? 'mailsNone' : 'mailsEmpty')}>
            {stav ? null : t('mailsEmptyHint')}
          </EmptyState>
        ) : null}
        {data && data.items.length > 0 ? (
          <>
            <MailTable mails={data.items} onOpen={setOpen} />
            <Pagination
              page={strana}
              size={pageSize}
              total={data.total}
              onPage={(page) => setFilter({ strana: page }, { push: true })}
            />
          </>
        ) : null}
      </Card>
      <MailDialog mail={open} canSend={canSend} onClose={() => setOpen(null)} />
    </>
  );
}
