import type { EsfDesk } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import part from '../../../shared/ui/part.module.css';
import { ListRows } from './list-rows.tsx';
import { LoadList } from './load-list.tsx';
import { UnlistedPersons } from './unlisted-persons.tsx';

/** Step two: the list exported back, and what somebody must decide about its rows. */
export function ListPart({ desk: { list } }: { desk: EsfDesk }) {
  const t = useText('isEsf');
  const format = useFormat();
  const exchange = list?.exchange;
  return (
    <div className={part.stack}>
      <Card title={t('list.title')}>
        <div className={part.stack}>
          <LoadList kind="persons" label={t('list.drop')} hint={t('list.dropHint')} />
          {exchange ? (
            <p className={part.quiet}>
              {t('list.last', {
                on: format.instant(exchange.recordedAt),
                name: exchange.recordedBy.displayName,
                total: exchange.total,
              })}
            </p>
          ) : null}
          {exchange?.isOwnFile ? (
            <Banner tone="warning" title={t('list.ownFile')}>
              {t('list.ownFileText')}
            </Banner>
          ) : null}
        </div>
      </Card>
      {list ? (
        <>
          <ListRows key={list.exchange.id} list={list} />
          <UnlistedPersons />
        </>
      ) : (
        <Card isFlush>
          <EmptyState icon="upload" title={t('list.emptyTitle')}>
            {t('list.emptyText')}
          </EmptyState>
        </Card>
      )}
    </div>
  );
}
