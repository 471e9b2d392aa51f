import { useState } from 'react';
import type { HandoverDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { CloseHandoverDialog, type ClosingKind } from './close-handover-dialog.tsx';
import { HandoverPackView } from './handover-pack.tsx';
import { HandoverState } from './handover-state.tsx';
import styles from './handover-view.module.css';

/** The loaded hand-over. */
export function HandoverView({ handover }: { handover: HandoverDetail }) {
  const t = useText('handover');
  const format = useFormat();
  const [closing, setClosing] = useState<ClosingKind | null>(null);
  const refusalsOf = (kind: ClosingKind) => handover.transitions.find((one) => one.kind === kind)?.refusals ?? [];
  const isForReader = handover.state === 'offered' && refusalsOf('accept').length === 0;
  return (
    <>
      <PageHeader
        title={t('titleOf', { unit: handover.unit.name })}
        crumbs={[{ label: t('list.title'), to: '/predani' }, { label: handover.unit.name }]}
        aside={<HandoverState state={handover.state} />}
        actions={
          <ButtonLink to="/uzemni-celky/$id" params={{ id: handover.unit.id }}>
            {t('openUnit')}
          </ButtonLink>
        }
      />
      {isForReader ? (
        <div className={styles.notice}>
          <Banner tone="warning" title={t('forYou')}>
            {t('forYouText', { date: format.date(handover.validFrom) })}
          </Banner>
        </div>
      ) : null}
      <div className={styles.layout}>
        <div className={styles.column}>
          {handover.pack ? <HandoverPackView pack={handover.pack} /> : <Banner>{t('closedPack')}</Banner>}
        </div>
        <div className={styles.column}>
          <Card title={t('facts')}>
            <Facts handover={handover} />
            {handover.state === 'offered' ? (
              <div className={styles.actions}>
                <ClosingButton kind="accept" refusals={refusalsOf('accept')} onPress={() => setClosing('accept')} />
                <ClosingButton
                  kind="withdraw"
                  refusals={refusalsOf('withdraw')}
                  onPress={() => setClosing('withdraw')}
                />
              </div>
            ) : null}
          </Card>
        </div>
      </div>
      {closing ? <CloseHandoverDialog handover={handover} kind={closing} onClose={() => setClosing(null)} /> : null}
    </>
  );
}

function Facts({ handover }: { handover: HandoverDetail }) {
  const t = useText('handover');
  const format = useFormat();
  const { predecessor, successor, validFrom, offeredBy, offeredAt, closedBy, closedAt, state, note } = handover;
  const signed = (name: string, at: string) => t('offeredText', { name, date: format.instant(at) });
  return (
    <DescriptionList
      items={[
        { term: t('predecessor'), value: predecessor?.displayName ?? t('nobody') },
        { term: t('successor'), value: successor.displayName },
        { term: t('validFrom'), value: format.date(validFrom) },
        { term: t('offered'), value: signed(offeredBy.displayName, offeredAt) },
        ...(closedBy && closedAt && state !== 'offered'
          ? [{ term: t(`closed.${state}`), value: signed(closedBy.displayName, closedAt) }]
          : []),
        ...(note ? [{ term: t('note'), value: <CzechText>{note}</CzechText> }] : []),
      ]}
    />
  );
}

interface ClosingButtonProps {
  kind: ClosingKind;
  refusals: HandoverDetail['transitions'][number]['refusals'];
  onPress: () => void;
}

/** Grey with the reason under it, when the reader may not. */
function ClosingButton({ kind, refusals, onPress }: ClosingButtonProps) {
  const t = useText('handover');
  const problemText = useProblemText();
  const [refusal] = refusals;
  // What the role never allows is not offered; what only the present state forbids is, with the reason.
  if (refusal?.code === 'access.denied') return null;
  return (
    <div>
      <Button
        variant={kind === 'accept' ? 'primary' : 'secondary'}
        isFullWidth
        isDisabled={refusal !== undefined}
        onPress={onPress}
      >
        {t(kind)}
      </Button>
      {refusal ? <p className={styles.refusal}>{problemText(refusal)}</p> : null}
    </div>
  );
}
