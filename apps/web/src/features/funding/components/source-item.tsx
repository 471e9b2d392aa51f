import type { SourceStep } from '@rssz/domain';
import type { MeasureSource } from '../../../shared/api/types.ts';
import { markCzech } from '../../../shared/i18n/czech-parts.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Sentence } from '../../../shared/ui/sentence.tsx';
import { useFundingWords } from '../hooks/use-funding-words.ts';
import { FundingItemTitle } from './funding-item-title.tsx';
import styles from './funding.module.css';

const tones: Record<MeasureSource['state'], BadgeTone> = {
  accepted: 'info',
  applied: 'warning',
  granted: 'success',
  refused: 'neutral',
  rejected: 'danger',
};

interface SourceItemProps {
  source: MeasureSource;
  onStep: (kind: SourceStep) => void;
}

/** A source with where it stands, what is known of it, what may follow and what happened. */
export function SourceItem({ source, onStep }: SourceItemProps) {
  const t = useText('funding');
  const say = useDynamicText();
  const { item, otherSource, state, warnings, steps } = source;
  return (
    <li className={styles.item}>
      <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      {item ? (
        <FundingItemTitle item={item} />
      ) : (
        <p className={styles.code}>
          <CzechText>{otherSource}</CzechText>
        </p>
      )}
      <SourceFacts source={source} />
      {warnings.map((warning) => (
        <Banner key={warning.code} tone="warning">
          {say('funding', `warning.${warning.code}`, warning.params)}
        </Banner>
      ))}
      {steps.length > 0 ? (
        <div className={styles.actions}>
          {forwardFirst(steps).map(({ kind, to }) => (
            <Button key={kind} size="s" variant={isForward(to) ? 'primary' : 'secondary'} onPress={() => onStep(kind)}>
              {t(`step.${kind}`)}
            </Button>
          ))}
        </div>
      ) : null}
      <SourceHistory source={source} />
    </li>
  );
}

const isForward = (to: MeasureSource['state'] | null): boolean => to === 'applied' || to === 'granted';

/** The step that brings the source on stands first, as the main action does everywhere. */
function forwardFirst(steps: MeasureSource['steps']): MeasureSource['steps'] {
  return [...steps].sort((one, other) => Number(isForward(other.to)) - Number(isForward(one.to)));
}

function SourceFacts({ source }: { source: MeasureSource }) {
  const t = useText('funding');
  const words = useFundingWords();
  const { state, amountCrowns, call, registrationNumber } = source;
  const items = [
    ...(amountCrowns === null ? [] : [{ term: t(`source.amount.${state}`), value: words.crowns(amountCrowns) }]),
    ...(call
      ? [
          {
            term: t('source.call'),
            value: (
              <Link to="/vyzvy/$id" params={{ id: call.id }}>
                <Sentence>{words.call(call)}</Sentence>
              </Link>
            ),
          },
        ]
      : []),
    ...(registrationNumber === null ? [] : [{ term: t('source.number'), value: registrationNumber }]),
  ];
  return items.length > 0 ? <DescriptionList items={items} /> : null;
}

function SourceHistory({ source }: { source: MeasureSource }) {
  const t = useText('funding');
  const words = useFundingWords();
  return (
    <details className={styles.why}>
      <summary>{t('source.history')}</summary>
      <ol className={styles.history}>
        {source.history.map(({ kind, on, by, reason, amountCrowns, at }) => (
          <li key={at}>
            <Sentence>
              {t('source.was', { on, step: t(`done.${kind}`), ...markCzech({ by: by?.displayName ?? '–' }, ['by']) })}
            </Sentence>
            {amountCrowns === null ? null : <span>, {words.crowns(amountCrowns)}</span>}
            {reason ? (
              <p className={styles.quiet}>
                <Sentence>{t('source.reason', markCzech({ reason }, ['reason']))}</Sentence>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
