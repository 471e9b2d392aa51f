import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './mas.module.css';

/** Groups as links, a dash when there are none. */
export function MasLinks({ mas }: { mas: readonly { id: string; name: string }[] }) {
  if (mas.length === 0) return <span className={styles.quiet}>{'–'}</span>;
  return (
    <ul className={styles.list}>
      {mas.map(({ id, name }) => (
        <li key={id}>
          <Link to="/mas/$id" params={{ id }}>
            <CzechText>{name}</CzechText>
          </Link>
        </li>
      ))}
    </ul>
  );
}
