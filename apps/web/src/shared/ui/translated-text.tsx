import { useTranslated } from '../i18n/use-translated.ts';
import { CzechText } from './czech-text.tsx';

interface TranslatedTextProps {
  cs: string;
  /** Null when nobody translated it: then the Czech text stands, spoken as Czech. */
  en: string | null | undefined;
}

/** A text of data that may have an English wording. */
export function TranslatedText(words: TranslatedTextProps) {
  const { text, isCzech } = useTranslated()(words);
  return isCzech ? <CzechText>{text}</CzechText> : <>{text}</>;
}
