import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { Handover } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { UnitSectionProps } from '../../../shared/lib/unit-sections.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useHandovers } from '../api/use-handovers.ts';
import { HandoverState } from './handover-state.tsx';
import styles from './handover-view.module.css';
import { OfferHandoverDialog } from './offer-handover-dialog.tsx';

/** The hand-over of one unit, on its page: the offer that waits, those before, and making one. Others see nothing. */
export function UnitHandover({ unitId, unitName }: UnitSectionProps) {
  const t = useText('handover');
  const mayOffer = useCan('unit.assign');
  const { data, error, refetch } = useHandovers({ unit: unitId });
  const [isOffering, setOffering] = useState(false);
  if (!mayOffer && (data?.items.length ?? 0) === 0) return null;
  const hasOffer = data?.items.some((one) => one.state === 'offered') ?? true;
  return (
    <Card
      className={styles.section}
      title={t('card.title')}
      actions={
        mayOffer && !hasOffer ? (
          <Button size="s" icon="send" onPress={() => setOffering(true)}>
            {t('card.offer')}
          </Button>
        ) : null
      }
    >
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={2} /> : null}
      {data ? <Listed handovers={data.items} /> : null}
      {isOffering ? (
        <OfferHandoverDialog unit={{ id: unitId, name: unitName }} onClose={() => setOffering(false)} />
      ) : null}
    </Card>
  );
}

function Listed({ handovers }: { handovers: readonly Handover[] }) {
  return (
    <>
      <Waiting open={handovers.find((one) => one.state === 'offered')} />
      <Past handovers={handovers.filter((one) => one.state !== 'offered')} />
    </>
  );
}

function Waiting({ open }: { open: Handover | undefined }) {
  const t = useText('handover');
  const format = useFormat();
  if (!open) return <p className={styles.empty}>{t('card.none')}</p>;
  return (
    <div className={styles.item}>
      <p>{t('card.waiting', { name: open.successor.displayName, date: format.date(open.validFrom) })}</p>
      <ButtonLink size="s" to="/predani/$id" params={{ id: open.id }}>
        {t('card.open')}
      </ButtonLink>
    </div>
  );
}

function Past({ handovers }: { handovers: readonly Handover[] }) {
  const t = useText('handover');
  const format = useFormat();
  if (handovers.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('card.history')}>
      {handovers.map((one) => (
        <li key={one.id} className={styles.item}>
          <Link to="/predani/$id" params={{ id: one.id }}>
            {t('card.past', { date: format.date(one.validFrom), name: one.successor.displayName })}
          </Link>
          <HandoverState state={one.state} />
        </li>
      ))}
    </ul>
  );
}
