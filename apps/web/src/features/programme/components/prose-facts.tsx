import type { ProgrammeCatalogueItem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { useDaySearch } from '../hooks/use-day-search.ts';
import styles from './programme.module.css';

/** The questions that the prose answers. */
export const aspects = ['who', 'forWhom', 'where', 'manner', 'aim'] as const;

/** What the prose of a document rules, by its questions; each answer leads to the sentence it rests on. */
export function ProseFacts({ principles }: { principles: readonly ProgrammeCatalogueItem[] }) {
  const t = useText('programme');
  const search = useDaySearch() as never;
  if (principles.length === 0) return null;
  return (
    <Card title={t('facts.title')}>
      <p className={styles.note}>{t('list.principlesLead')}</p>
      <dl className={styles.facts}>
        {aspects.map((aspect) => (
          <div key={aspect}>
            <dt>{t(`facts.${aspect}`)}</dt>
            {principles.flatMap((item) =>
              item.facts[aspect].map((phrase) => (
                <dd key={`${item.code} ${phrase.cs}`}>
                  <TranslatedText cs={phrase.cs} en={phrase.en} />{' '}
                  <Link
                    to="/program/$objective/$code"
                    search={search}
                    params={{ objective: item.objective, code: item.code } as never}
                    className={styles.reference}
                  >
                    {item.code}
                  </Link>
                </dd>
              )),
            )}
          </div>
        ))}
      </dl>
    </Card>
  );
}
