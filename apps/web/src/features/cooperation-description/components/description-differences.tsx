import { useQueryClient } from '@tanstack/react-query';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { DescriptionDetail, DescriptionDifference } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { descriptionKeys } from '../api/keys.ts';
import { titlesOf, useDifferenceWords } from '../hooks/use-difference-words.ts';
import styles from './description.module.css';
import { DifferenceTable } from './difference-table.tsx';

/** What the version changes against the one before, plainly. */
export function DescriptionDifferences({ detail }: { detail: DescriptionDetail }) {
  const t = useText('description');
  const titles = useTitles(detail);
  const words = useDifferenceWords(detail.criteria, titles);
  const { previous, difference } = detail;
  if (!previous) return null;
  return (
    <Card title={t('difference.title', { number: previous.number })}>
      {difference.length === 0 ? (
        <p className={styles.quiet}>{t('difference.same', { number: previous.number })}</p>
      ) : (
        <ul className={styles.items}>
          {difference.map((entry) => (
            <li key={`${entry.subject} ${entry.key} ${entry.thematicAreaId ?? ''}`} className={styles.item}>
              <DifferenceTable
                entry={entry}
                words={words}
                before={t('difference.before')}
                after={t('difference.after')}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Titles as this version has them; those of removed results come from what the difference says they were. */
function useTitles(detail: DescriptionDetail): ReadonlyMap<string, string> {
  const code = useProjectCode();
  const known = useQueryClient().getQueryData<DescriptionDetail>(
    descriptionKeys.detail(code, detail.previous?.id ?? ''),
  );
  const removed = detail.difference.flatMap(({ subject, key, fields }: DescriptionDifference) => {
    const title = subject === 'result' ? fields.find(({ field }) => field === 'title')?.before : null;
    return typeof title === 'string' ? [[key, title] as const] : [];
  });
  const contents = known ? [known.content, detail.content] : [detail.content];
  return new Map([...removed, ...titlesOf(...contents)]);
}
