import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Names of classes for the built style sheet: letters for the file in alphabetical order, a number for the class in it. They
 * take a fifth off the compressed sheet, as hashes hardly compress, and every build gives the same ones. Example: `ab3`.
 */
export function scopedClassNames(root: string): (name: string, path: string) => string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => join('src', file))
    .sort();
  const classes = new Map<string, string[]>();
  return (name, path) => {
    const file = relative(root, path.replace(/\?.*$/, ''));
    const seen = classes.get(file) ?? [];
    classes.set(file, seen);
    if (!seen.includes(name)) seen.push(name);
    return `${letters(files.indexOf(file))}${seen.indexOf(name)}`;
  };
}

/** 0 → a, 25 → z, 26 → aa; an unknown file would be given the empty name of another, so it throws. */
function letters(index: number): string {
  if (index < 0) throw new RangeError('a style sheet outside the folder of sources');
  const rest = Math.floor(index / LETTERS.length);
  return (rest > 0 ? letters(rest - 1) : '') + LETTERS.charAt(index % LETTERS.length);
}
