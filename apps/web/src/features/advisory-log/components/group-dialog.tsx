import { foldCzech } from '@rssz/domain';
import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useUnitOptions } from '../../../shared/lib/use-unit-options.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useUnitParticipants } from '../api/use-unit-participants.ts';
import type { AttendeeEntry } from '../hooks/log-form-state.ts';
import styles from './group-dialog.module.css';

interface GroupDialogProps {
  /** The units of the visit, the main one first. */
  unitIds: readonly string[];
  /** Who is in the log already. */
  chosen: ReadonlySet<string>;
  onAdd: (people: AttendeeEntry[]) => void;
  onClose: () => void;
}

/** A whole seminar at once: everybody of the unit, or those ticked, each for the whole of the session. */
export function GroupDialog({ unitIds, chosen, onAdd, onClose }: GroupDialogProps) {
  const t = useText('visit');
  const app = useText('app');
  const [unitId, setUnitId] = useState(unitIds[0] ?? '');
  const [filter, setFilter] = useState('');
  const [ticked, setTicked] = useState<ReadonlyMap<string, string>>(new Map());
  const { options } = useUnitParticipants(unitId);
  const units = useUnitOptions().options.filter(({ value }) => unitIds.includes(value));
  const free = options.filter(({ value }) => !chosen.has(value));
  const shown = free.filter(({ label }) => foldCzech(label).includes(foldCzech(filter)));
  const shownTicked = shown.filter(({ value }) => ticked.has(value)).length;

  const tick = (people: readonly { value: string; label: string }[], isTicked: boolean): void => {
    const next = new Map(ticked);
    for (const { value, label } of people) {
      if (isTicked) next.set(value, label);
      else next.delete(value);
    }
    setTicked(next);
  };
  const add = (): void => {
    onAdd([...ticked].map(([participantId, name]) => ({ participantId, name, hoursText: null })));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('group.title')}
      footer={
        <>
          <Button variant="primary" isDisabled={ticked.size === 0} onPress={add}>
            {t('group.submit', { count: ticked.size })}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <div className={styles.body}>
        {units.length > 1 ? (
          <Select label={t('group.unit')} options={units} value={unitId} onChange={setUnitId} />
        ) : null}
        <TextField label={t('group.filter')} type="search" icon="search" value={filter} onChange={setFilter} />
        {shown.length === 0 ? <p className={styles.quiet}>{t('group.none')}</p> : null}
        {shown.length > 0 ? (
          <fieldset className={styles.people}>
            <legend className="visually-hidden">{t('group.people')}</legend>
            <Checkbox
              label={<strong>{t('group.all', { number: shown.length })}</strong>}
              isSelected={shownTicked === shown.length}
              isIndeterminate={shownTicked > 0 && shownTicked < shown.length}
              onChange={(isTicked) => tick(shown, isTicked)}
            />
            {shown.map((person) => (
              <Checkbox
                key={person.value}
                label={person.label}
                isSelected={ticked.has(person.value)}
                onChange={(isTicked) => tick([person], isTicked)}
              />
            ))}
          </fieldset>
        ) : null}
        <p className={styles.quiet}>{t('group.minutesHint')}</p>
      </div>
    </Dialog>
  );
}
