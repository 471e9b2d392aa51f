/** One choice of a combobox. */
export interface ComboboxOption {
  value: string;
  label: string;
  /** Quieter text at the right. */
  detail?: string;
}
