import { Fragment } from 'react';
import { czechParts } from '../i18n/czech-parts.ts';
import { CzechText } from './czech-text.tsx';

/** A sentence filled with `markCzech`: the Czech data in it is spoken as Czech on a page of another language. */
export function Sentence({ children }: { children: string }) {
  return czechParts(children).map(({ text, isCzech }, at) =>
    isCzech ? <CzechText key={at}>{text}</CzechText> : <Fragment key={at}>{text}</Fragment>,
  );
}
