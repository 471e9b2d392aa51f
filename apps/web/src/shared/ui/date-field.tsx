import { parseLocalDate } from '@rssz/domain';
import { lazy, Suspense, useId, useState } from 'react';
import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import { describedBy, FieldFrame, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { IconButton } from './icon-button.tsx';

const CalendarButton = lazy(() => import('./calendar-button.tsx').then((m) => ({ default: m.CalendarButton })));

interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD', '' for none, or what was typed when it is no date (the server then says so beside the field). */
  value: string;
  onChange: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
}

const isIso = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A calendar day typed the Czech way ("1. 1. 2023", "1.1.23") or picked from a calendar. */
export function DateField(props: DateFieldProps) {
  const t = useText('app');
  const format = useFormat();
  const generated = useId();
  const id = props.id ?? generated;
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const isWrong = isLeft && draft === null && props.value !== '' && !isIso(props.value);
  const error = props.error ?? (isWrong ? t('form.notADate') : undefined);
  // The calendar weighs more than the rest of a form and most people type, so it is loaded when first asked for.
  const [isCalendarWanted, setCalendarWanted] = useState(false);
  const calendarLabel = t('form.openCalendar', { label: props.label });
  const closed = (
    <IconButton
      icon="calendar"
      size="s"
      label={calendarLabel}
      isDisabled={props.isDisabled ?? false}
      onPress={() => setCalendarWanted(true)}
    />
  );
  const shown = draft ?? (isIso(props.value) ? format.date(props.value) : props.value);
  const take = (text: string) => {
    setDraft(text);
    const parsed = parseLocalDate(text);
    props.onChange(parsed.ok ? parsed.value : text.trim());
  };
  return (
    <FieldFrame {...props} id={id} error={error}>
      <div className={styles.affixed}>
        <input
          id={id}
          name={props.name}
          className={`${styles.control} ${styles.withInside}`}
          type="text"
          inputMode="text"
          autoComplete="off"
          placeholder={t('form.datePlaceholder')}
          disabled={props.isDisabled}
          aria-required={props.isRequired}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, props.hint, error)}
          value={shown}
          onChange={(event) => take(event.target.value)}
          onBlur={() => {
            setDraft(null);
            setLeft(true);
          }}
        />
        <span className={styles.inside}>
          {isCalendarWanted ? (
            <Suspense fallback={closed}>
              <CalendarButton
                label={calendarLabel}
                value={isIso(props.value) ? props.value : null}
                min={props.min}
                max={props.max}
                onPick={props.onChange}
              />
            </Suspense>
          ) : (
            closed
          )}
        </span>
      </div>
    </FieldFrame>
  );
}
