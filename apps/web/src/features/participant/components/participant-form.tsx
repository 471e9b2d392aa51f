import { useState, type ReactNode } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useProject, useToday } from '../../../shared/api/session.ts';
import type { Participant } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { useSaveParticipant } from '../api/use-participant-writes.ts';
import {
  lackingFields,
  participantForm,
  participantFormProblems,
  participantRequestOf,
} from '../hooks/participant-form-state.ts';
import { identityTyped } from '../hooks/similar-people.ts';
import { useParticipantProblemText } from '../hooks/use-participant-problem-text.ts';
import { IdentityFields, MonitoringFields, ParticipationFields } from './participant-fields.tsx';
import styles from './participant-form.module.css';
import { SaveTrouble } from './save-trouble.tsx';

interface ParticipantFormProps {
  /** The stored person to change; without it a new one is made. */
  person?: Participant;
  onSaved: (person: Participant) => void;
  cancel: ReactNode;
}

/** Data of a person in the order of the monitoring sheet; says at once what completeness still needs. */
export function ParticipantForm({ person, onSaved, cancel }: ParticipantFormProps) {
  const t = useText('participant');
  const missingFields = useMissingFields();
  const today = useToday();
  const project = useProject();
  const save = useSaveParticipant();
  const describe = useParticipantProblemText();
  const [stored, setStored] = useState(person);
  const [trouble, setTrouble] = useState<ProblemFailure | null>(null);
  /** The name and birth date that were said to be those of another person. */
  const [distinct, setDistinct] = useState<string | null>(null);
  const form = useForm({
    initial: participantForm(person, today, project),
    describe,
    validate: (values) => participantFormProblems(values, { today, project }),
    submit: async (values) => {
      setTrouble(null);
      const body = participantRequestOf(values, distinct === identityTyped(values));
      try {
        onSaved(await save.mutateAsync({ body, ...(stored ? { stored } : {}) }));
      } catch (error) {
        if (!isTrouble(error)) throw error;
        setTrouble(error);
      }
    },
  });
  const lacking = missingFields(lackingFields(form.values));

  return (
    <form {...form.props} className={styles.form}>
      {trouble ? (
        <SaveTrouble
          failure={trouble}
          isDistinct={distinct === identityTyped(form.values)}
          onDistinct={(isDistinct) => setDistinct(isDistinct ? identityTyped(form.values) : null)}
          onKeepMine={(current) => {
            setStored(current);
            setTrouble(null);
          }}
          onTakeTheirs={(current) => {
            setStored(current);
            setTrouble(null);
            form.reset(participantForm(current, today, project));
          }}
        />
      ) : null}
      <ErrorSummary {...form.summary} />
      <Card title={t('form.identity')}>
        <IdentityFields form={form} />
      </Card>
      <Card title={t('form.participation')}>
        <ParticipationFields form={form} project={project} today={today} />
      </Card>
      <Card title={t('form.statistics')}>
        <MonitoringFields form={form} />
      </Card>
      <p className={styles.lacking} role="status">
        {lacking === '' ? t('form.completenessNow') : t('form.completenessMissing', { fields: lacking })}
      </p>
      <FormActions>
        <Button type="submit" variant="primary" isPending={form.isPending}>
          {person ? t('form.saveChanges') : t('form.save')}
        </Button>
        {cancel}
      </FormActions>
    </form>
  );
}

const troubles: readonly string[] = ['participant.duplicate', 'participant.similar-exists', 'version.stale'];

function isTrouble(error: unknown): error is ProblemFailure {
  if (!(error instanceof ProblemFailure)) return false;
  return troubles.includes(error.code) || error.errors.some(({ code }) => troubles.includes(code));
}
