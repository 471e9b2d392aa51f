import styles from './link.module.css';

interface ContactLinksProps {
  email: string | null;
  phone: string | null;
}

/** The ways to reach a person; nothing when none is known. */
export function ContactLinks({ email, phone }: ContactLinksProps) {
  return (
    <>
      {email ? (
        <a className={styles.inline} href={`mailto:${email}`}>
          {email}
        </a>
      ) : null}{' '}
      {phone ? (
        <a className={styles.inline} href={`tel:${phone}`}>
          {phone}
        </a>
      ) : null}
    </>
  );
}
