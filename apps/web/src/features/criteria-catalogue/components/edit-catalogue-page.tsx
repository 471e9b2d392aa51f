import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { EditDraftPage } from '../../../shared/ui/edit-draft-page.tsx';
import { useCatalogue } from '../api/use-catalogues.ts';
import { CatalogueForm } from './catalogue-form.tsx';

/** Editing of a draft; a version that is no draft says why it cannot be edited. */
export function EditCataloguePage() {
  const t = useText('criteria');
  const id = useRouteParam('id');
  const { data, error, refetch } = useCatalogue(id);
  const crumbs = [
    { label: t('list.title'), to: '/kriteria' },
    ...(data ? [{ label: t('detail.crumb', { number: data.number }), to: `/kriteria/${id}` }] : []),
    { label: t('edit.crumb') },
  ];
  return (
    <EditDraftPage
      title={data ? t('edit.title', { number: data.number }) : t('edit.crumb')}
      crumbs={crumbs}
      draft={data}
      error={error}
      onRetry={() => void refetch()}
      closed={{
        title: t('edit.closed'),
        label: data ? t('detail.crumb', { number: data.number }) : '',
        to: `/kriteria/${id}`,
      }}
    >
      {data ? <CatalogueForm key={data.id} catalogue={data} /> : null}
    </EditDraftPage>
  );
}
