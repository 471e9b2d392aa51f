export interface PrepareOptions {
  readonly url: string;
  readonly demo: boolean;
  readonly startInstant?: string | null;
  readonly progress?: (message: string) => void;
}
