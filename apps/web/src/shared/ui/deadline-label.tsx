import type { Deadline } from '../api/types.ts';
import { markCzech } from '../i18n/czech-parts.ts';
import { useText } from '../i18n/use-text.ts';
import { CzechText } from './czech-text.tsx';
import { Sentence } from './sentence.tsx';

/** Kinds that say in the language of the page what is due; the label is a name. */
const SAID = [
  'milestone',
  'assessment',
  'next-step',
  'plan-validity',
  'call-opens',
  'call-closes',
  'enquiry',
  'enquiry-judgement',
] as const;

/** What is due: a name from Czech data, or a unit with what is due there in the language of the page. */
export function DeadlineLabel({ deadline }: { deadline: Pick<Deadline, 'kind' | 'label' | 'stage'> }) {
  const t = useText('deadline');
  const { kind, label, stage } = deadline;
  const said = SAID.find((one) => one === kind);
  if (said) return <Sentence>{t(`label.${said}`, { ...markCzech({ label }, ['label']), stage })}</Sentence>;
  return <CzechText>{label}</CzechText>;
}
