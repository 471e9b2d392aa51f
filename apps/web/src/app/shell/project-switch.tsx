import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { chooseProject } from '../../shared/api/project-choice.ts';
import { useProject, useProjectCode, useProjects, useSession } from '../../shared/api/session.ts';
import { useFormat } from '../../shared/format/use-format.ts';
import { useText } from '../../shared/i18n/use-text.ts';
import { CzechText } from '../../shared/ui/czech-text.tsx';
import { Dialog } from '../../shared/ui/dialog.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import styles from './project-switch.module.css';

/** Name of the project on the screen; a door to the others for people who work in more than one. */
export function ProjectSwitch() {
  const t = useText('app');
  const project = useProject();
  const isAlone = useProjects().length < 2;
  const [isOpen, setOpen] = useState(false);
  if (isAlone)
    return (
      <span className={styles.name}>
        <CzechText>{project.name}</CzechText>
      </span>
    );
  return (
    <>
      <button
        type="button"
        className={styles.switch}
        aria-haspopup="dialog"
        aria-label={t('shell.switchProject', { name: project.name })}
        onClick={() => setOpen(true)}
      >
        <span className={styles.name}>
          <CzechText>{project.name}</CzechText>
        </span>
        <Icon name="chevronDown" size={18} />
      </button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('shell.projects')}>
        <ProjectList onChoose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

/** The projects of the person; choosing another opens its first screen. */
export function ProjectList({ onChoose }: { onChoose: () => void }) {
  const current = useProjectCode();
  const t = useText('app');
  const format = useFormat();
  const navigate = useNavigate();
  const { user } = useSession();
  const choose = (code: string) => {
    onChoose();
    if (code === current) return;
    chooseProject(user.id, code);
    void navigate({ to: '/' });
  };
  return (
    <ul className={styles.list}>
      {useProjects().map(({ code, name, startsOn, endsOn }) => (
        <li key={code}>
          <button
            type="button"
            className={styles.project}
            aria-current={code === current ? 'true' : undefined}
            onClick={() => choose(code)}
          >
            <span className={styles.code}>{code}</span>
            <span className={styles.title}>
              <CzechText>{name}</CzechText>
            </span>
            <span className={styles.period}>
              {t('shell.projectPeriod', { from: format.date(startsOn), to: format.date(endsOn) })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
