import type { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { ExternalLink } from '../../../shared/ui/external-link.tsx';
import { personName } from '../hooks/person-name.ts';
import { similarPeople } from '../hooks/similar-people.ts';

interface SimilarNoticeProps {
  failure: ProblemFailure;
  isDistinct: boolean;
  onDistinct: (isDistinct: boolean) => void;
}

/** Who it may be already, each in a window of its own so that nothing typed is lost, and the word that it is another one. */
export function SimilarNotice({ failure, isDistinct, onDistinct }: SimilarNoticeProps) {
  const t = useText('participant');
  const format = useFormat();
  const { similar, isElsewhere } = similarPeople(failure);
  return (
    <Alert takesFocus tone="warning" title={t('form.similarTitle')}>
      <p>{t('form.similarText')}</p>
      {similar.length > 0 ? (
        <ul>
          {similar.map((person) => (
            <li key={person.id}>
              <ExternalLink href={`/ucastnici/${person.id}`}>
                {t('form.similarPerson', { code: person.code, name: personName(person) })}
              </ExternalLink>
              {', '}
              {person.birthDate
                ? t('form.similarBorn', { date: format.date(person.birthDate) })
                : t('form.similarBornUnknown')}
            </li>
          ))}
        </ul>
      ) : null}
      {isElsewhere ? <p>{t('form.similarElsewhere')}</p> : null}
      <Checkbox
        label={t('form.similarDistinct')}
        hint={t('form.similarDistinctHint')}
        isSelected={isDistinct}
        onChange={onDistinct}
      />
    </Alert>
  );
}
