import type { RuleRehearsal } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useEvidenceText } from '../../../shared/lib/use-evidence-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { Stat } from '../../../shared/ui/stat.tsx';
import styles from './rules.module.css';

type Person = RuleRehearsal['enters'][number];
type Day = RuleRehearsal['pastDays'][number];

/** What a change would do: both counts, everybody it touches, and the past values that would move. */
export function Rehearsal({ rehearsal }: { rehearsal: RuleRehearsal }) {
  const t = useText('counting');
  const format = useFormat();
  const { asOf, ruleDay, currentVersion, enters, leaves, moves, unchanged, pastDays } = rehearsal;
  const touched = enters.length + leaves.length + moves.length;
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>
        {t('rehearsal.day', { date: format.date(asOf), number: format.number(currentVersion) })}{' '}
        {ruleDay > asOf ? t('rehearsal.future', { date: format.date(ruleDay), asOf: format.date(asOf) }) : null}
      </p>
      <div className={styles.figures}>
        <Stat label={t('rehearsal.before')} value={format.number(rehearsal.valueBefore)} />
        <Stat label={t('rehearsal.after')} value={format.number(rehearsal.valueAfter)} />
      </div>
      {touched === 0 ? <p className={styles.quiet}>{t('rehearsal.nobody')}</p> : null}
      <People title={t('rehearsal.enters', { count: enters.length })} people={enters} />
      <People title={t('rehearsal.leaves', { count: leaves.length })} people={leaves} />
      <People title={t('rehearsal.moves', { count: moves.length })} people={moves} />
      <p className={styles.quiet}>{t('rehearsal.unchanged', { count: unchanged })}</p>
      <PastDays days={pastDays} />
    </div>
  );
}

function People({ title, people }: { title: string; people: readonly Person[] }) {
  const t = useText('counting');
  const evidenceText = useEvidenceText();
  if (people.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <DataTable
        caption={title}
        columns={[
          {
            key: 'person',
            header: t('rehearsal.person'),
            isRowHeader: true,
            cell: ({ id, title: name, code }: Person) => (
              <>
                <Link to="/ucastnici/$id" params={{ id }} look="plain">
                  {name}
                </Link>
                {name === code ? null : <span className={styles.below}>{code}</span>}
              </>
            ),
          },
          { key: 'was', header: t('rehearsal.was'), cell: ({ before }: Person) => evidenceText(before.reason) },
          { key: 'would', header: t('rehearsal.would'), cell: ({ after }: Person) => evidenceText(after.reason) },
        ]}
        rows={people}
        rowKey={({ id }) => id}
      />
    </section>
  );
}

function PastDays({ days }: { days: readonly Day[] }) {
  const t = useText('counting');
  const format = useFormat();
  if (days.length === 0) return null;
  const number = (value: number | null) => (value === null ? '–' : format.number(value));
  return (
    <section>
      <Banner tone="warning">{t('rehearsal.past')}</Banner>
      <DataTable
        caption={t('rehearsal.pastCaption')}
        columns={[
          { key: 'day', header: t('rehearsal.pastDay'), isRowHeader: true, cell: ({ asOf }: Day) => format.date(asOf) },
          { key: 'before', header: t('rehearsal.was'), align: 'end', cell: (day: Day) => number(day.valueBefore) },
          { key: 'after', header: t('rehearsal.would'), align: 'end', cell: (day: Day) => number(day.valueAfter) },
          {
            key: 'verdict',
            header: t('rehearsal.verdict'),
            align: 'end',
            cell: (day: Day) => number(day.verdictValue),
          },
        ]}
        rows={days}
        rowKey={({ asOf }) => asOf}
      />
    </section>
  );
}
