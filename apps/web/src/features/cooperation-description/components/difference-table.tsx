import type { DifferenceEntry } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';
import type { BadgeTone } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DifferenceTable as Table } from '../../../shared/ui/difference-table.tsx';
import type { useDifferenceWords } from '../hooks/use-difference-words.ts';

const toneOf: Record<DifferenceEntry['change'], BadgeTone> = {
  added: 'success',
  removed: 'danger',
  changed: 'info',
};

interface DifferenceTableProps {
  entry: DifferenceEntry;
  words: ReturnType<typeof useDifferenceWords>;
  /** Heads of the two columns of values. */
  before: string;
  after: string;
  /** Other words for what happened, when plain "added" would be said from the wrong side. */
  mark?: { label: string; tone: BadgeTone };
}

/** One part of a description that differs, with each value as it was and as it is. */
export function DifferenceTable({ entry, words, before, after, mark }: DifferenceTableProps) {
  const t = useText('cooperation');
  const description = useText('description');
  const shown = (field: string, value: DifferenceEntry['fields'][number]['before']) =>
    words.isWritten(field, value) ? <CzechText>{words.value(field, value)}</CzechText> : words.value(field, value);
  return (
    <Table
      mark={mark ?? { label: t(`difference.${entry.change}`), tone: toneOf[entry.change] }}
      part={{ ...words.parts(entry), place: words.place(entry) }}
      heads={{ what: description('difference.what'), before, after }}
      rows={entry.fields.map((one) => ({
        field: words.field(one.field),
        before: shown(one.field, one.before),
        after: shown(one.field, one.after),
      }))}
    />
  );
}
