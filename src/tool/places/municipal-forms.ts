import { fold, words } from '../../feed/text/fold.js';

/** What a municipality is called, before the city's name: "Stadt Erlangen", "Ville de Lyon". Folded. */
const before = new Set(
  `city;municipality;london borough;royal borough;metropolitan borough;borough;city and county;city council;council;district;city hall;town hall;local authority
ville;commune;mairie;la ville;la mairie;commune urbaine;administration communale
ayuntamiento;excmo ayuntamiento;excelentisimo ayuntamiento;isla;cabildo;cabildo insular;municipio;ciudad;concejo;concello;ajuntament;ciutat;municipi
camara municipal;cm;cidade;municipio
comune;citta;municipalita;amministrazione comunale
stadt;landeshauptstadt;hansestadt;universitatsstadt;kreisfreie stadt;stadtverwaltung;gemeinde;bezirk;bezirksamt;magistrat der stadt;grosse kreisstadt;rathaus
gemeente;stad;kommune;kommun;staden;bymiljo
gmina;gmina miejska;gmina miasto;miasto;miasto stoleczne;urzad miasta;urzad miejski;um;prezydent miasta
mesto;hlavni mesto;statutarni mesto;magistrat mesta;obec;hlavne mesto;obcina;mestna obcina
grad;opcina;opstina;gradska uprava grada;град;општина;община;столична община
orasul;oras;municipiul;primaria;primaria municipiului;primaria orasului
bashkia;komuna;qyteti
δημος;ο δημος;πολη;dimos
місто;м;мiсто;міська рада;громада
город;г;горад;муниципалитет
kaupunki;belediye;kota;comuna;citad;gemeng;stad;linn;dinas;cathair;bwrdeistref
עיריית;עיר;העיר;بلدية;مدينة`
    .split(/[;\n]/)
    .map((phrase) => words(phrase).join(' ')),
);

/** The same behind the name: "Oslo kommune", "Kepez Belediyesi". */
const behind = new Set(
  `city council;council;city;borough council;borough;metropolitan borough council;municipality;city municipality;mbc;city hall
town hall;city and county council;metropolitan district council;district council;district;district municipality;local council
city territorial community;territorial community;local authority;udala
kommune;kommun;kommuna;kommunes;stad;stadt;bystyre
belediyesi;buyuksehir belediyesi;belediyesi baskanligi;belediye baskanligi;ilcesi
kaupunki;kommunen;municipio;savivaldybe;miestas;miesto savivaldybe;rajono savivaldybe;linn;linnavalitsus;varos;megyei jogu varos;onkormanyzata
shi;si;gu;ku;gun;town;prefecture
область;град;місто;город`
    .split(/[;\n]/)
    .map((phrase) => words(phrase).join(' ')),
);

/** "of", as it joins the two. */
const joining = new Set('of de di do da du d del della dell des von der'.split(' '));

/** Longer texts are no names of municipalities. */
const mostWords = 10;

/**
 * What may be a city's name in the name of its municipality: "Oslo" in "Oslo kommune", "Lyon" in "Ville de Lyon", "浜松" in
 * "浜松市". Empty for all other texts. The words are folded.
 */
export function withoutForm(spelling: string): string[] {
  // T.C. is the Republic of Türkiye.
  const names = oneSideLess(spelling.replace(/^T\.? ?C\.? /, ''));
  // "Municipality of Kepez Belediyesi"
  return [...new Set([...names, ...names.flatMap(oneSideLess)])];
}

function oneSideLess(spelling: string): string[] {
  const unsuffixed =
    /^(\p{Script=Han}{2,}|\p{Script=Hangul}{2,}|[\p{Script=Katakana}・ー]{2,})\s*[市区區구시]$/u.exec(
      spelling.trim(),
    )?.[1];
  if (unsuffixed) return [unsuffixed];
  const parts = words(fold(spelling));
  if (parts.length < 2 || parts.length > mostWords) return [];
  const names = new Set<string>();
  for (let count = Math.min(4, parts.length - 1); count > 0; count -= 1) {
    if (before.has(parts.slice(0, count).join(' '))) {
      let start = count;
      while (start < parts.length - 1) {
        names.add(parts.slice(start).join(' '));
        if (!joining.has(parts[start] ?? '')) break;
        start += 1;
      }
      names.add(parts.slice(start).join(' '));
    }
    const end = parts.length - count;
    if (behind.has(parts.slice(end).join(' '))) names.add(parts.slice(0, end).join(' '));
  }
  return [...names];
}
