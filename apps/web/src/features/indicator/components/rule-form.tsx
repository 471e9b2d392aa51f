import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useToday } from '../../../shared/api/session.ts';
import type { CountingRule, RuleRehearsal } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { useRuleWrites } from '../api/use-counting-rules.ts';
import { atField, draftOf, draftProblems, firstFree, proposalOf } from '../hooks/rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';
import { SaveRule } from './save-rule.tsx';
import styles from './rules.module.css';

interface RuleFormProps {
  /** The version in force, to start from. */
  current: CountingRule;
  /** Days from which a version holds already. */
  taken: readonly string[];
  onDone: () => void;
}

/** A change of the rule: typed, rehearsed, and only then saved. */
export function RuleForm({ current, taken, onDone }: RuleFormProps) {
  const t = useText('counting');
  const format = useFormat();
  const today = useToday();
  const { rehearse } = useRuleWrites();
  const [seen, setSeen] = useState<{ of: string; rehearsal: RuleRehearsal } | null>(null);
  const form = useForm({
    initial: draftOf(current.rule, firstFree(today, taken), format.hours),
    describe: ({ code }) => (code === 'hours.not-a-number' ? t('form.hoursShape') : undefined),
    validate: draftProblems,
    submit: async (draft) => {
      try {
        const proposed = proposalOf(draft);
        setSeen({ of: JSON.stringify(proposed), rehearsal: await rehearse.mutateAsync(proposed) });
      } catch (error) {
        throw inFields(error);
      }
    },
  });
  // What was seen belongs to what was typed then: another value needs another rehearsal.
  const proposed = proposalOf(form.values);
  const key = JSON.stringify(proposed);
  const rehearsal = seen?.of === key ? seen.rehearsal : null;
  return (
    <div className={styles.stack}>
      <Card title={t('form.title')}>
        <form {...form.props} className={styles.form}>
          <p className={styles.quiet}>{t('form.lead')}</p>
          <ErrorSummary {...form.summary} />
          <RuleFields form={form} />
          <FormActions>
            <Button type="submit" variant={rehearsal ? 'secondary' : 'primary'} isPending={form.isPending}>
              {t('form.rehearse')}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              {t('form.cancel')}
            </Button>
          </FormActions>
        </form>
      </Card>
      {rehearsal ? (
        <SaveRule
          rehearsal={rehearsal}
          proposed={proposed}
          onStale={(fresh) => setSeen({ of: key, rehearsal: fresh })}
          onDone={onDone}
        />
      ) : null}
    </div>
  );
}

function inFields(error: unknown): unknown {
  if (!(error instanceof ProblemFailure) || error.errors.length === 0) return error;
  const { status, code, params, errors } = error;
  return new ProblemFailure(status, { code, params, errors: errors.map(atField) });
}
