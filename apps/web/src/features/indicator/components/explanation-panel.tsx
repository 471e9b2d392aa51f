import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useExplanation } from '../api/use-radar.ts';
import { indicatorSearchSpec } from '../hooks/indicator-search.ts';
import { Explanation } from './explanation.tsx';

/** Why one person counts or not, beside the page; who is meant stands in the address as an id. */
export function ExplanationPanel() {
  const [{ osoba }, setParams] = useSearchParams(indicatorSearchSpec);
  const isUuid = /^[0-9a-f-]{36}$/i.test(osoba);
  return isUuid ? <OpenPanel id={osoba} onClose={() => setParams({ osoba: '' })} /> : null;
}

function OpenPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText('counting');
  const { asOf } = useAsOf();
  const { data, error, refetch } = useExplanation(id, asOf);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      placement="panel"
      size="l"
      title={t('explanation.title', { name: data?.title ?? '…' })}
      footer={
        <>
          <ButtonLink to="/ucastnici/$id" params={{ id }} variant="secondary">
            {t('explanation.openPerson')}
          </ButtonLink>
          <Button variant="quiet" onPress={onClose}>
            {t('explanation.close')}
          </Button>
        </>
      }
    >
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!error && !data ? <Skeleton lines={8} /> : null}
      {data ? <Explanation explained={data} /> : null}
    </Dialog>
  );
}
