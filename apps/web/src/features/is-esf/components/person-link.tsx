import type { EsfPersonRef } from '../../../shared/api/types.ts';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './is-esf.module.css';

/** One of our participants, with the way to their record. */
export function PersonLink({ person }: { person: EsfPersonRef }) {
  return (
    <span className={styles.lines}>
      <Link to="/ucastnici/$id" params={{ id: person.id } as never} look="plain">
        {person.name}
      </Link>
      <span className={styles.quiet}>{person.code}</span>
    </span>
  );
}
