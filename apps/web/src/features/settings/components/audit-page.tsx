import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice, count, text } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FilterBar } from '../../../shared/ui/filter-bar.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Pagination } from '../../../shared/ui/pagination.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { auditQuery } from '../api/settings-queries.ts';
import { subjectTypes } from './audit-subject.ts';
import { AuditTable } from './audit-table.tsx';

const spec = { typ: choice(subjectTypes), zaznam: text(), strana: count() };
const pageSize = 50;

/** Who changed what and when; entries cannot be changed. */
export function AuditPage() {
  const t = useText('settings');
  const [filter, setFilter] = useSearchParams(spec);
  const { data, error, refetch } = useQuery(
    auditQuery({ subjectType: filter.typ, subjectId: filter.zaznam, page: filter.strana }),
  );
  const clear = () => setFilter({ typ: '', zaznam: '', strana: 1 });
  return (
    <>
      <PageHeader title={t('auditTitle')} lead={t('auditLead')} />
      <FilterBar
        label={t('auditFilter')}
        activeCount={[filter.typ, filter.zaznam].filter(Boolean).length}
        onClear={clear}
      >
        <Select
          label={t('auditSubjectType')}
          emptyLabel={t('auditAll')}
          options={subjectTypes.map((type) => ({ value: type, label: t(`subject.${type}`) }))}
          value={filter.typ}
          onChange={(typ) => setFilter({ typ: typ as typeof filter.typ, zaznam: '', strana: 1 })}
        />
      </FilterBar>
      <Card isFlush>
        {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {!error && !data ? <Skeleton lines={8} /> : null}
        {data && data.items.length === 0 ? (
          <EmptyState
            icon="history"
            title={t('auditEmpty')}
            action={<Button onPress={clear}>{t('auditClear')}</Button>}
          >
            {t('auditEmptyHint')}
          </EmptyState>
        ) : null}
        {data && data.items.length > 0 ? (
          <>
            <AuditTable
              entries={data.items}
              onSubject={(entry) => setFilter({ typ: '', zaznam: entry.subjectId, strana: 1 }, { push: true })}
            />
            <Pagination
              page={filter.strana}
              size={pageSize}
              total={data.total}
              onPage={(strana) => setFilter({ strana }, { push: true })}
            />
          </>
        ) : null}
      </Card>
    </>
  );
}
