import type { Deliverable } from '../../../shared/api/types.ts';
import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';

/** The unit a document belongs to, or that its place is still free. */
export function PlaceLink({ place }: { place: NonNullable<Deliverable['place']> }) {
  const t = useText('deliverable');
  const canOpen = useCan('unit.read');
  if (!place.unit) return t('freePlace', { code: place.code });
  const text = <CzechText>{`${place.unit.name} (${place.code})`}</CzechText>;
  if (!canOpen) return text;
  return (
    <Link to="/uzemni-celky/$id" params={{ id: place.unit.id }}>
      {text}
    </Link>
  );
}
