import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { ExportLinks } from '../../../shared/ui/export-links.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { CoverageList } from './coverage-list.tsx';
import { MasDialog } from './mas-dialog.tsx';
import { MasList } from './mas-list.tsx';

const spec = { cast: choice(['celky'], 'skupiny') };

/** Local action groups, and where units lie in them. */
export function MasPage() {
  const t = useText('mas');
  const canManage = useCan('mas.manage');
  const [{ cast }, setSearch] = useSearchParams(spec);
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <ExportLinks kind="mas" />
            {canManage ? (
              <>
                <ButtonLink to="/import" icon="upload">
                  {t('list.import')}
                </ButtonLink>
                <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
                  {t('list.add')}
                </Button>
              </>
            ) : null}
          </>
        }
      />
      <Tabs
        label={t('tab.label')}
        selected={cast}
        onSelect={(id) => setSearch({ cast: id === 'celky' ? 'celky' : 'skupiny' })}
        tabs={[
          { id: 'skupiny', label: t('tab.groups'), content: <MasList /> },
          { id: 'celky', label: t('tab.units'), content: <CoverageList /> },
        ]}
      />
      {isAdding ? <MasDialog mas={null} onClose={() => setAdding(false)} /> : null}
    </>
  );
}
