import { lazy, Suspense, type KeyboardEvent, type ReactNode } from 'react';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { arrivingTexts } from '../../../shared/i18n/later-texts.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { formOfLog } from '../hooks/log-form-state.ts';
import type { useLogForm } from '../hooks/use-log-form.ts';
import { LogFields } from './log-fields.tsx';
import styles from './log-form.module.css';

/** Rare, so it comes when somebody else was faster; with the texts that its component asks for. */
const LogConflict = lazy(async () => {
  const [{ LogConflict: conflict }] = await Promise.all([import('./log-conflict.tsx'), arrivingTexts('visit')]);
  return { default: conflict };
});

interface LogFormFrameProps {
  logForm: ReturnType<typeof useLogForm>;
  actions: ReactNode;
  /** A correction asks for its reason. */
  isCorrection?: boolean;
  /** When the draft was last kept, as "9:05". */
  keptAt?: string | null;
}

/** The form of a log with its problems, its conflict and its buttons; Ctrl+Enter saves from any field. */
export function LogFormFrame({ logForm, actions, isCorrection = false, keptAt = null }: LogFormFrameProps) {
  const t = useText('log');
  const locale = useLocale();
  const { form, conflict } = logForm;
  const saveByKeyboard = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void form.send();
  };
  return (
    <Card>
      <form {...form.props} className={styles.form} onKeyDown={saveByKeyboard}>
        {conflict ? (
          <Suspense fallback={null}>
            <LogConflict
              mine={form.values}
              theirs={conflict}
              onKeepMine={logForm.keepMine}
              onTakeTheirs={() => logForm.takeTheirs(formOfLog(conflict, locale))}
            />
          </Suspense>
        ) : null}
        <ErrorSummary {...form.summary} />
        <LogFields form={form} />
        {isCorrection ? (
          <TextArea
            {...form.field('reason')}
            label={t('form.reason')}
            hint={t('form.reasonHint')}
            rows={2}
            isRequired
          />
        ) : null}
        <div className={styles.footer}>
          {actions}
          <span className={styles.shortcut}>{keptAt ? t('form.draftSaved', { at: keptAt }) : t('form.shortcut')}</span>
        </div>
      </form>
    </Card>
  );
}
