import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { markedParts } from '../hooks/marked-parts.ts';
import styles from './funding.module.css';

/** Czech text with the words that matter pointed out. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <CzechText>
      {markedParts(text, words).map((part, at) =>
        part.isMarked ? (
          <mark key={at} className={styles.mark}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </CzechText>
  );
}
