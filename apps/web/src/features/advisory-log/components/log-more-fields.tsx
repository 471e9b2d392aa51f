import { clockMinutes, formatHours, isClockTime, SUPPORT_KINDS } from '@rssz/domain';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { NumberField } from '../../../shared/ui/number-field.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { clockText } from '../hooks/check-log-detail.ts';
import type { LogForm } from '../hooks/log-form.ts';
import { FurtherUnits } from './further-units.tsx';
import styles from './log-more-fields.module.css';

/** The rest of a log; it comes only when somebody asks for it, so that a plain visit stays half a minute. */
export function LogMoreFields({ form }: { form: LogForm }) {
  const t = useText('visit');
  const texts = useText('log');
  return (
    <>
      <ToggleChips
        {...form.field('kind')}
        label={t('more.kind')}
        options={SUPPORT_KINDS.map((kind) => ({ value: kind, label: texts(`kind.${kind}`) }))}
      />
      <TimeFields form={form} />
      <TextField {...form.field('place')} label={t('more.place')} maxLength={200} isOptional />
      <FurtherUnits form={form} />
      <div className={styles.pair}>
        <TextField
          {...form.field('nextStepText')}
          label={t('more.nextStepText')}
          hint={t('more.nextStepHint')}
          maxLength={500}
          isOptional
        />
        <DateField
          {...form.field('nextStepDueOn')}
          label={t('more.nextStepDueOn')}
          min={form.values.heldOn || undefined}
        />
      </div>
      <div className={styles.pair}>
        <NumberField {...form.field('preparationText')} label={t('more.preparation')} suffix="h" isOptional />
        <NumberField {...form.field('travelText')} label={t('more.travel')} suffix="h" isOptional />
      </div>
      <p className={styles.hint}>{t('more.workHint')}</p>
      <TextArea
        {...form.field('internalNote')}
        label={t('more.internalNote')}
        hint={t('more.internalNoteHint')}
        rows={3}
        maxLength={4000}
      />
    </>
  );
}

/** From–to; they say the length as long as nobody has typed another one. */
function TimeFields({ form }: { form: LogForm }) {
  const t = useText('visit');
  const locale = useLocale();
  const { values } = form;
  const lengthOf = (from: string, to: string): string => {
    const [startsAt, endsAt] = [clockText(from), clockText(to)];
    if (!isClockTime(startsAt) || !isClockTime(endsAt) || startsAt >= endsAt) return '';
    return formatHours(clockMinutes(startsAt, endsAt), locale);
  };
  const change = (times: { startsAt?: string; endsAt?: string }): void => {
    const next = { startsAt: values.startsAt, endsAt: values.endsAt, ...times };
    const isOwn = values.hoursText !== '' && values.hoursText !== lengthOf(values.startsAt, values.endsAt);
    const length = lengthOf(next.startsAt, next.endsAt);
    form.set(isOwn || length === '' ? times : { ...times, hoursText: length });
  };
  return (
    <div className={styles.times}>
      <TextField
        {...form.field('startsAt')}
        label={t('more.startsAt')}
        hint={t('more.timeHint')}
        inputMode="numeric"
        onChange={(startsAt) => change({ startsAt })}
        isOptional
      />
      <TextField
        {...form.field('endsAt')}
        label={t('more.endsAt')}
        inputMode="numeric"
        onChange={(endsAt) => change({ endsAt })}
        isOptional
      />
    </div>
  );
}
