import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import styles from './catalogue.module.css';

/** What a draft still lacks before it can be piloted: the criterion, the field and what is wrong with it. */
export function CatalogueProblems({ catalogue: { problems, criteria } }: { catalogue: CriteriaCatalogueDetail }) {
  const t = useText('criteria');
  const problemText = useProblemText();
  const fieldName = useFieldName(criteria);
  if (problems.length === 0) return null;
  const lines = problems.map((problem) => {
    const index = /^criteria\.(\d+)\./.exec(problem.field ?? '')?.[1];
    const code = index === undefined ? undefined : criteria[Number(index)]?.code;
    const text = [fieldName(problem.field ?? ''), problemText(problem)].filter(Boolean).join(': ');
    return code === undefined ? text : t('detail.problemAt', { code, text });
  });
  return (
    <Banner tone="info" title={t('detail.problems')}>
      <ul className={styles.list}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Banner>
  );
}

/** The label of a field of a criterion as the editor has it; empty for the catalogue as a whole. */
function useFieldName(criteria: CriteriaCatalogueDetail['criteria']): (field: string) => string {
  const t = useText('criteria');
  const names: Readonly<Record<string, string>> = {
    code: t('edit.code'),
    title: t('edit.criterionTitle'),
    thematicArea: t('edit.area'),
    mappedFrom: t('edit.mappedFrom'),
    levels: t('edit.scale'),
  };
  return (field) => {
    const [, index, part = '', level] = field.split('.');
    const known = level === undefined ? undefined : criteria[Number(index)]?.levels[Number(level)];
    return known ? t('edit.level', { level: known.level }) : (names[part] ?? '');
  };
}
