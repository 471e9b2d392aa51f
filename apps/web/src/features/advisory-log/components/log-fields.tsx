import type { LocalDate } from '@rssz/domain';
import { useProject, useToday } from '../../../shared/api/session.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useKeyActivityOptions } from '../../../shared/lib/use-key-activity-names.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import { Select } from '../../../shared/ui/select.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { ToggleChips } from '../../../shared/ui/toggle-chips.tsx';
import { useWritableUnitOptions } from '../api/use-log-choices.ts';
import { longestNote } from '../hooks/check-log-form.ts';
import type { LogForm } from '../hooks/log-form.ts';
import { typedMinutes } from '../hooks/log-form-state.ts';
import { useAreaName } from '../hooks/use-area-name.ts';
import { AttendeePicker } from './attendee-picker.tsx';
import { DateChoice } from './date-choice.tsx';
import { DurationField } from './duration-field.tsx';
import { LogMore } from './log-more.tsx';
import styles from './log-form.module.css';

const modes = ['in-person', 'remote', 'e-learning'];

/** The fields of a log in the order in which people tell of a visit: where, when, how long, about what, with whom. */
export function LogFields({ form }: { form: LogForm }) {
  const t = useText('log');
  const modeText = useModeText();
  const project = useProject();
  const today = useToday() as LocalDate;
  const units = useWritableUnitOptions();
  const keyActivities = useKeyActivityOptions();
  const areaName = useAreaName();
  const { values } = form;
  return (
    <>
      <Select
        {...form.field('unitId')}
        label={t('form.unit')}
        hint={units.isLoaded && units.options.length === 0 ? t('form.noUnits') : undefined}
        emptyLabel={t('form.unitPlaceholder')}
        options={units.options}
        onChange={(unitId) => form.set({ unitId, attendees: [] })}
        isRequired
      />
      <DateChoice {...form.field('heldOn')} today={today} startsOn={project.startsOn} />
      <DurationField {...form.field('hoursText')} />
      <ToggleChips
        {...form.field('mode')}
        label={t('form.mode')}
        options={modes.map((mode) => ({ value: mode, label: modeText(mode) }))}
      />
      <ToggleChips
        {...form.field('thematicArea')}
        label={t('form.area')}
        options={project.thematicAreas.map((area) => ({ value: area.code, label: areaName(area) }))}
      />
      <Select
        {...form.field('keyActivity')}
        label={t('form.keyActivity')}
        emptyLabel={t('form.keyActivityPlaceholder')}
        options={keyActivities}
        isRequired
      />
      <AttendeePicker
        id={form.controlId('attendees')}
        unitId={values.unitId}
        furtherUnitIds={values.furtherUnitIds}
        sessionMinutes={typedMinutes(values.hoursText)}
        attendees={values.attendees}
        onChange={(attendees) => form.set({ attendees })}
        errorAt={(index) =>
          form.errorAt(`attendees.${index}.minutes`) ?? form.errorAt(`attendees.${index}.participantId`)
        }
      />
      <NoteField form={form} />
      <LogMore form={form} />
    </>
  );
}

function NoteField({ form }: { form: LogForm }) {
  const t = useText('log');
  const format = useFormat();
  const count = form.values.note.length;
  return (
    <div>
      <TextArea {...form.field('note')} label={t('form.note')} hint={t('form.noteHint')} rows={5} />
      {count > longestNote - 500 ? (
        <p className={styles.noteFoot}>
          {t('form.noteCount', { count: format.number(count), max: format.number(longestNote) })}
        </p>
      ) : null}
    </div>
  );
}
