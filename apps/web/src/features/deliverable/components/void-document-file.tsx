import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { DeliverableDetail, DeliverableFile, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { VoidFileDialog } from '../../../shared/ui/void-file-dialog.tsx';
import { useReload } from '../api/use-reload.ts';
import { useVoidFile } from '../api/use-void-file.ts';

interface VoidDocumentFileProps {
  row: DeliverableDetail;
  file: DeliverableFile;
  onClose: () => void;
}

/** Voids a file of a document; when the document changed meanwhile, what stands now is read behind the window. */
export function VoidDocumentFile({ row, file, onClose }: VoidDocumentFileProps) {
  const t = useText('deliverable');
  const voidFile = useVoidFile(useAtOpening(row));
  const reload = useReload();
  const send = async (reason: string) => {
    try {
      await voidFile(file, reason);
    } catch (error) {
      if (error instanceof ProblemFailure && error.code === 'version.stale') await reload();
      throw error;
    }
  };
  const describe = (problem: Problem) => (problem.code === 'version.stale' ? t('transition.stale') : undefined);
  return <VoidFileDialog fileName={file.name} onVoid={send} describe={describe} onClose={onClose} />;
}
