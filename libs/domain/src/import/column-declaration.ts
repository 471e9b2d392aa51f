import type { Result } from '../kernel/result.ts';
import type { Finding } from './finding.ts';

/** One column of an import: what it is called and how its text is read. */
export interface ImportColumn<Value> {
  readonly header: { readonly cs: string; readonly en: string };
  /** Other headers under which the column is known. */
  readonly aliases?: readonly string[];
  /** True when the column must be there and no cell of it may be empty. */
  readonly isRequired: boolean;
  /** Reads a text with something in it; an empty cell becomes `null` without being asked about. */
  readonly parse: (text: string) => Result<Value>;
}

/** What a row says: a value, `null` for an empty cell, nothing for a column that the file does not have. */
export type RowValues<Fields extends object> = { readonly [Key in keyof Fields]?: Fields[Key] | null };

/**
 * One kind of import: the mechanism is general, a kind only declares its columns and rules. `Context` is what the rules
 * need to know besides the row, such as code lists.
 *
 * Source: issue 3 §1 (later imports only declare their columns and rules).
 */
export interface ImportKind<Fields extends object, Context = void> {
  readonly kind: string;
  readonly columns: { readonly [Key in keyof Fields]-?: ImportColumn<Fields[Key]> };
  /** The code by which a row finds the record to update; `null` when the row makes a new one. */
  readonly codeOf: (values: RowValues<Fields>) => string | null;
  /** The column by which a person knows the record of a row. */
  readonly nameColumn: keyof Fields & string;
  /** What the rules of the kind say of a row whose cells could all be read. */
  readonly rowFindings: (values: RowValues<Fields>, context: Context) => readonly Finding[];
}

/** The keys of the columns in the order in which they are declared and exported. */
export function columnKeys<Fields extends object>(columns: {
  readonly [Key in keyof Fields]-?: ImportColumn<Fields[Key]>;
}): (keyof Fields & string)[] {
  return Object.keys(columns) as (keyof Fields & string)[];
}
