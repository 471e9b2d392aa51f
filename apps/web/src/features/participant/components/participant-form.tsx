import { useState, type ReactNode } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useProject, useToday } from '../../../shared/api/session.ts';
import type { Participant, ParticipantSheet } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { useSaveParticipant } from '../api/use-participant-writes.ts';
import { participantForm, participantFormProblems, participantRequestOf } from '../hooks/participant-form-state.ts';
import { identityTyped } from '../hooks/similar-people.ts';
import { useParticipantProblemText } from '../hooks/use-participant-problem-text.ts';
import { useSheetFindings } from '../hooks/use-sheet-findings.ts';
import { CorrectionCard } from './correction-card.tsx';
import { DuplicateHint } from './duplicate-hint.tsx';
import { useFindingHint } from './finding-hint.tsx';
import { IdentityFields, ParticipationFields } from './participant-fields.tsx';
import styles from './participant-form.module.css';
import { SaveTrouble } from './save-trouble.tsx';
import { AddressFields, ContactFields, EntryStateFields, ExitFields } from './sheet-fields.tsx';

interface ParticipantFormProps {
  /** The stored sheet to change; without it a new person is made. */
  sheet?: ParticipantSheet;
  /** Reads the stored sheet anew, after somebody else changed it. */
  onReload?: () => Promise<ParticipantSheet | undefined>;
  onSaved: (person: Participant) => void;
  cancel: ReactNode;
}

/** Data of a person in the order of the monitoring sheet; says at once what completeness still needs. */
export function ParticipantForm({ sheet, onReload, onSaved, cancel }: ParticipantFormProps) {
  const t = useText('participant');
  const texts = useText('sheet');
  const missingFields = useMissingFields();
  const today = useToday();
  const project = useProject();
  const save = useSaveParticipant();
  const describe = useParticipantProblemText();
  const [stored, setStored] = useState(sheet);
  const [trouble, setTrouble] = useState<ProblemFailure | null>(null);
  /** The name and birth date that were said to be those of another person. */
  const [distinct, setDistinct] = useState<string | null>(null);
  const form = useForm({
    initial: participantForm(sheet, today, project),
    describe,
    validate: (values) => participantFormProblems(values, { today, project, stored }),
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
  const findings = useSheetFindings(form.values, { today, project });
  const hintOf = useFindingHint(findings);
  const blocking = findings.filter(({ severity }) => severity === 'blocking').map(({ field }) => field);
  const lacking = missingFields(blocking);
  /** After a conflict: the sheet as it is stored now, under what is typed or instead of it. */
  const reload = async (isTaken: boolean) => {
    const current = await onReload?.();
    if (!current) return;
    setStored(current);
    setTrouble(null);
    if (isTaken) form.reset(participantForm(current, today, project));
  };

  return (
    <form {...form.props} className={styles.form}>
      {trouble ? (
        <SaveTrouble
          failure={trouble}
          isDistinct={distinct === identityTyped(form.values)}
          onDistinct={(isDistinct) => setDistinct(isDistinct ? identityTyped(form.values) : null)}
          onKeepMine={() => void reload(false)}
          onTakeTheirs={() => void reload(true)}
        />
      ) : null}
      <ErrorSummary {...form.summary} />
      <Card title={t('form.identity')}>
        <div className={styles.stack}>
          <IdentityFields form={form} hintOf={hintOf} />
          {trouble ? null : <DuplicateHint values={form.values} id={stored?.id} />}
        </div>
      </Card>
      <Card title={t('form.participation')}>
        <ParticipationFields form={form} hintOf={hintOf} project={project} today={today} />
      </Card>
      <Card title={texts('group.entry')}>
        <div className={styles.stack}>
          <p className={styles.lacking}>{texts('groupHint.entry')}</p>
          <EntryStateFields form={form} hintOf={hintOf} />
        </div>
      </Card>
      <Card title={texts('group.address')}>
        <AddressFields form={form} hintOf={hintOf} />
      </Card>
      <Card title={texts('group.contact')}>
        <ContactFields form={form} hintOf={hintOf} />
      </Card>
      <Card title={texts('group.exit')}>
        <ExitFields form={form} hintOf={hintOf} />
      </Card>
      {stored ? <CorrectionCard form={form} stored={stored} /> : null}
      <p className={styles.lacking} role="status">
        {lacking === '' ? t('form.completenessNow') : t('form.completenessMissing', { fields: lacking })}
      </p>
      <FormActions>
        <Button type="submit" variant="primary" isPending={form.isPending}>
          {sheet ? t('form.saveChanges') : t('form.save')}
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
