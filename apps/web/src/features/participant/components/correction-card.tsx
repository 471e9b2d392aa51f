import { changedEntryState } from '@rssz/domain';
import type { ParticipantSheet } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { sheetOfForm, storedSheet } from '../hooks/participant-form-state.ts';
import type { ParticipantFormHandle } from '../hooks/participant-form.ts';
import styles from './participant-form.module.css';

/** Asks for the reason once an answer that holds for the day of entry is being changed. */
export function CorrectionCard({ form, stored }: { form: ParticipantFormHandle; stored: ParticipantSheet }) {
  const t = useText('sheet');
  const names = useMissingFields();
  const changed = changedEntryState(storedSheet(stored), sheetOfForm(form.values));
  if (changed.length === 0) return null;
  return (
    <Card title={t('correction.title')}>
      <div className={styles.stack}>
        <p className={styles.lacking}>{t('correction.text', { fields: names(changed) })}</p>
        <TextField
          {...form.field('reason')}
          label={t('correction.reason')}
          hint={t('correction.reasonHint')}
          maxLength={500}
          isRequired
        />
      </div>
    </Card>
  );
}
