import type { MasProject } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './mas.module.css';

interface ProjectItemProps {
  project: MasProject;
  /** Null for those who only read. */
  onEdit: (() => void) | null;
}

/** One project: what it is, which of the four features it has, what it focuses on. */
export function ProjectItem({ project, onEdit }: ProjectItemProps) {
  const t = useText('mas');
  const problemText = useProblemText();
  const missing = project.missingFeatures.length;
  // Missing features stand in the checklist already.
  const warnings = project.warnings.filter(({ code }) => code !== 'mas-project.feature-missing');
  return (
    <li className={styles.project}>
      <div className={styles.head}>
        <h3>
          <CzechText>{project.title}</CzechText>
        </h3>
        <Badge>{t(`state.${project.state}`)}</Badge>
        <Badge tone={missing === 0 ? 'success' : 'warning'}>
          {missing === 0 ? t('project.complete') : t('project.missing', { count: missing })}
        </Badge>
        {onEdit ? (
          <Button size="s" icon="edit" aria-label={t('project.editOf', { title: project.title })} onPress={onEdit}>
            {t('project.edit')}
          </Button>
        ) : null}
      </div>
      {project.description ? (
        <p className={styles.text}>
          <CzechText>{project.description}</CzechText>
        </p>
      ) : null}
      <ul className={styles.list} aria-label={t('project.features')}>
        {project.features.map((feature) => (
          <FeatureCheck key={feature.code} feature={feature} />
        ))}
      </ul>
      <Facts project={project} />
      {warnings.map((warning, index) => (
        <p key={index} className={styles.note}>
          {problemText(warning)}
        </p>
      ))}
    </li>
  );
}

function FeatureCheck({ feature }: { feature: MasProject['features'][number] }) {
  const t = useText('mas');
  const { code, isMet, note } = feature;
  return (
    <li className={styles.check}>
      <span className={isMet ? styles.met : styles.missing}>
        <Icon name={isMet ? 'checkCircle' : 'warning'} size={18} label={t(isMet ? 'project.met' : 'project.notMet')} />
      </span>
      <span>
        <Link to="/program/$objective/$code" params={{ objective: 'CLLD', code }}>
          {t(`feature.${code}`)}
        </Link>
        {note ? (
          <span className={styles.note}>
            <CzechText>{note}</CzechText>
          </span>
        ) : null}
      </span>
    </li>
  );
}

function Facts({ project }: { project: MasProject }) {
  const t = useText('mas');
  const format = useFormat();
  const { startsOn, endsOn, registration, registrationNumber, focusAreas, units } = project;
  const items = [
    {
      term: t('project.period'),
      value: startsOn ? `${format.date(startsOn)} – ${endsOn ? format.date(endsOn) : ''}` : t('project.undated'),
    },
    {
      term: t('project.focusAreas'),
      value: focusAreas.length > 0 ? focusAreas.map((code) => t(`focusArea.${code}`)).join('; ') : '–',
    },
    {
      term: t('project.units'),
      value:
        units.length > 0 ? <CzechText>{units.map(({ name }) => name).join(', ')}</CzechText> : t('project.noUnits'),
    },
  ];
  if (registrationNumber) {
    const says = registration
      ? t('project.registrationSays', { objective: registration.specificObjective, call: registration.call })
      : '';
    items.push({
      term: t('project.registrationNumber'),
      value: (
        <>
          {registrationNumber} <span className={styles.note}>{says}</span>
        </>
      ),
    });
  }
  return (
    <div className={styles.facts}>
      <DescriptionList items={items} />
    </div>
  );
}
