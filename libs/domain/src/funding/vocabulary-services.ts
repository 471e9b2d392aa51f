import { notions } from './notion.ts';

/** By what people are helped: services, care and community. Kinds of services as Act 108/2006 Sb. names them. */
export const services = notions('theme', {
  'social-service': `sociální služba, sociálně aktivizační služba, nízkoprahov*, nízkoprahový klub, klub pro děti,
    klubovna, raná péče, pečovatelská služba, pečovatelka, osobní asistence, asistent v rodině, rodinný asistent,
    odborné poradenství, denní stacionář, sociální rehabilitace, služby pro rodiny, služba pro děti, předškolní klub,
    azylový dům, krizová pomoc`,
  'field-service': `terénní, ambulantní, docház* rodin*, docház* domácnost, docház* domů, chod* domů, jezd* domů,
    jezd* za klienty, dojížd*, návštěva v rodině, mobilní tým, výjezdní tým, mobilní poradce, streetwork*, poradna,
    kontaktní místo, denní stacionář, denní pobyt, pečovatelská služba, pečovatelka, osobní asistence, nízkoprahov*,
    klubovna, přirozené prostředí, objížd*`,
  'social-work': `sociální práce, sociální pracovník, sociální pracovnice, sociální šetření, sociální kurátor,
    odbor sociálních věcí, sociální odbor, klíčový pracovník, case management, případová práce, terénní pracovník,
    terénní pracovnice, práce s klientem, depistáž`,
  availability: `dostupnost služeb, kapacita, nedostatek služeb, chybějící služba, rozšířit službu, rozšířit kapacitu,
    rozšíření služby, územní pokrytí, nerovnoměrné pokrytí, bílá místa, pořadník, čekací doba, síť služeb`,
  care: `neformální péče, neformální pečovatel, pečující, pečuj*, pečov* blízk*, péče o blízkého, osoba blízká,
    sdílená péče, odlehčovací, odlehčení, respitní, domácí péče, staraj*, starat se, opatruj*, opatrov*, péče v rodině,
    závislý na pomoci`,
  palliative: `paliativ*, hospic*, umírán*, umírat, umírající, závěr života, konec života, nevyléčiteln*, pozůstal*,
    tlumit bolest`,
  dementia: `demence, alzheimer*, dlouhodobě nemocný, gerontologický pacient, ztráta paměti`,
  'assistive-technology': `asistivní technologie, kompenzační pomůcka, tísňov*, čidlo, senzor, komunikátor,
    dálkový dohled, chytrý náramek, detekce pádu`,
  community: `komunita, komunitní práce, komunitní centrum, komunitní aktivity, participac*, participativní,
    místní aktéři, aktivizace obyvatel, aktivizace a participace, společné plánování, lidé sami, setkávání obyvatel,
    místo setkávání, život v obci, spolkový život, zapojení obyvatel`,
  'mutual-help': `svépomoc, svépomocný, vzájemná pomoc, sousedská výpomoc, sousedská pomoc, pomoc sousedům, dobrovoln*,
    mezigenerační, mezi generacemi, výměna zkušeností, pomáh* si, výpomoc`,
  'health-promotion': `podpora zdraví, zdravotní gramotnost, preventivní prohlídka, preventivní program,
    prevence nemocí, očkován*, zdravý životní styl, zdravá strava, časný záchyt, screening, vyšetření zdarma,
    zdravotní mediátor, mediátor podpory zdraví, duševní hygiena, prevence duševní zdraví`,
  'primary-care': `primární péče, praktický lékař, praktik, ordinace, první kontakt, dětský lékař, zubař,
    sestra ordinace`,
  'doctors-education': `postgraduální vzdělávání, atestac*, vzdělávání lékařů, vzdělávání sester, rezidenční místo`,
  'health-social': `sociálně zdravotní pomezí, zdravotně sociální, ošetřovatel*, péče o nemocné`,
});

/** Where it is done; it says nothing of what is done, so it never finds an activity by itself. */
export const places = notions('place', {
  rural: `venkov, venkovský, venkovský prostor, vesnice, vesnický, ves, vsí, mikroregion, malá obec, malé obce,
    místní akční skupina, území MAS`,
});
