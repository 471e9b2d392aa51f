import type { SupportKind } from '@rssz/domain';
import { useProject } from '../../../shared/api/session.ts';
import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useKeyActivityOptions } from '../../../shared/lib/use-key-activity-names.ts';
import { useModeText } from '../../../shared/lib/use-mode-text.ts';
import { useUnitOptions } from '../../../shared/lib/use-unit-options.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { attendeeMinutes, formOfLog, typedMinutes, type LogFormState } from '../hooks/log-form-state.ts';
import { useAreaName } from '../hooks/use-area-name.ts';
import styles from './log-conflict.module.css';

interface LogConflictProps {
  mine: LogFormState;
  theirs: AdvisoryLog;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else was faster: both versions side by side, only where they differ; nothing is overwritten by itself. */
export function LogConflict({ mine, theirs, onKeepMine, onTakeTheirs }: LogConflictProps) {
  const t = useText('log');
  const locale = useLocale();
  const lines = useLinesOf();
  const [left, right] = [lines(mine), lines(formOfLog(theirs, locale))];
  const differing = left.map((line, index) => ({ ...line, theirs: right[index]?.value ?? '' }));
  return (
    <Alert tone="warning" title={t('conflict.title')} takesFocus>
      <p className={styles.text}>{t('conflict.text')}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('conflict.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.mine')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differing
            .filter((line) => line.value !== line.theirs)
            .map((line) => (
              <tr key={line.name}>
                <th scope="row">{line.name}</th>
                <td>{line.value || t('conflict.empty')}</td>
                <td>{line.theirs || t('conflict.empty')}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button onPress={onTakeTheirs}>{t('conflict.useTheirs')}</Button>
        <Button onPress={onKeepMine} aria-describedby="conflict-hint">
          {t('conflict.keepMine')}
        </Button>
      </div>
      <p id="conflict-hint" className={styles.hint}>
        {t('conflict.keepMineHint')}
      </p>
    </Alert>
  );
}

/** A form in words, line by line. */
function useLinesOf() {
  const t = useText('log');
  const visit = useText('visit');
  const modeText = useModeText();
  const format = useFormat();
  const areaName = useAreaName();
  const project = useProject();
  const units = useUnitOptions().options;
  const activities = useKeyActivityOptions();
  const labelOf = (options: readonly { value: string; label: string }[], value: string) =>
    options.find((option) => option.value === value)?.label ?? value;
  return (form: LogFormState) => {
    const area = project.thematicAreas.find(({ code }) => code === form.thematicArea);
    const minutes = typedMinutes(form.hoursText);
    const people = form.attendees.map((attendee) => {
      const own = attendeeMinutes(attendee, minutes);
      return own === null ? attendee.name : `${attendee.name} ${format.hoursUnit(own)}`;
    });
    return [
      { name: t('detail.unit'), value: labelOf(units, form.unitId) },
      { name: t('detail.date'), value: /^\d{4}-/.test(form.heldOn) ? format.date(form.heldOn) : form.heldOn },
      { name: t('detail.duration'), value: minutes === null ? form.hoursText : format.hoursUnit(minutes) },
      { name: t('detail.mode'), value: modeText(form.mode) },
      { name: t('detail.area'), value: area ? areaName(area) : '' },
      { name: t('detail.keyActivity'), value: labelOf(activities, form.keyActivity) },
      { name: t('detail.attendees'), value: people.join(', ') },
      { name: t('detail.note'), value: form.note },
      { name: visit('detail.kind'), value: t(`kind.${form.kind as SupportKind}`) },
      { name: visit('detail.time'), value: [form.startsAt, form.endsAt].filter(Boolean).join('–') },
      { name: visit('detail.place'), value: form.place },
      { name: visit('detail.furtherUnits'), value: form.furtherUnitIds.map((id) => labelOf(units, id)).join(', ') },
      { name: visit('nextStep.title'), value: form.nextStepText },
      { name: visit('more.nextStepDueOn'), value: form.nextStepDueOn },
      { name: visit('detail.preparation'), value: form.preparationText },
      { name: visit('detail.travel'), value: form.travelText },
      { name: visit('detail.internalNote'), value: form.internalNote },
    ];
  };
}
