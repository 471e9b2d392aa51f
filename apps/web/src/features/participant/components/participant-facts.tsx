import type { Participant } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useMissingFields } from '../../../shared/lib/use-missing-fields.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useCodeList } from '../api/use-participant-choices.ts';
import { isPseudonym } from '../hooks/person-name.ts';
import styles from './participant-page.module.css';

interface ParticipantFactsProps {
  person: Participant;
  /** Opens the form; undefined for readers. */
  onComplete: (() => void) | undefined;
}

/** Data of a person, with what the record still lacks on top. */
export function ParticipantFacts({ person, onComplete }: ParticipantFactsProps) {
  const t = useText('participant');
  const missingFields = useMissingFields();
  const format = useFormat();
  const fields = person.anonymisedOn ? '' : missingFields(person.missingFields);
  return (
    <div className={styles.column}>
      {fields === '' ? null : (
        <Banner
          tone="warning"
          title={t('detail.incompleteTitle')}
          action={
            onComplete ? (
              <Button size="s" onPress={onComplete}>
                {t('detail.complete')}
              </Button>
            ) : undefined
          }
        >
          {t('detail.incompleteText', { fields })}
        </Banner>
      )}
      <Card title={t('detail.facts')}>
        <DescriptionList items={useFacts(person)} />
        {person.completeFrom ? (
          <p className={styles.since}>{t('detail.completeFrom', { date: format.date(person.completeFrom) })}</p>
        ) : null}
      </Card>
    </div>
  );
}

function useFacts(person: Participant) {
  const t = useText('participant');
  const format = useFormat();
  const lists = {
    sex: useCodeList('sex'),
    labourStatus: useCodeList('labour-status'),
    education: useCodeList('education'),
  };
  const isHidden = isPseudonym(person);
  const shown = (value: string | null) => value ?? t('detail.notSet');
  const personal = (value: string | null) => (isHidden ? t('detail.hidden') : shown(value));
  const day = (value: string | null) => (value ? format.date(value) : null);
  const label = (list: keyof typeof lists) =>
    shown(lists[list].find((option) => option.value === person[list])?.label ?? person[list]);
  return [
    { term: t('list.code'), value: person.code },
    { term: t('field.birthDate'), value: personal(day(person.birthDate)) },
    { term: t('field.municipality'), value: personal(person.municipality) },
    { term: t('field.entryOn'), value: shown(day(person.entryOn)) },
    ...(person.exitOn ? [{ term: t('field.exitOn'), value: format.date(person.exitOn) }] : []),
    { term: t('field.sex'), value: label('sex') },
    { term: t('field.labourStatus'), value: label('labourStatus') },
    { term: t('field.education'), value: label('education') },
    {
      term: t('field.units'),
      value: person.units.map((unit) => (
        <div key={unit.id}>
          <Link to="/uzemni-celky/$id" params={{ id: unit.id }}>
            <CzechText>{unit.name}</CzechText>
          </Link>
        </div>
      )),
    },
  ];
}
