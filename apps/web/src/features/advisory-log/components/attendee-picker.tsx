import { lazy, Suspense, useState } from 'react';
import { formatHours, type Minutes } from '@rssz/domain';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Combobox } from '../../../shared/ui/combobox.tsx';
import { FieldFrame } from '../../../shared/ui/field.tsx';
import { useUnitParticipants } from '../api/use-unit-participants.ts';
import { attendeeMinutes, type AttendeeEntry } from '../hooks/log-form-state.ts';
import { AttendeeRow } from './attendee-row.tsx';
import styles from './log-form.module.css';

/** Loaded when it is wanted: most visits have a few people. */
const GroupDialog = lazy(async () => ({ default: (await import('./group-dialog.tsx')).GroupDialog }));

interface AttendeePickerProps {
  id: string;
  unitId: string;
  furtherUnitIds: readonly string[];
  sessionMinutes: Minutes | null;
  attendees: AttendeeEntry[];
  onChange: (attendees: AttendeeEntry[]) => void;
  /** Text of the problem at the hours of an attendee, by position. */
  errorAt: (index: number) => string | undefined;
}

/** Who took part: participants of the unit found by name or code, each with their hours. */
export function AttendeePicker(props: AttendeePickerProps) {
  const t = useText('log');
  const { attendees, onChange, sessionMinutes } = props;
  const [isAddingGroup, setAddingGroup] = useState(false);
  const { options: candidates, isLoaded } = useUnitParticipants(props.unitId);
  const chosen = new Set(attendees.map((attendee) => attendee.participantId));
  const free = candidates.filter((candidate) => !chosen.has(candidate.value));
  const add = (participantId: string) => {
    const found = candidates.find((candidate) => candidate.value === participantId);
    if (found) onChange([...attendees, { participantId, name: found.label, hoursText: null }]);
  };
  return (
    <FieldFrame id={props.id} label={t('form.attendees')} hint={t('form.attendeesHint')} as="group">
      <div className={styles.attendees}>
        {attendees.length > 0 ? (
          <ul className={styles.list}>
            {attendees.map((attendee, index) => (
              <AttendeeRow
                key={attendee.participantId}
                id={`${props.id}.${index}.minutes`}
                attendee={attendee}
                sessionMinutes={sessionMinutes}
                error={props.errorAt(index)}
                onHours={(hoursText) => onChange(attendees.with(index, { ...attendee, hoursText }))}
                onRemove={() => onChange(attendees.toSpliced(index, 1))}
              />
            ))}
          </ul>
        ) : null}
        {attendees.length > 0 ? (
          <AttendeeTotal attendees={attendees} sessionMinutes={sessionMinutes} onChange={onChange} />
        ) : null}
        <Combobox
          key={`${props.unitId}:${candidates.length}`}
          label={t('form.attendeesSearch')}
          isLabelHidden={attendees.length === 0}
          hint={
            isLoaded || props.unitId === '' ? pickerHint(t, props.unitId, candidates.length, free.length) : undefined
          }
          placeholder={t('form.attendeesPlaceholder')}
          isDisabled={free.length === 0}
          value=""
          onChange={add}
          options={free}
        />
        {free.length > 1 || props.furtherUnitIds.length > 0 ? (
          <div>
            <Button variant="quiet" size="s" icon="people" onPress={() => setAddingGroup(true)}>
              {t('form.attendeesGroup')}
            </Button>
          </div>
        ) : null}
        {isAddingGroup ? (
          <Suspense fallback={null}>
            <GroupDialog
              unitIds={[props.unitId, ...props.furtherUnitIds]}
              chosen={chosen}
              onAdd={(people) => onChange([...attendees, ...people])}
              onClose={() => setAddingGroup(false)}
            />
          </Suspense>
        ) : null}
      </div>
    </FieldFrame>
  );
}

function pickerHint(t: ReturnType<typeof useText<'log'>>, unitId: string, all: number, free: number) {
  if (unitId === '') return t('form.attendeesNeedUnit');
  if (all === 0) return t('form.attendeesNone');
  return free === 0 ? t('form.attendeesAllChosen') : undefined;
}

function AttendeeTotal(props: Pick<AttendeePickerProps, 'attendees' | 'sessionMinutes' | 'onChange'>) {
  const t = useText('log');
  const locale = useLocale();
  const { attendees, sessionMinutes, onChange } = props;
  const total = attendees.reduce((sum, attendee) => sum + (attendeeMinutes(attendee, sessionMinutes) ?? 0), 0);
  const isCustom = attendees.some((attendee) => attendee.hoursText !== null);
  return (
    <div className={styles.attendeeFoot}>
      <span>{t('form.attendeeTotal', { hours: formatHours(total, locale) })}</span>
      {isCustom ? (
        <Button
          variant="quiet"
          size="s"
          onPress={() => onChange(attendees.map((attendee) => ({ ...attendee, hoursText: null })))}
        >
          {t('form.attendeeReset')}
        </Button>
      ) : null}
    </div>
  );
}
