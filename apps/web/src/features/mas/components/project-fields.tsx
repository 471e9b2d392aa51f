import { MAS_FEATURES, MAS_FOCUS_AREAS } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { Combobox } from '../../../shared/ui/combobox.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useUnitNames } from '../api/use-unit-names.ts';
import type { ProjectDraft } from '../hooks/project-draft.ts';
import styles from './mas.module.css';

interface FeatureFieldsProps {
  features: ProjectDraft['features'];
  onChange: (features: ProjectDraft['features']) => void;
}

/** The four features, each met or not, with a note. */
export function FeatureFields({ features, onChange }: FeatureFieldsProps) {
  const t = useText('mas');
  return (
    <fieldset className={styles.group}>
      <legend>{t('project.features')}</legend>
      {MAS_FEATURES.map((code) => {
        const set = (change: Partial<ProjectDraft['features'][typeof code]>) =>
          onChange({ ...features, [code]: { ...features[code], ...change } });
        return (
          <div key={code} className={styles.feature}>
            <Checkbox
              label={t(`feature.${code}`)}
              isSelected={features[code].isMet}
              onChange={(isMet) => set({ isMet })}
            />
            <TextField
              label={t('project.featureNote', { code })}
              isOptional
              maxLength={1000}
              value={features[code].note}
              onChange={(note) => set({ note })}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

interface FocusFieldsProps {
  chosen: ProjectDraft['focusAreas'];
  onChange: (chosen: ProjectDraft['focusAreas']) => void;
}

/** The six focus areas; any number of them. */
export function FocusFields({ chosen, onChange }: FocusFieldsProps) {
  const t = useText('mas');
  return (
    <fieldset className={styles.group}>
      <legend>{t('project.focusAreas')}</legend>
      {MAS_FOCUS_AREAS.map((code) => (
        <Checkbox
          key={code}
          label={t(`focusArea.${code}`)}
          isSelected={chosen.includes(code)}
          onChange={(isChosen) =>
            onChange(MAS_FOCUS_AREAS.filter((one) => (one === code ? isChosen : chosen.includes(one))))
          }
        />
      ))}
    </fieldset>
  );
}

interface ChosenUnitsProps {
  units: ProjectDraft['units'];
  error: string | undefined;
  onChange: (units: ProjectDraft['units']) => void;
}

/** The units where a project works. */
export function ChosenUnits({ units, error, onChange }: ChosenUnitsProps) {
  const t = useText('mas');
  const names = useUnitNames();
  const free = names.filter(({ value }) => !units.some(({ id }) => id === value));
  const add = (value: string) => {
    const found = names.find((one) => one.value === value);
    if (found) onChange([...units, { id: found.value, name: found.label }]);
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('project.units')}</legend>
      {units.length > 0 ? (
        <ul className={styles.chips}>
          {units.map(({ id, name }) => (
            <li key={id} className={styles.chip}>
              <CzechText>{name}</CzechText>
              <IconButton
                icon="close"
                size="s"
                label={t('project.removeUnit', { name })}
                onPress={() => onChange(units.filter((one) => one.id !== id))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Combobox label={t('project.chooseUnit')} value="" options={free} onChange={add} error={error} isOptional />
    </fieldset>
  );
}
