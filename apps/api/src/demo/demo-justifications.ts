/** Why the demonstration's criteria were rated as they were; fictitious. */
export const DEMO_JUSTIFICATIONS = {
  baseline: [
    'Vstupní rozhovor s vedením obce a místní šetření; opora v dokumentech zatím chybí.',
    'Doloženo vstupní analýzou a rozhovory s pracovníky obce.',
    'Stav popsali členové lokálního partnerství na prvním setkání.',
    'Vychází z kontroly spisové dokumentace a ze schůzky s odborem sociálních věcí.',
  ],
  interim: [
    'Změna popsána v zápisu z návštěvy, potvrdili ji poskytovatelé služeb.',
    'Při návštěvě jsme prošli nová pravidla a první případy, které se podle nich řešily.',
    'Podle pracovní skupiny se dohodnutý postup začal používat.',
    'Stav se ověřil na místě, obec předložila přehled za uplynulé pololetí.',
  ],
} as const;
