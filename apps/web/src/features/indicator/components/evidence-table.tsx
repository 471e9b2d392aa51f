import type { EvidenceItem, EvidenceState, IndicatorCode } from '../../../shared/api/types.ts';
import { activityCode } from '../../../shared/format/activity-code.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useEvidenceText } from '../../../shared/lib/use-evidence-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './evidence-lists.module.css';

interface EvidenceTableProps {
  indicator: IndicatorCode;
  state: EvidenceState;
  items: readonly EvidenceItem[];
  /** Opens the explanation of a person. */
  onExplain: (id: string) => void;
}

const captionKeys = {
  counted: 'evidence.captionCounted',
  almost: 'evidence.captionAlmost',
  'not-counted': 'evidence.captionNotCounted',
} as const;

/** Items of one list, each leading to its evidence and saying which rule decided. */
export function EvidenceTable({ indicator, state, items, onExplain }: EvidenceTableProps) {
  const t = useText('indicator');
  const isDocuments = indicator === 'documents';
  const codeColumn = { key: 'code', header: t('evidence.code'), width: '5rem', isHiddenOnPhone: true };
  // Who reads pseudonyms has the code for the name already.
  const isCodeShown = items.some(({ code, title }) => code !== title);
  const columns: Column<EvidenceItem>[] = [
    ...(isCodeShown ? [{ ...codeColumn, cell: ({ code }: EvidenceItem) => code }] : []),
    {
      key: 'title',
      header: t(isDocuments ? 'evidence.document' : 'evidence.person'),
      isRowHeader: true,
      cell: ({ href, title }) => (
        <Link to={href} look="plain">
          {isDocuments ? <CzechText>{title}</CzechText> : title}
        </Link>
      ),
    },
    ...(isDocuments
      ? [
          {
            key: 'keyActivity',
            header: t('evidence.keyActivity'),
            width: '6rem',
            cell: ({ keyActivity }: EvidenceItem) => (keyActivity ? activityCode(keyActivity) : null),
          },
        ]
      : []),
    { key: 'reason', header: t('evidence.reason'), cell: (item) => <Reason item={item} /> },
    ...(isDocuments
      ? []
      : [
          {
            key: 'explain',
            header: t('evidence.explanation'),
            isHeaderHidden: true,
            align: 'end' as const,
            cell: ({ id, title }: EvidenceItem) => (
              <Button
                variant="quiet"
                size="s"
                onPress={() => onExplain(id)}
                aria-label={t('evidence.explainOf', { name: title })}
              >
                {t('evidence.explain')}
              </Button>
            ),
          },
        ]),
  ];
  return <DataTable caption={t(captionKeys[state])} columns={columns} rows={items} rowKey={(item) => item.id} />;
}

function Reason({ item }: { item: EvidenceItem }) {
  const evidenceText = useEvidenceText();
  return (
    <>
      <span className={styles.reason}>{evidenceText(item.reason)}</span>
      {item.warnings.map((warning) => (
        <span key={warning.code} className={styles.warning}>
          <Icon name="warning" size={16} />
          <span>{evidenceText(warning)}</span>
        </span>
      ))}
    </>
  );
}
