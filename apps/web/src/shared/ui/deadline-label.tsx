import type { Deadline } from '../api/types.ts';
import { markCzech } from '../i18n/czech-parts.ts';
import { useText } from '../i18n/use-text.ts';
import { CzechText } from './czech-text.tsx';
import { Sentence } from './sentence.tsx';

/** What is due: a name from Czech data, or a unit with what is due there in the language of the page. */
export function DeadlineLabel({ deadline }: { deadline: Pick<Deadline, 'kind' | 'label' | 'stage'> }) {
  const t = useText('deadline');
  const { kind, label, stage } = deadline;
  if (kind === 'milestone' || kind === 'assessment' || kind === 'next-step') {
    return <Sentence>{t(`label.${kind}`, { ...markCzech({ label }, ['label']), stage })}</Sentence>;
  }
  return <CzechText>{label}</CzechText>;
}
