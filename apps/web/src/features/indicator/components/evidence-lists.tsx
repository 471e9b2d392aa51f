import { useToday } from '../../../shared/api/session.ts';
import type { EvidenceState, Indicator } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { useEvidence } from '../api/use-indicators.ts';
import { indicatorSearchSpec } from '../hooks/indicator-search.ts';
import styles from './evidence-lists.module.css';
import { EvidenceTable } from './evidence-table.tsx';
import { ListPages } from './list-pages.tsx';

const size = 100;
const states: Record<string, EvidenceState> = { zapocteno: 'counted', temer: 'almost', nezapocteno: 'not-counted' };
const emptyKeys = {
  counted: 'evidence.emptyCounted',
  almost: 'evidence.emptyAlmost',
  'not-counted': 'evidence.emptyNotCounted',
} as const;

/** Explain this number: what counts, what almost counts and what does not, each with the rule that decides. */
export function EvidenceLists({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const format = useFormat();
  const today = useToday();
  const { asOf } = useAsOf();
  const [{ skupina, strana }, setParams] = useSearchParams(indicatorSearchSpec);
  const state = states[skupina] ?? 'counted';
  const evidence = useEvidence({ indicator: indicator.code, asOf, state, page: strana, size });
  if (evidence.isError) return <ErrorState error={evidence.error} onRetry={() => void evidence.refetch()} />;
  if (!evidence.data) return <Skeleton lines={8} />;
  const { counts, items, total, reach } = evidence.data;
  const all = counts.counted + counts.almost + counts.notCounted;
  const isHidden = all === 0 && reach === 'own-units' && indicator.code === 'participants';

  return (
    <div className={styles.lists}>
      <p className={styles.sentence}>
        {t('evidence.sentence', {
          date: format.date(indicator.asOfInFuture ? today : indicator.asOf),
          value: format.number(indicator.value),
          target: format.number(indicator.target),
        })}{' '}
        {reach === 'project' || isHidden ? null : t('evidence.scopeNotice')}
      </p>
      <ToggleChips
        label={t('evidence.state')}
        isLabelHidden
        value={skupina}
        onChange={(value) => setParams({ skupina: indicatorSearchSpec.skupina.read(value), strana: 1 })}
        options={[
          { value: 'zapocteno', label: t('evidence.counted', { count: counts.counted }) },
          { value: 'temer', label: t('evidence.almost', { count: counts.almost }) },
          { value: 'nezapocteno', label: t('evidence.notCounted', { count: counts.notCounted }) },
        ]}
      />
      <Card isFlush>
        {items.length === 0 ? (
          <EmptyState icon="indicators" title={t(isHidden ? 'evidence.hidden' : emptyKeys[state])} />
        ) : (
          <EvidenceTable
            indicator={indicator.code}
            state={state}
            items={items}
            onExplain={(osoba) => setParams({ osoba }, { push: true })}
          />
        )}
      </Card>
      <ListPages size={size} total={total} />
    </div>
  );
}
