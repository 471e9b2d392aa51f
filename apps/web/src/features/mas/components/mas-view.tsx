import { useState } from 'react';
import type { MasDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { MasDialog } from './mas-dialog.tsx';
import { MasFacts } from './mas-facts.tsx';
import { MasProjects } from './mas-projects.tsx';
import { MasWarnings } from './mas-warnings.tsx';
import styles from './mas.module.css';

/** The loaded group: its projects, what it covers, its documents and how to reach its office. */
export function MasView({ mas }: { mas: MasDetail }) {
  const t = useText('mas');
  const [isEditing, setEditing] = useState(false);
  const mayManage = mas.refusals.length === 0;
  return (
    <>
      <PageHeader
        title={mas.name}
        isTitleCzech
        crumbs={[{ label: t('title'), to: '/mas' }, { label: mas.name }]}
        actions={
          <>
            <ButtonLink to="/program/$objective" params={{ objective: 'CLLD' }}>
              {t('detail.catalogue')}
            </ButtonLink>
            {mayManage ? (
              <Button icon="edit" onPress={() => setEditing(true)}>
                {t('detail.edit')}
              </Button>
            ) : null}
          </>
        }
      />
      <MasWarnings warnings={mas.warnings} />
      <div className={styles.layout}>
        <div className={styles.column}>
          <MasProjects mas={mas} mayManage={mayManage} />
          <MasUnits mas={mas} />
        </div>
        <div className={styles.column}>
          <MasFacts mas={mas} />
          <MasPlaces mas={mas} />
        </div>
      </div>
      {isEditing ? <MasDialog mas={mas} onClose={() => setEditing(false)} /> : null}
    </>
  );
}

function MasUnits({ mas }: { mas: MasDetail }) {
  const t = useText('mas');
  return (
    <Card title={t('detail.units')}>
      {mas.units.length === 0 ? (
        <p className={styles.quiet}>{t('detail.noUnits')}</p>
      ) : (
        <ul className={styles.list}>
          {mas.units.map(({ id, name, inside, municipalities }) => (
            <li key={id}>
              <Link to="/uzemni-celky/$id" params={{ id }}>
                <CzechText>{name}</CzechText>
              </Link>{' '}
              <span className={styles.quiet}>{t('detail.unitInside', { inside, municipalities })}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function MasPlaces({ mas }: { mas: MasDetail }) {
  const t = useText('mas');
  return (
    <Card title={t('detail.municipalities')}>
      {mas.municipalities.length === 0 ? (
        <p className={styles.quiet}>{t('detail.noMunicipalities')}</p>
      ) : (
        <ul className={styles.list}>
          {mas.municipalities.map(({ code, name }) => (
            <li key={code}>
              <CzechText>{name}</CzechText> <span className={styles.quiet}>{code}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
