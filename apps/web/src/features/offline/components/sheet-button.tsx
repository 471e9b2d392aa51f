import { useRef, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { useSession } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { DiaryLabel } from '../../../shared/offline/diary-content.ts';
import { keepPhoto } from '../../../shared/offline/keep-photo.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useDiary } from '../hooks/use-diary.ts';

interface SheetButtonProps {
  logId: string;
  label: DiaryLabel;
}

/** Photographs the attendance sheet of a visit; it is made smaller here and sent after its visit. */
export function SheetButton({ logId, label }: SheetButtonProps) {
  const t = useText('offline');
  const toast = useToast();
  const { diary } = useDiary();
  const { user } = useSession();
  const [isPending, setPending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const keep = async (file: File) => {
    setPending(true);
    try {
      const entryId = uuidv7();
      const { name, mediaType } = await keepPhoto({ userId: user.id, entryId, file, heldOn: label.heldOn });
      const content = { kind: 'sheet' as const, logId, unitId: label.unitId, name, mediaType };
      const at = new Date().toISOString();
      await diary.change(
        { type: 'written', entryId, content, baseVersion: null, at },
        { ...label, act: 'sheet', minutes: 0 },
      );
      toast.show({ text: t('row.sheetKept') });
      await diary.send();
    } catch {
      toast.show({ tone: 'danger', text: t('row.sheetFailed') });
    } finally {
      setPending(false);
    }
  };
  return (
    <>
      <Button size="s" icon="file" isPending={isPending} onPress={() => input.current?.click()}>
        {t('row.sheet')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('row.sheet')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void keep(file);
        }}
      />
    </>
  );
}
