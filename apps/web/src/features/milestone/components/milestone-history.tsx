import type { UnitMilestone } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import styles from './milestone-history.module.css';

type Version = UnitMilestone['history'][number];

/** What was written of the stage before, the newest first. */
export function MilestoneHistory({ versions }: { versions: readonly Version[] }) {
  const t = useText('milestone');
  const format = useFormat();
  if (versions.length === 0) return null;
  return (
    <section className={styles.history}>
      <h3 className={styles.title}>{t('dialog.history')}</h3>
      <ol className={styles.list}>
        {versions.map((version) => (
          <li key={version.version}>
            <VersionText version={version} />
            <span className={styles.by}>
              {t('dialog.version', { date: format.instant(version.recordedAt), name: version.by.displayName })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function VersionText({ version }: { version: Version }) {
  const t = useText('milestone');
  const format = useFormat();
  const day = (date: string | null) => (date === null ? t('dialog.none') : format.date(date));
  const facts = version.isSkipped
    ? [t('state.skipped')]
    : [`${t('section.planned')}: ${day(version.plannedOn)}`, `${t('section.actual')}: ${day(version.actualOn)}`];
  const words = [version.skipReason ?? '', version.note].filter(Boolean).join(' · ');
  return (
    <>
      <span>{facts.join(', ')}</span>
      {words === '' ? null : <CzechText>{words}</CzechText>}
    </>
  );
}
