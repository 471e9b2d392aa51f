import type { ComparedTagRow, ProgrammeCatalogueItem, ProgrammeComparison } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { useObjectiveName } from '../hooks/use-objective-name.ts';
import { useDaySearch } from '../hooks/use-day-search.ts';
import styles from './programme.module.css';

/** How many items of each kind either objective has. */
export function ComparedCounts({ comparison }: { comparison: ProgrammeComparison }) {
  const t = useText('programme');
  const objectiveName = useObjectiveName();
  return (
    <Card title={t('compare.counts')} isFlush>
      <DataTable
        caption={t('compare.counts')}
        rows={comparison.counts}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: 'kind',
            header: t('compare.kind'),
            isRowHeader: true,
            cell: ({ kind }) => t(`kind.${kind as 'activity'}`),
          },
          { key: 'a', header: objectiveName(comparison.a.code), align: 'end', cell: ({ a }) => a },
          { key: 'b', header: objectiveName(comparison.b.code), align: 'end', cell: ({ b }) => b },
        ]}
      />
    </Card>
  );
}

interface ComparedTagsProps {
  title: string;
  comparison: ProgrammeComparison;
  rows: readonly ComparedTagRow[];
}

/** Items of either objective that carry the same tag, in one row. */
export function ComparedTags({ title, comparison, rows }: ComparedTagsProps) {
  const t = useText('programme');
  const objectiveName = useObjectiveName();
  return (
    <Card title={title} isFlush>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'tag',
            header: t('compare.tag'),
            isRowHeader: true,
            width: '20%',
            cell: ({ cs, en }) => <TranslatedText cs={cs} en={en} />,
          },
          { key: 'a', header: objectiveName(comparison.a.code), width: '40%', cell: ({ a }) => <Items items={a} /> },
          { key: 'b', header: objectiveName(comparison.b.code), width: '40%', cell: ({ b }) => <Items items={b} /> },
        ]}
      />
    </Card>
  );
}

function Items({ items }: { items: readonly ProgrammeCatalogueItem[] }) {
  const t = useText('programme');
  const search = useDaySearch() as never;
  if (items.length === 0) return <span className={styles.note}>{t('compare.nothing')}</span>;
  return (
    <ul className={styles.compared}>
      {items.map((item) => (
        <li key={item.code}>
          <Link
            to="/program/$objective/$code"
            search={search}
            params={{ objective: item.objective, code: item.code } as never}
            className={styles.reference}
          >
            {item.code}
          </Link>{' '}
          <TranslatedText cs={item.explanationCs} en={item.explanationEn} />
        </li>
      ))}
    </ul>
  );
}
