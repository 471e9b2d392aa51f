import type { CellState } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import { StateMark } from './state-mark.tsx';
import styles from './state-label.module.css';

interface StateLabelProps {
  state: CellState;
  /** A nearer word than that of the state. */
  word?: string | undefined;
  /** Most cells of a map say nothing: there the shape is enough for the eye, the word is spoken. */
  isWordHidden?: boolean;
}

/** A state with its shape and its word. */
export function StateLabel({ state, word, isWordHidden = false }: StateLabelProps) {
  const t = useText('comparison');
  return (
    <span className={styles.label}>
      <StateMark state={state} />
      <span className={isWordHidden ? 'visually-hidden' : undefined}>{word ?? t(`state.${state}`)}</span>
    </span>
  );
}
