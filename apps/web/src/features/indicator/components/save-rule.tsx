import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { RuleRehearsal } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useRuleWrites, type ProposedRule } from '../api/use-counting-rules.ts';
import { reasonProblems } from '../hooks/reason-problems.ts';
import { Rehearsal } from './rehearsal.tsx';
import styles from './rules.module.css';

interface SaveRuleProps {
  rehearsal: RuleRehearsal;
  proposed: ProposedRule;
  /** The evidence has changed since: the rehearsal as it is now. */
  onStale: (rehearsal: RuleRehearsal) => void;
  onDone: () => void;
}

/** The rehearsal that was seen, and the reason with which the change is saved. */
export function SaveRule({ rehearsal, proposed, onStale, onDone }: SaveRuleProps) {
  const t = useText('counting');
  const toast = useToast();
  const { add } = useRuleWrites();
  const [isStale, setStale] = useState(false);
  const form = useForm({
    initial: { reason: '' },
    validate: reasonProblems,
    submit: async ({ reason }) => {
      try {
        await add.mutateAsync({ ...proposed, reason: reason.trim(), rehearsal: rehearsal.token });
      } catch (error) {
        const fresh = freshRehearsal(error);
        if (!fresh) throw error;
        setStale(true);
        onStale(fresh);
        return;
      }
      toast.show({ text: t('form.saved') });
      onDone();
    },
  });
  return (
    <Card title={t('rehearsal.title')}>
      <div className={styles.stack}>
        {isStale ? (
          <Banner tone="warning" title={t('rehearsal.staleTitle')}>
            {t('rehearsal.stale')}
          </Banner>
        ) : null}
        <Rehearsal rehearsal={rehearsal} />
        <form {...form.props} className={styles.form}>
          <ErrorSummary {...form.summary} />
          <TextArea
            {...form.field('reason')}
            label={t('form.reason')}
            hint={t('form.reasonHint')}
            rows={3}
            maxLength={1000}
            isRequired
          />
          <FormActions>
            <Button type="submit" variant="primary" isPending={form.isPending}>
              {t('form.save')}
            </Button>
          </FormActions>
        </form>
      </div>
    </Card>
  );
}

/** The new rehearsal of a refusal, when that is why it was refused. */
export function freshRehearsal(error: unknown): RuleRehearsal | null {
  if (!(error instanceof ProblemFailure) || error.code !== 'rule.rehearsal-stale') return null;
  return error.current as RuleRehearsal;
}
