import type { DuplicateList } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ExternalLink } from '../../../shared/ui/external-link.tsx';
import { useDuplicates } from '../api/use-duplicates.ts';
import type { ParticipantFormState } from '../hooks/participant-form-state.ts';
import { personName } from '../hooks/person-name.ts';
import styles from './participant-form.module.css';

interface DuplicateHintProps {
  values: ParticipantFormState;
  /** The stored person being changed. */
  id: string | undefined;
}

/** Who may be the person being typed, each in a window of its own so that nothing typed is lost. */
export function DuplicateHint({ values, id }: DuplicateHintProps) {
  const { givenName, surname, birthDate } = values;
  const { data } = useDuplicates({ givenName, surname, birthDate }, id);
  const isTyped = givenName.trim() !== '' && surname.trim() !== '';
  const isLikely = isTyped && data !== undefined && (data.items.length > 0 || data.isElsewhere);
  // The frame stays, so that what appears in it is read out without interrupting the typing.
  return <div role="status">{isLikely ? <Likely found={data} /> : null}</div>;
}

function Likely({ found }: { found: DuplicateList }) {
  const t = useText('sheet');
  return (
    <Banner tone="warning" title={t('duplicate.title')}>
      {found.items.length > 0 ? (
        <ul className={styles.duplicates}>
          {found.items.map((person) => (
            <li key={person.id}>
              <ExternalLink href={`/ucastnici/${person.id}`}>
                {t('duplicate.person', { code: person.code, name: personName(person) })}
              </ExternalLink>
              {` – ${t(`duplicate.reason.${person.reason}`)}`}
            </li>
          ))}
        </ul>
      ) : null}
      {found.isElsewhere ? <p>{t('duplicate.elsewhere')}</p> : null}
    </Banner>
  );
}
