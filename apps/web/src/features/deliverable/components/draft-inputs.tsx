import type { DraftInput } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './file-section.module.css';

/** Where an input can be seen; a rating is seen with the others of its unit, so it has no page of its own. */
const PAGES: Partial<Record<DraftInput['subject'], string>> = {
  catalogue: '/kriteria/$id',
  'indicator-set': '/indikatorove-sady/$id',
  log: '/denik/$id',
  'next-step': '/denik/$id',
  result: '/ocekavane-vysledky/$key',
  measure: '/opatreni/$id',
  document: '/vystupy/$id',
};

/** The inputs a draft would be built from now, each with its version and the way to it. */
export function DraftInputs({ inputs }: { inputs: readonly DraftInput[] }) {
  const t = useText('part');
  if (inputs.length === 0) return null;
  return (
    <details>
      <summary>{t('draft.inputs')}</summary>
      <ul className={styles.list}>
        {inputs.map((input) => (
          <li key={`${input.subject} ${input.key}`} className={styles.file}>
            <div className={styles.text}>
              <Name input={input} />
              <div className={styles.note}>
                {[t(`draft.subject.${input.subject}`), standing(input, t)].filter((one) => one !== '').join(' · ')}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function standing({ id, number }: DraftInput, t: ReturnType<typeof useText<'part'>>): string {
  if (id === null) return t('draft.none');
  return number === null ? '' : t('draft.version', { number });
}

function Name({ input: { subject, id, label } }: { input: DraftInput }) {
  const page = PAGES[subject];
  const name = <CzechText>{label || '–'}</CzechText>;
  return page && id !== null ? (
    <Link to={page} params={{ id, key: id }}>
      {name}
    </Link>
  ) : (
    name
  );
}
