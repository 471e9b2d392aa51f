/** Czech counts in four forms; English has no use for two of them. */
type CzechOnlyPlural = `${string}_few` | `${string}_many`;

/**
 * The shape a translation must have to match the Czech original: every key of it, no other, any text.
 *
 * @example `export const deadline = { … } satisfies Translation<typeof czech>`
 */
export type Translation<Original> = {
  [Key in keyof Original as Key extends CzechOnlyPlural ? never : Key]: Original[Key] extends string
    ? string
    : Translation<Original[Key]>;
};
