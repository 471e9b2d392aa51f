import type { ReactNode } from 'react';
import type { MasDetail, MasDocument } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ContactLinks } from '../../../shared/ui/contact-links.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { ExternalLink } from '../../../shared/ui/external-link.tsx';
import { DocumentState } from './document-state.tsx';
import styles from './mas.module.css';

/** Number, region, documents and the office. */
export function MasFacts({ mas }: { mas: MasDetail }) {
  const t = useText('mas');
  const isEnglish = useLocale() === 'en';
  const { contact, region, note } = mas;
  const document = (one: MasDocument) => (
    <span className={styles.lines}>
      {one.name ? <CzechText>{one.name}</CzechText> : null}
      <DocumentState of={one} />
    </span>
  );
  const facts = [
    { term: t('field.identificationNumber'), value: mas.identificationNumber },
    { term: t('field.region'), value: isEnglish ? region.nameEn : region.nameCs },
    { term: t('field.strategy'), value: document(mas.strategy) },
    { term: t('field.framework'), value: document(mas.framework) },
    ...known(t('field.note'), note, <CzechText>{note}</CzechText>),
    ...known(t('field.address'), contact.address, <CzechText>{contact.address}</CzechText>),
    ...known(t('field.email'), contact.email, <ContactLinks email={contact.email} phone={null} />),
    ...known(t('field.phone'), contact.phone, <ContactLinks email={null} phone={contact.phone} />),
    ...known(
      t('field.website'),
      contact.website,
      <ExternalLink href={contact.website}>{contact.website}</ExternalLink>,
    ),
    ...known(t('field.dataBox'), contact.dataBox, contact.dataBox),
  ];
  return (
    <Card title={t('detail.facts')}>
      <DescriptionList items={facts} />
    </Card>
  );
}

const known = (term: string, text: string, value: ReactNode) => (text === '' ? [] : [{ term, value }]);
