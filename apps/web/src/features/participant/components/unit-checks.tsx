import { useText } from '../../../shared/i18n/use-text.ts';
import { useOwnUnits } from '../../../shared/lib/use-own-units.ts';
import { useUnitOptions } from '../../../shared/lib/use-unit-options.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { FieldFrame } from '../../../shared/ui/field.tsx';
import styles from './participant-form.module.css';

interface UnitChecksProps {
  id: string;
  value: string[];
  onChange: (unitIds: string[]) => void;
  error: string | undefined;
}

/** The units in which the person gets support: usually one, at times more. */
export function UnitChecks({ id, value, onChange, error }: UnitChecksProps) {
  const t = useText('participant');
  const own = useOwnUnits();
  const units = useUnitOptions().options.filter((unit) => !own || own.has(unit.value) || value.includes(unit.value));
  return (
    <FieldFrame id={id} label={t('field.units')} hint={t('form.unitsHint')} error={error} as="group">
      <div className={styles.checks}>
        {units.map((unit) => (
          <Checkbox
            key={unit.value}
            label={unit.label}
            isDisabled={own !== null && !own.has(unit.value)}
            isSelected={value.includes(unit.value)}
            onChange={(isOn) => onChange(isOn ? [...value, unit.value] : value.filter((one) => one !== unit.value))}
          />
        ))}
      </div>
    </FieldFrame>
  );
}
