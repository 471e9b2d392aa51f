import { useState } from 'react';
import type { LikelyDuplicate, Participant } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useDuplicates } from '../api/use-duplicates.ts';
import { personName } from '../hooks/person-name.ts';
import { MergeDialog } from './merge-dialog.tsx';
import styles from './participant-page.module.css';

/** Records that may be of the same person, for whoever may make them one. */
export function DuplicatesCard({ person }: { person: Participant }) {
  const t = useText('sheet');
  const [chosen, setChosen] = useState<LikelyDuplicate | null>(null);
  const { givenName, surname, birthDate, id } = person;
  const typed = { givenName: givenName ?? '', surname: surname ?? '', birthDate: birthDate ?? '' };
  const { data } = useDuplicates(typed, id);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('merge.heading')}>
      <ul className={styles.duplicates}>
        {data.items.map((other) => (
          <li key={other.id}>
            <span>
              <Link to="/ucastnici/$id" params={{ id: other.id }}>
                {t('duplicate.person', { code: other.code, name: personName(other) })}
              </Link>
              {` – ${t(`duplicate.reason.${other.reason}`)}`}
            </span>
            <Button size="s" onPress={() => setChosen(other)}>
              {t('merge.action')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen ? <MergeDialog kept={person} removed={chosen} onClose={() => setChosen(null)} /> : null}
    </Card>
  );
}
