import type { ImportRun } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';

/** How the file was read, who brought it and who undid it. */
export function ImportFacts({ run }: { run: ImportRun }) {
  const t = useText('importing');
  const format = useFormat();
  const separator = run.separator === '\t' ? t('run.tab') : run.separator;
  const read = [
    run.format.toUpperCase(),
    run.encoding ? t('run.encoding', { encoding: encodingName(run.encoding) }) : '',
    separator ? t('run.separator', { separator }) : '',
  ];
  const by = t('list.byWhen', { name: run.createdBy.displayName, date: format.instant(run.createdAt) });
  const undone =
    run.undoneAt && run.undoneBy
      ? t('list.byWhen', { name: run.undoneBy.displayName, date: format.instant(run.undoneAt) })
      : null;
  return (
    <Card title={t('run.file')}>
      <DescriptionList
        items={[
          { term: t('run.format'), value: read.filter(Boolean).join(', ') },
          { term: t('run.by'), value: by },
          ...(undone ? [{ term: t('run.undoneTerm'), value: undone }] : []),
        ]}
      />
    </Card>
  );
}

/** As people write them: UTF-8, but windows-1250. */
const encodingName = (encoding: string) => (encoding.startsWith('utf') ? encoding.toUpperCase() : encoding);
