import { iconPaths, type IconName } from './icon-paths.ts';
import styles from './icon.module.css';

interface IconProps {
  name: IconName;
  /** Pixels of the square; the stroke stays the same. */
  size?: number;
  /** Spoken name; without it the icon is decoration. */
  label?: string;
}

/** One of our own line icons; inherits the colour of the text around it. */
export function Icon({ name, size = 18, label }: IconProps) {
  return (
    <svg
      className={styles.icon}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      {iconPaths[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
