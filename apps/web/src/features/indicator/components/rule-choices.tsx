import type { Indicator, RuleChoice } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { useRuleChoices } from '../api/use-rule-choices.ts';
import { sourceFragment } from '../hooks/source-fragment.ts';
import { useRuleChoiceText } from '../hooks/use-rule-choice-text.ts';
import styles from './indicator-rule.module.css';

/** What this project decided where its source leaves the rule open: the value, its source and the other readings. */
export function RuleChoices({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const columns = useColumns(indicator.rule);
  const { data, error, refetch } = useRuleChoices(indicator.code);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  return <DataTable caption={t('rule.choices')} columns={columns} rows={data} rowKey={({ parameter }) => parameter} />;
}

function useColumns(rule: Indicator['rule']): Column<RuleChoice>[] {
  const t = useText('indicator');
  const locale = useLocale();
  const { nameOf, valueOf } = useRuleChoiceText();
  return [
    {
      key: 'parameter',
      header: t('rule.what'),
      isRowHeader: true,
      cell: ({ parameter, noteCs, noteEn }) => (
        <>
          <strong className={styles.name}>{nameOf(parameter)}</strong>
          <span className={styles.note}>{locale === 'en' ? noteEn : noteCs}</span>
        </>
      ),
    },
    {
      key: 'value',
      header: t('rule.chosen'),
      width: '12rem',
      cell: ({ parameter, value, isAssumption }) => (
        <span className={styles.chosen}>
          {valueOf(parameter, inForce(rule, parameter) ?? value)}
          {isAssumption ? <Badge>{t('rule.assumption')}</Badge> : null}
        </span>
      ),
    },
    {
      key: 'alternatives',
      header: t('rule.alternatives'),
      width: '12rem',
      cell: ({ parameter, value, alternatives }) =>
        otherReadings(inForce(rule, parameter) ?? value, value, alternatives)
          .map((reading) => valueOf(parameter, reading))
          .join(', ') || t('rule.noAlternative'),
    },
    {
      key: 'source',
      header: t('rule.source'),
      width: '26%',
      cell: ({ source }) => <CzechText>{sourceFragment(source)}</CzechText>,
    },
  ];
}

/** What holds now: a later version of the rule may have changed what the definition chose. */
function inForce(rule: Indicator['rule'], parameter: string): RuleChoice['value'] | undefined {
  const value = (rule as Readonly<Record<string, unknown>>)[parameter];
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/** The readings that do not hold now: also what the definition chose, when a later version changed it. */
function otherReadings(
  chosen: RuleChoice['value'],
  defined: RuleChoice['value'],
  alternatives: RuleChoice['alternatives'],
): RuleChoice['alternatives'] {
  return [defined, ...alternatives].filter((value) => value !== chosen);
}
