import { useId, useState, type DragEvent } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './file-drop.module.css';
import { Icon } from './icon.tsx';

interface FileDropProps {
  label: string;
  hint?: string;
  /** Accepted types for the browser's picker, such as '.pdf,.docx'. */
  accept?: string;
  isPending?: boolean;
  error?: string | undefined;
  onFiles: (files: File[]) => void;
}

/** Choose or drop files; one keyboard-reachable control. */
export function FileDrop({ label, hint, accept, isPending, error, onFiles }: FileDropProps) {
  const t = useText('app');
  const id = useId();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div className={styles.wrap}>
      <label
        htmlFor={id}
        className={`${styles.drop}${isOver ? ` ${styles.over}` : ''}`}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" />
        <span>
          <span className={styles.label}>{isPending ? t('file.uploading') : label}</span>
          {hint ? <span className={styles.hint}>{hint}</span> : null}
        </span>
        <input
          id={id}
          type="file"
          className={styles.input}
          accept={accept}
          disabled={isPending}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <Icon name="error" size={16} />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}
