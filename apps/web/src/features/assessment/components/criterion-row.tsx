import type { CriterionShift } from '@rssz/domain';
import type { AssessedCriterion } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { SampleBadge } from '../../../shared/ui/sample-mark.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import styles from './assessment.module.css';

const tones: Readonly<Record<CriterionShift, BadgeTone>> = {
  improved: 'success',
  worse: 'danger',
  unchanged: 'info',
  'baseline-only': 'neutral',
  'not-assessed': 'neutral',
  'not-comparable': 'warning',
};

interface CriterionRowProps {
  criterion: AssessedCriterion;
  /** Null for those who may not rate here. */
  onRate: (() => void) | null;
  onHistory: () => void;
}

/** A criterion with how it began, how it stands and what can be done. */
export function CriterionRow({ criterion, onRate, onHistory }: CriterionRowProps) {
  const t = useText('criteria');
  const problemText = useProblemText();
  const { code, title, titleEn, refusals, entries } = criterion;
  const spoken = useTranslated()({ cs: title, en: titleEn }).text;
  const refusal = refusals[0];
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.title}>
          <span className={styles.code}>{code}</span> <TranslatedText cs={title} en={titleEn} />
        </h3>
        <Course criterion={criterion} />
        <Marks criterion={criterion} />
        {onRate && refusal ? <p className={styles.quiet}>{problemText(refusal)}</p> : null}
      </div>
      <div className={styles.tools}>
        {onRate ? (
          <Button
            size="s"
            isDisabled={refusal !== undefined}
            aria-label={t('unit.rateOf', { code, title: spoken })}
            onPress={onRate}
          >
            {t('unit.rate')}
          </Button>
        ) : null}
        <Button
          size="s"
          variant="quiet"
          icon="history"
          isDisabled={entries.length === 0}
          aria-label={t('unit.historyOf', { code })}
          onPress={onHistory}
        >
          {t('unit.history')}
        </Button>
      </div>
    </li>
  );
}

function Course({ criterion: { baseline, latest, targetLevel } }: { criterion: AssessedCriterion }) {
  const t = useText('criteria');
  const format = useFormat();
  const words = (rated: AssessedCriterion['baseline']) =>
    rated ? t('unit.ratedOn', { level: rated.level, date: format.date(rated.on) }) : t('unit.none');
  return (
    <dl className={styles.course}>
      <div>
        <dt>{t('unit.baseline')}</dt>
        <dd>{words(baseline)}</dd>
      </div>
      <div>
        <dt>{t('unit.latest')}</dt>
        <dd>{words(latest)}</dd>
      </div>
      {targetLevel === null ? null : (
        <div>
          <dt className="visually-hidden">{t('rate.markTarget')}</dt>
          <dd>{t('unit.target', { level: targetLevel })}</dd>
        </div>
      )}
    </dl>
  );
}

function Marks({ criterion }: { criterion: AssessedCriterion }) {
  const t = useText('criteria');
  const words = useText('cooperation');
  const { shift, isPilot, isChosen, isAddedLater, isMapped, catalogue } = criterion;
  return (
    <div className={styles.marks}>
      <Badge tone={tones[shift]}>{words(`criterionShift.${shift}`)}</Badge>
      {isPilot ? <Badge tone="info">{t('unit.pilot')}</Badge> : null}
      {isAddedLater ? <Badge tone="warning">{t('unit.addedLater')}</Badge> : null}
      {isPilot || isChosen ? null : <Badge>{t('unit.notChosen')}</Badge>}
      {catalogue.isSample ? <SampleBadge /> : null}
      <span className={styles.quiet}>{t('unit.version', { number: catalogue.number })}</span>
      {isMapped ? <span className={styles.quiet}>{t('unit.mapped')}</span> : null}
      {isPilot ? <span className={styles.quiet}>{t('unit.pilotNote')}</span> : null}
    </div>
  );
}
