import '@gov-design-system-ce/styles/html/tokens.css';
import './fonts.css';
import './global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../shared/i18n/i18n.ts';
import { bringProblems } from '../shared/i18n/later-texts.ts';
import { Providers } from './providers.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

await startTexts();
// Nobody waits for them: without them a problem is told by its code.
void bringProblems().catch(() => undefined);
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
