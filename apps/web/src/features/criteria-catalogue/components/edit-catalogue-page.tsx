import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { SampleBadge } from '../../../shared/ui/sample-mark.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useCatalogue } from '../api/use-catalogues.ts';
import { CatalogueForm } from './catalogue-form.tsx';
import styles from './catalogue.module.css';

/** Editing of a draft; a version that is no draft says why it cannot be edited. */
export function EditCataloguePage() {
  const t = useText('criteria');
  const problemText = useProblemText();
  const id = useRouteParam('id');
  const { data, error, refetch } = useCatalogue(id);
  const crumbs = [
    { label: t('list.title'), to: '/kriteria' },
    ...(data ? [{ label: t('detail.crumb', { number: data.number }), to: `/kriteria/${id}` }] : []),
    { label: t('edit.crumb') },
  ];
  return (
    <div className={styles.page}>
      <PageHeader
        title={data ? t('edit.title', { number: data.number }) : t('edit.crumb')}
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
            <ButtonLink to="/kriteria/$id" params={{ id }}>
              {t('detail.crumb', { number: data.number })}
            </ButtonLink>
          }
        >
          {problemText(data.editRefusals[0])}
        </Banner>
      ) : null}
      {data && data.editRefusals.length === 0 ? <CatalogueForm key={data.id} catalogue={data} /> : null}
    </div>
  );
}
