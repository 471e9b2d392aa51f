import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { SampleBadge } from '../../../shared/ui/sample-mark.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useIndicatorSet } from '../api/use-indicator-sets.ts';
import { IndicatorSetForm } from './indicator-set-form.tsx';
import styles from './indicator-set.module.css';

/** Editing of a draft; a version that is no draft says why it cannot be edited. */
export function EditIndicatorSetPage() {
  const t = useText('monitoring');
  const problemText = useProblemText();
  const translated = useTranslated();
  const id = useRouteParam('id');
  const { data, error, refetch } = useIndicatorSet(id);
  const name = data ? translated({ cs: data.area.nameCs, en: data.area.nameEn }).text : '';
  const version = data ? `${name}, ${t('list.number', { number: data.number })}` : '';
  const crumbs = [
    { label: t('list.title'), to: '/indikatorove-sady' },
    ...(data ? [{ label: version, to: `/indikatorove-sady/${id}` }] : []),
    { label: t('edit.crumb') },
  ];
  return (
    <div className={styles.page}>
      <PageHeader
        title={data ? t('edit.title', { area: name, number: data.number }) : t('edit.crumb')}
        crumbs={crumbs}
        aside={data?.isSample ? <SampleBadge /> : null}
      />
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={12} /> : null}
      {data && data.editRefusals.length > 0 ? (
        <Banner
          tone="warning"
          title={t('edit.closed')}
          action={
            <ButtonLink to="/indikatorove-sady/$id" params={{ id }}>
              {version}
            </ButtonLink>
          }
        >
          {problemText(data.editRefusals[0])}
        </Banner>
      ) : null}
      {data && data.editRefusals.length === 0 ? <IndicatorSetForm key={data.id} set={data} /> : null}
    </div>
  );
}
