import type { AssessmentPhase } from '@rssz/domain';
import { useRef, useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useToday } from '../../../shared/api/session.ts';
import type { AssessedCriterion, Assessment, UnitAssessments } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteAssessment } from '../api/use-assessments.ts';
import { draftOf, draftProblems, type RatingDraft } from '../hooks/rating-draft.ts';
import { RatingFields } from './rating-fields.tsx';

export interface RateDialogProps {
  answer: UnitAssessments;
  criterion: AssessedCriterion;
  /** The rating to be corrected; null for a new one. */
  corrected: Assessment | null;
  progress?: { readonly number: number; readonly total: number } | null;
  /** Goes on to the next criterion that waits; null when this is the last. */
  onNext?: (() => void) | null;
  onClose: () => void;
}

/** A rating, new or in place of another. The id is made once, so that sending it again writes nothing twice. */
export function RateDialog({ answer, criterion, corrected, progress = null, onNext = null, onClose }: RateDialogProps) {
  const t = useText('criteria');
  const app = useText('app');
  const toast = useToast();
  const today = useToday();
  const { record, correct } = useWriteAssessment();
  const [id] = useState(() => crypto.randomUUID());
  const goesOn = useRef(false);
  const form = useForm<RatingDraft>({
    initial: draftOf(criterion, corrected, today),
    validate: (draft) => draftProblems(draft, { unit: answer, criterion, corrected, today }).map((one) => ({ ...one })),
    submit: async (draft) => {
      const content = {
        id,
        level: Number(draft.level),
        assessedOn: draft.assessedOn,
        justification: draft.justification.trim(),
        evidence: [...draft.evidence],
      };
      const place = { unitId: answer.unit.id, criterionId: criterion.id, isPilot: criterion.isPilot };
      try {
        if (corrected) await correct(corrected.id, { ...content, reason: draft.reason });
        else await record({ ...content, ...place, phase: draft.phase as AssessmentPhase });
      } catch (error) {
        throw fieldOf(error);
      }
      toast.show({ text: corrected ? t('rate.corrected') : t('rate.saved') });
      if (goesOn.current && onNext) onNext();
      else onClose();
    },
  });
  const send = (isGoingOn: boolean) => {
    goesOn.current = isGoingOn;
    void form.send();
  };
  const { code } = criterion;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      placement="panel"
      size="l"
      title={corrected ? t('rate.correctTitle', { code }) : t('rate.title', { code })}
      footer={
        <>
          {onNext ? (
            <Button variant="primary" isPending={form.isPending} onPress={() => send(true)}>
              {t('rate.saveNext')}
            </Button>
          ) : null}
          <Button variant={onNext ? 'secondary' : 'primary'} isPending={form.isPending} onPress={() => send(false)}>
            {t('rate.save')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {app('common.cancel')}
          </Button>
        </>
      }
    >
      <RatingFields
        form={form}
        unitId={answer.unit.id}
        criterion={criterion}
        isCorrection={corrected !== null}
        progress={progress}
        onSubmit={() => send(onNext !== null)}
      />
    </Dialog>
  );
}

/** The API names the reason of a correction as the domain does. */
function fieldOf(error: unknown): unknown {
  if (!(error instanceof ProblemFailure) || !error.errors.some(({ field }) => field === 'correctionReason'))
    return error;
  const errors = error.errors.map((one) => (one.field === 'correctionReason' ? { ...one, field: 'reason' } : one));
  return new ProblemFailure(error.status, { code: error.code, errors });
}
