import { useState } from 'react';
import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { SampleBadge } from '../../../shared/ui/sample-mark.tsx';
import { AdoptSetDialog } from './adopt-set-dialog.tsx';
import { IndicatorItem } from './indicator-item.tsx';
import styles from './indicator-set.module.css';
import { SetDifferences } from './set-differences.tsx';
import { SetHistory } from './set-history.tsx';
import { SetStateBadge } from './set-state.tsx';
import { WithdrawSetDialog } from './withdraw-set-dialog.tsx';

/** A version with its indicators, how it differs from the one before, and how it came about. */
export function IndicatorSetView({ set }: { set: IndicatorSetDetail }) {
  const t = useText('monitoring');
  const { area, number, state, isSample, indicators, previous } = set;
  const name = useTranslated()({ cs: area.nameCs, en: area.nameEn }).text;
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('detail.title', { area: name, number })}
        crumbs={[
          { label: t('list.title'), to: '/indikatorove-sady' },
          { label: `${name}, ${t('list.number', { number })}` },
        ]}
        aside={
          <span className={styles.marks}>
            <SetStateBadge state={state} />
            {isSample ? <SampleBadge /> : null}
          </span>
        }
        actions={<Actions set={set} />}
      />
      {isSample ? <Banner tone="warning">{t('sample')}</Banner> : null}
      {state === 'withdrawn' ? <Banner tone="warning">{t('detail.isWithdrawn')}</Banner> : null}
      <Problems set={set} />
      <Facts set={set} />
      {indicators.length === 0 ? (
        <EmptyState icon="indicators" title={t('detail.empty')} />
      ) : (
        <Card title={t('list.indicators')}>
          {indicators.map((one) => (
            <IndicatorItem key={one.code} indicator={one} />
          ))}
        </Card>
      )}
      {previous ? (
        <Card title={t('difference.title', { number: previous.number })}>
          <SetDifferences differences={set.differences} before={t('difference.before')} after={t('difference.after')} />
        </Card>
      ) : null}
      <SetHistory history={set.history} />
    </div>
  );
}

/** A reader who may not write sees no buttons; a manager sees the step with what stands in its way. */
function Actions({ set }: { set: IndicatorSetDetail }) {
  const t = useText('monitoring');
  const problemText = useProblemText();
  const [open, setOpen] = useState<'adopt' | 'withdraw' | null>(null);
  const close = () => setOpen(null);
  const { id, editRefusals, adoptionRefusals, withdrawalRefusals } = set;
  if (editRefusals.length > 0) return null;
  const reason = adoptionRefusals[0];
  return (
    <>
      <ButtonLink to="/indikatorove-sady/$id/upravit" params={{ id }} icon="edit">
        {t('detail.edit')}
      </ButtonLink>
      <Button
        variant="primary"
        isDisabled={reason !== undefined}
        {...(reason ? { 'aria-describedby': 'set-adoption' } : {})}
        onPress={() => setOpen('adopt')}
      >
        {t('detail.adopt')}
      </Button>
      {withdrawalRefusals.length === 0 ? (
        <Button variant="quiet" onPress={() => setOpen('withdraw')}>
          {t('detail.withdraw')}
        </Button>
      ) : null}
      {reason ? (
        <span id="set-adoption" className={styles.note}>
          {problemText(reason)}
        </span>
      ) : null}
      {open === 'adopt' ? <AdoptSetDialog set={set} onClose={close} /> : null}
      {open === 'withdraw' ? <WithdrawSetDialog set={set} onClose={close} /> : null}
    </>
  );
}

function Problems({ set: { problems, indicators } }: { set: IndicatorSetDetail }) {
  const t = useText('monitoring');
  const problemText = useProblemText();
  if (problems.length === 0) return null;
  const lines = problems.map((problem) => {
    const [, index, name] = /^indicators\.(\d+)\.(\w+)$/.exec(problem.field ?? '') ?? [];
    const code = index === undefined ? undefined : indicators[Number(index)]?.code;
    if (code === undefined) return problemText(problem);
    const field = name === 'title' || name === 'definition' || name === 'unit' || name === 'dataSource' ? name : 'code';
    return t('detail.problemAt', { code, text: `${t(`field.${field}`)} – ${problemText(problem)}` });
  });
  return (
    <Banner tone="info" title={t('detail.problems')}>
      <ul className={styles.plain}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Banner>
  );
}

function Facts({ set: { number, state, inForceFrom, supersededOn, note } }: { set: IndicatorSetDetail }) {
  const t = useText('monitoring');
  const format = useFormat();
  const notInForce = state === 'withdrawn' ? t('detail.never') : t('detail.notYet');
  return (
    <Card title={t('detail.facts')}>
      <DescriptionList
        items={[
          { term: t('list.version'), value: String(number) },
          { term: t('list.inForceFrom'), value: inForceFrom ? format.date(inForceFrom) : notInForce },
          ...(supersededOn ? [{ term: t('detail.supersededOn'), value: format.date(supersededOn) }] : []),
          { term: t('field.note'), value: note ? <CzechText>{note}</CzechText> : t('detail.noNote') },
        ]}
      />
    </Card>
  );
}
