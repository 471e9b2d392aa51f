import type { EsfPersonRef } from '../../../shared/api/types.ts';
import { Link } from '../../../shared/ui/link.tsx';
import part from '../../../shared/ui/part.module.css';

/** One of our participants, with the way to their record. */
export function PersonLink({ person }: { person: EsfPersonRef }) {
  return (
    <span className={part.lines}>
      <Link to="/ucastnici/$id" params={{ id: person.id } as never} look="plain">
        {person.name}
      </Link>
      <span className={part.quiet}>{person.code}</span>
    </span>
  );
}
