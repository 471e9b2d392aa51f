import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { formOfLog } from '../hooks/log-form-state.ts';
import { useLogForm } from '../hooks/use-log-form.ts';
import { LogFormFrame } from './log-form-frame.tsx';

/** Corrects a stored log with a reason; the version before stays in the history. */
export function CorrectLog({ log, onDone }: { log: AdvisoryLog; onDone: () => void }) {
  const t = useText('log');
  const locale = useLocale();
  const toast = useToast();
  const logForm = useLogForm({
    initial: formOfLog(log, locale),
    log,
    onSaved: (saved) => {
      toast.show({ text: t(saved ? 'form.corrected' : 'form.savedHere') });
      onDone();
    },
  });
  return (
    <LogFormFrame
      logForm={logForm}
      isCorrection
      actions={
        <>
          <Button type="submit" variant="primary" isPending={logForm.form.isPending}>
            {t('form.saveCorrection')}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {t('form.cancel')}
          </Button>
        </>
      }
    />
  );
}
