import { useText } from '../../../shared/i18n/use-text.ts';
import { useUnitOptions } from '../../../shared/lib/use-unit-options.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { FieldFrame } from '../../../shared/ui/field.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import type { LogForm } from '../hooks/log-form.ts';
import styles from './log-more-fields.module.css';

/** Other units the visit was for, any of the project: a joint seminar belongs to each of them. */
export function FurtherUnits({ form }: { form: LogForm }) {
  const t = useText('visit');
  const { options } = useUnitOptions();
  const { id, value: chosen, error, onChange } = form.field('furtherUnitIds');
  const free = options.filter(({ value }) => value !== form.values.unitId && !chosen.includes(value));
  const nameOf = (unitId: string): string => options.find(({ value }) => value === unitId)?.label ?? '';
  return (
    <FieldFrame
      id={id}
      as="group"
      label={t('more.furtherUnits')}
      hint={t('more.furtherUnitsHint')}
      error={error}
      isOptional
    >
      {chosen.length > 0 ? (
        <ul className={styles.chosen}>
          {chosen.map((unitId) => (
            <li key={unitId}>
              <CzechText>{nameOf(unitId)}</CzechText>
              <IconButton
                icon="close"
                size="s"
                label={t('more.furtherUnitRemove', { name: nameOf(unitId) })}
                onPress={() => onChange(chosen.filter((one) => one !== unitId))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Select
        label={t('more.furtherUnitAdd')}
        isLabelHidden
        emptyLabel={t('more.furtherUnitAdd')}
        options={free}
        value=""
        onChange={(unitId) => (unitId === '' ? undefined : onChange([...chosen, unitId]))}
      />
    </FieldFrame>
  );
}
