import { useNavigate } from '@tanstack/react-router';
import type { AreaIndicatorSets, IndicatorSet } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { useIndicatorSets } from '../api/use-indicator-sets.ts';
import { useWriteIndicatorSet } from '../api/use-write-indicator-set.ts';
import { useSetColumns } from '../hooks/use-set-columns.tsx';
import styles from './indicator-set.module.css';

/** The indicator sets by thematic area; an area without one is shown as well. */
export function IndicatorSetsPage() {
  const t = useText('monitoring');
  const { data, error, refetch } = useIndicatorSets();
  const isSample = data?.items.some(({ versions }) => versions.some((one) => one.isSample));
  return (
    <div className={styles.page}>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={12} /> : null}
      {isSample ? <Banner tone="warning">{t('sample')}</Banner> : null}
      {data?.items.map((item) => (
        <AreaCard key={item.area.code} item={item} canManage={data.refusals.length === 0} />
      ))}
    </div>
  );
}

function AreaCard({ item, canManage }: { item: AreaIndicatorSets; canManage: boolean }) {
  const t = useText('monitoring');
  const { area, versions } = item;
  const name = useTranslated()({ cs: area.nameCs, en: area.nameEn }).text;
  const hasDraft = versions.some(({ state }) => state === 'draft');
  return (
    <Card
      title={<TranslatedText cs={area.nameCs} en={area.nameEn} />}
      isFlush={versions.length > 0}
      actions={canManage && !hasDraft ? <CreateButton area={area.code} name={name} /> : null}
    >
      {versions.length > 0 ? (
        <Versions name={name} versions={versions} />
      ) : (
        <p className={styles.note}>{t('list.none')}</p>
      )}
    </Card>
  );
}

function Versions({ name, versions }: { name: string; versions: readonly IndicatorSet[] }) {
  const t = useText('monitoring');
  const columns = useSetColumns();
  return (
    <DataTable caption={t('list.caption', { area: name })} columns={columns} rows={versions} rowKey={({ id }) => id} />
  );
}

function CreateButton({ area, name }: { area: string; name: string }) {
  const t = useText('monitoring');
  const toast = useToast();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const { create } = useWriteIndicatorSet();
  const start = async () => {
    try {
      const made = await create(area);
      toast.show({ text: t('list.created', { number: made.number }) });
      await navigate({ to: '/indikatorove-sady/$id/upravit', params: { id: made.id } } as never);
    } catch (error) {
      toast.show({ text: problemText(error), tone: 'danger' });
    }
  };
  return (
    <Button size="s" icon="plus" aria-label={t('list.createFor', { area: name })} onPress={() => void start()}>
      {t('list.create')}
    </Button>
  );
}
