import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FormStack } from './form-stack.tsx';

interface WordingConflictDialogProps {
  /** The words of the feature: a catalogue and a set are not said alike. */
  words: { title: string; lead: string; keepMine: string; takeTheirs: string; back: string };
  children: ReactNode;
  onKeepMine: () => void;
  onTakeStored: () => void;
  onClose: () => void;
}

/** Two people wrote one draft: what differs, and whose wording stands as a whole. Nothing is overwritten silently. */
export function WordingConflictDialog(props: WordingConflictDialogProps) {
  const { words, children, onKeepMine, onTakeStored, onClose } = props;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title}
      size="l"
      footer={
        <>
          <Button variant="primary" onPress={onKeepMine}>
            {words.keepMine}
          </Button>
          <Button onPress={onTakeStored}>{words.takeTheirs}</Button>
          <Button variant="quiet" onPress={onClose}>
            {words.back}
          </Button>
        </>
      }
    >
      <div role="region" aria-label={words.lead} tabIndex={0}>
        <FormStack>
          <p>{words.lead}</p>
          {children}
        </FormStack>
      </div>
    </Dialog>
  );
}
