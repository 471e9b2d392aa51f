import { useState } from 'react';
import type { MasDetail, MasProject } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ProjectDialog } from './project-dialog.tsx';
import { ProjectItem } from './project-item.tsx';
import styles from './mas.module.css';

/** The individual projects of a group. */
export function MasProjects({ mas, mayManage }: { mas: MasDetail; mayManage: boolean }) {
  const t = useText('mas');
  // The project being edited; null while there is none, 'new' for one that is added.
  const [edited, setEdited] = useState<MasProject | 'new' | null>(null);
  return (
    <Card
      title={t('project.title')}
      actions={
        mayManage ? (
          <Button size="s" icon="plus" onPress={() => setEdited('new')}>
            {t('project.add')}
          </Button>
        ) : null
      }
    >
      {mas.projects.length === 0 ? (
        <EmptyState icon="documents" title={t('project.empty')}>
          {t('project.emptyText')}
        </EmptyState>
      ) : (
        <ul className={styles.projects}>
          {mas.projects.map((project) => (
            <ProjectItem key={project.id} project={project} onEdit={mayManage ? () => setEdited(project) : null} />
          ))}
        </ul>
      )}
      {edited ? (
        <ProjectDialog masId={mas.id} project={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      ) : null}
    </Card>
  );
}
