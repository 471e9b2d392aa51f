import { ASSESSMENT_PHASES, type AssessmentPhase } from '@rssz/domain';
import type { FormEvent, KeyboardEvent } from 'react';
import { useToday } from '../../../shared/api/session.ts';
import type { AssessedCriterion } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { useForm } from '../../../shared/lib/use-form.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { SampleBadge } from '../../../shared/ui/sample-mark.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import type { RatingDraft } from '../hooks/rating-draft.ts';
import styles from './assessment.module.css';
import { EvidenceField } from './evidence-field.tsx';
import { LevelScale } from './level-scale.tsx';

interface RatingFieldsProps {
  form: ReturnType<typeof useForm<RatingDraft>>;
  unitId: string;
  criterion: AssessedCriterion;
  isCorrection: boolean;
  progress: { readonly number: number; readonly total: number } | null;
  /** What Enter and Ctrl+Enter do. */
  onSubmit: () => void;
}

/** The fields of a rating, in the order of thinking: which level, when, why, by what. */
export function RatingFields({ form, unitId, criterion, isCorrection, progress, onSubmit }: RatingFieldsProps) {
  const t = useText('criteria');
  const words = useText('cooperation');
  const today = useToday();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const byKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSubmit();
  };
  const phase = form.field('phase');
  return (
    <form id={form.id} noValidate onSubmit={submit} onKeyDown={byKeys}>
      <FormStack>
        <ErrorSummary {...form.summary} />
        <About criterion={criterion} progress={progress} />
        <LevelScale
          id={form.controlId('level')}
          criterion={criterion}
          value={form.values.level}
          error={form.errorOf('level')}
          onChange={(level) => form.set({ level })}
        />
        {isCorrection ? null : (
          <ToggleChips
            {...phase}
            label={t('rate.phase')}
            options={ASSESSMENT_PHASES.map((value) => ({ value, label: words(`phase.${value}`) }))}
            onChange={(value) => phase.onChange(value as AssessmentPhase)}
          />
        )}
        <DateField label={t('rate.on')} isRequired max={today} {...form.field('assessedOn')} />
        <TextArea
          label={t('rate.why')}
          hint={t('rate.whyHint')}
          isRequired
          rows={3}
          maxLength={4000}
          {...form.field('justification')}
        />
        {isCorrection ? (
          <TextArea
            label={t('rate.reason')}
            hint={t('rate.reasonHint')}
            isRequired
            rows={2}
            maxLength={1000}
            {...form.field('reason')}
          />
        ) : null}
        <EvidenceField
          id={form.controlId('evidence')}
          unitId={unitId}
          value={form.values.evidence}
          error={form.errorOf('evidence')}
          onChange={(evidence) => form.set({ evidence })}
        />
      </FormStack>
    </form>
  );
}

function About({ criterion, progress }: Pick<RatingFieldsProps, 'criterion' | 'progress'>) {
  const t = useText('criteria');
  const { title, titleEn, description, descriptionEn, catalogue, isPilot } = criterion;
  return (
    <div>
      {progress ? <p className={styles.quiet}>{t('rate.progress', { ...progress })}</p> : null}
      <p className={styles.title}>
        <TranslatedText cs={title} en={titleEn} />
      </p>
      {description ? (
        <p className={styles.lead}>
          <TranslatedText cs={description} en={descriptionEn} />
        </p>
      ) : null}
      {catalogue.isSample ? <SampleBadge /> : null}
      {isPilot ? <p className={styles.quiet}>{t('unit.pilotNote')}</p> : null}
    </div>
  );
}
