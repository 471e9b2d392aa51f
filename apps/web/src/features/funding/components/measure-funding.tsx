import type { SourceStep } from '@rssz/domain';
import { useState } from 'react';
import type { MeasureFunding, MeasureSource } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { MeasureSectionProps } from '../../../shared/lib/plan-sections.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useMeasureFunding } from '../api/use-funding.ts';
import { DecideDialog, type Decision } from './decide-dialog.tsx';
import { FundingSuggestionItem } from './funding-suggestion.tsx';
import styles from './funding.module.css';
import { SourceItem } from './source-item.tsx';
import { StandingBadge } from './standing-badge.tsx';
import { StepDialog } from './step-dialog.tsx';

/** How many suggestions show their reasons at once. */
const UNFOLDED = 3;

/** What may pay for a measure and what was decided about it, on the measure's page. */
export function MeasureFundingSection({ measureId }: MeasureSectionProps) {
  const t = useText('funding');
  const { data, error, refetch } = useMeasureFunding(measureId);
  return (
    <Card title={t('measure.title')} actions={data ? <StandingBadge standing={data.standing} /> : null}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? <FundingOfMeasure funding={data} /> : null}
    </Card>
  );
}

function FundingOfMeasure({ funding }: { funding: MeasureFunding }) {
  const t = useText('funding');
  const [decision, setDecision] = useState<Decision | null>(null);
  const [step, setStep] = useState<{ source: MeasureSource; kind: SourceStep } | null>(null);
  const { measureId, sources, refusals } = funding;
  const mayDecide = refusals.length === 0;
  return (
    <div className={styles.panel}>
      <div>
        <div className={styles.head}>
          <h3>{t('measure.sources')}</h3>
          {mayDecide ? (
            <Button size="s" icon="plus" onPress={() => setDecision({ kind: 'other' })}>
              {t('measure.addOther')}
            </Button>
          ) : null}
        </div>
        {sources.length === 0 ? <p className={styles.quiet}>{t('measure.noSources')}</p> : null}
        <ul className={styles.list}>
          {sources.map((source) => (
            <SourceItem key={source.id} source={source} onStep={(kind) => setStep({ source, kind })} />
          ))}
        </ul>
      </div>
      <Suggestions funding={funding} mayDecide={mayDecide} onDecide={setDecision} />
      {decision ? <DecideDialog measureId={measureId} decision={decision} onClose={() => setDecision(null)} /> : null}
      {step ? <StepDialog measureId={measureId} {...step} calls={funding.calls} onClose={() => setStep(null)} /> : null}
    </div>
  );
}

interface SuggestionsProps {
  funding: MeasureFunding;
  mayDecide: boolean;
  onDecide: (decision: Decision) => void;
}

function Suggestions({ funding, mayDecide, onDecide }: SuggestionsProps) {
  const t = useText('funding');
  const { suggestions, nothingFits, catalogueVersion } = funding;
  return (
    <div>
      <h3>{t('measure.suggestions')}</h3>
      <p className={styles.quiet}>{t('measure.lead')}</p>
      {catalogueVersion === null ? <p>{t('measure.noCatalogue')}</p> : null}
      {catalogueVersion !== null && nothingFits ? (
        <EmptyState icon="search" title={t('measure.nothingFits')}>
          {t('measure.nothingFitsText')}
        </EmptyState>
      ) : null}
      {!nothingFits && suggestions.length === 0 ? <p>{t('measure.allDecided')}</p> : null}
      <ol className={styles.list}>
        {suggestions.map((suggestion, at) => (
          <FundingSuggestionItem
            key={suggestion.item.code}
            suggestion={suggestion}
            mayDecide={mayDecide}
            isUnfolded={at < UNFOLDED}
            onDecide={(kind) => onDecide({ kind, item: suggestion.item, calls: suggestion.calls })}
          />
        ))}
      </ol>
    </div>
  );
}
