import type { Mas } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { DocumentState } from '../components/document-state.tsx';
import styles from '../components/mas.module.css';

/** What the list says of a group. */
export function useMasColumns(): readonly Column<Mas>[] {
  const t = useText('mas');
  const format = useFormat();
  const isEnglish = useLocale() === 'en';
  return [
    {
      key: 'name',
      header: t('field.name'),
      isRowHeader: true,
      cell: (mas) => (
        <Link to="/mas/$id" params={{ id: mas.id }}>
          <CzechText>{mas.name}</CzechText>
        </Link>
      ),
    },
    { key: 'number', header: t('field.identificationNumber'), width: '7rem', cell: (mas) => mas.identificationNumber },
    {
      key: 'region',
      header: t('field.region'),
      width: '11rem',
      cell: (mas) => (isEnglish ? mas.region.nameEn : mas.region.nameCs),
    },
    {
      key: 'municipalities',
      header: t('field.municipalities'),
      align: 'end',
      width: '6rem',
      cell: (mas) => format.number(mas.municipalities),
    },
    {
      key: 'units',
      header: t('field.units'),
      cell: (mas) =>
        mas.units.length === 0 ? (
          <span className={styles.quiet}>{'–'}</span>
        ) : (
          <CzechText>{mas.units.map(({ name }) => name).join(', ')}</CzechText>
        ),
    },
    {
      key: 'projects',
      header: t('field.projects'),
      align: 'end',
      width: '6rem',
      cell: (mas) => format.number(mas.projects),
    },
    {
      key: 'framework',
      header: t('field.framework'),
      width: '11rem',
      cell: (mas) => <DocumentState of={mas.framework} />,
    },
  ];
}
