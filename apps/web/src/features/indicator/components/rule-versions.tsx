import { useState } from 'react';
import { useCan, useToday } from '../../../shared/api/session.ts';
import type { CountingRule } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useCountingRules } from '../api/use-counting-rules.ts';
import { indicatorSearchSpec } from '../hooks/indicator-search.ts';
import { useRuleTexts } from '../hooks/use-rule-texts.ts';
import { RuleForm } from './rule-form.tsx';
import { WithdrawRule } from './withdraw-rule.tsx';
import styles from './rules.module.css';

/** The versions of the rule with their reasons; a manager changes the rule here, never without a rehearsal. */
export function RuleVersions() {
  const t = useText('counting');
  const canManage = useCan('rule.manage');
  const rules = useCountingRules();
  const [{ upravit }, setParams] = useSearchParams(indicatorSearchSpec);
  const [withdrawn, setWithdrawn] = useState<number | null>(null);
  const columns = useColumns(canManage ? setWithdrawn : null);
  if (rules.isError) return <ErrorState error={rules.error} onRetry={() => void rules.refetch()} />;
  if (!rules.data) return <Skeleton lines={4} />;
  const { items } = rules.data;
  const current = items.find(({ isInForce }) => isInForce) ?? items.at(-1);
  if (upravit && canManage && current) {
    const taken = items.filter(({ withdrawn: out }) => !out).map(({ validFrom }) => validFrom);
    return (
      <RuleForm key={current.number} current={current} taken={taken} onDone={() => setParams({ upravit: false })} />
    );
  }
  return (
    <Card
      title={t('rules.title')}
      isFlush
      actions={
        canManage ? (
          <Button size="s" icon="edit" onPress={() => setParams({ upravit: true }, { push: true })}>
            {t('rules.change')}
          </Button>
        ) : undefined
      }
    >
      <p className={styles.lead}>{t('rules.lead')}</p>
      <DataTable
        caption={t('rules.caption')}
        columns={columns}
        rows={items}
        rowKey={({ number, recordedAt }) => `${number} ${recordedAt}`}
        isMuted={(rule) => rule.withdrawn !== null}
      />
      {withdrawn === null ? null : <WithdrawRule number={withdrawn} onClose={() => setWithdrawn(null)} />}
    </Card>
  );
}

function useColumns(onWithdraw: ((number: number) => void) | null): Column<CountingRule>[] {
  const t = useText('counting');
  const format = useFormat();
  return [
    {
      key: 'version',
      header: t('rules.version'),
      isRowHeader: true,
      width: '8rem',
      cell: (rule) => <Version rule={rule} />,
    },
    {
      key: 'valid',
      header: t('rules.valid'),
      cell: ({ validFrom, validTo }) =>
        validTo
          ? t('rules.period', { from: format.date(validFrom), to: format.date(validTo) })
          : t('rules.from', { from: format.date(validFrom) }),
    },
    { key: 'what', header: t('rules.what'), cell: (rule) => <What rule={rule} /> },
    { key: 'reason', header: t('rules.reason'), width: '32%', cell: (rule) => <Reason rule={rule} /> },
    {
      key: 'effect',
      header: t('rules.effect'),
      cell: ({ rehearsal }) =>
        rehearsal
          ? t('rules.effectText', {
              before: format.number(rehearsal.valueBefore),
              after: format.number(rehearsal.valueAfter),
              date: format.date(rehearsal.asOf),
            })
          : '–',
    },
    ...(onWithdraw
      ? [
          {
            key: 'withdraw',
            header: t('rules.withdraw'),
            isHeaderHidden: true,
            align: 'end' as const,
            cell: ({ number, withdrawn }: CountingRule) =>
              number === 1 || withdrawn ? null : (
                <Button
                  variant="quiet"
                  size="s"
                  onPress={() => onWithdraw(number)}
                  aria-label={t('rules.withdrawOf', { number: format.number(number) })}
                >
                  {t('rules.withdraw')}
                </Button>
              ),
          },
        ]
      : []),
  ];
}

function Version({ rule: { number, isInForce, withdrawn, validFrom } }: { rule: CountingRule }) {
  const t = useText('counting');
  const format = useFormat();
  const today = useToday();
  return (
    <span className={styles.version}>
      {t('rules.number', { number: format.number(number) })}
      {isInForce ? <Badge tone="success">{t('rules.inForce')}</Badge> : null}
      {withdrawn ? <Badge>{t('rules.withdrawn')}</Badge> : null}
      {!withdrawn && validFrom > today ? <Badge tone="info">{t('rules.future')}</Badge> : null}
    </span>
  );
}

/** The sentence that tells the rule from others; the whole of the one in force stands above. */
function What({ rule: { rule } }: { rule: CountingRule }) {
  return useRuleTexts({ code: 'participants', rule })[0];
}

function Reason({ rule: { number, reason, recordedBy, recordedAt, withdrawn } }: { rule: CountingRule }) {
  const t = useText('counting');
  const format = useFormat();
  const day = (instant: string) => format.instant(instant);
  return (
    <>
      {number === 1 ? (
        <CzechText>{t('rules.definition', { source: reason })}</CzechText>
      ) : (
        <CzechText>{reason}</CzechText>
      )}
      {recordedBy ? (
        <span className={styles.below}>{t('rules.by', { name: recordedBy.displayName, date: day(recordedAt) })}</span>
      ) : null}
      {withdrawn ? (
        <span className={styles.below}>
          {t('rules.withdrawnBy', {
            name: withdrawn.by.displayName,
            date: day(withdrawn.at),
            reason: withdrawn.reason,
          })}
        </span>
      ) : null}
    </>
  );
}
