import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAsOf } from '../../../shared/lib/use-as-of.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useProgrammeVersions } from '../api/use-programme.ts';
import { shownVersion, versionChoices, type VersionChoice } from '../hooks/version-choices.ts';
import styles from './programme.module.css';

/** Which version of the catalogue is read. Silent while there is only one and the address names no day. */
export function VersionChooser() {
  const t = useText('programme');
  const format = useFormat();
  const { asOf, setAsOf } = useAsOf();
  const { data = [] } = useProgrammeVersions();
  const choices = versionChoices(data);
  if (!asOf && choices.length < 2) return null;
  const label = ({ number, validFrom, isInForce }: VersionChoice) =>
    t(isInForce ? 'version.optionToday' : 'version.option', { number, date: format.date(validFrom) });
  return (
    <div className={styles.version} role="group" aria-label={t('version.group')}>
      {choices.length > 1 ? (
        <Select
          label={t('version.label')}
          {...(shownVersion(data, asOf) ? {} : { emptyLabel: t('version.noneShort') })}
          value={shownVersion(data, asOf)}
          options={choices.map((choice) => ({ value: String(choice.number), label: label(choice) }))}
          onChange={(value) => setAsOf(choices.find(({ number }) => String(number) === value)?.day ?? '')}
        />
      ) : null}
      {asOf ? (
        <>
          <p className={styles.note} role="status">
            {t('version.asOf', { date: format.date(asOf) })}
          </p>
          <Button variant="quiet" icon="undo" onPress={() => setAsOf('')}>
            {t('version.today')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
