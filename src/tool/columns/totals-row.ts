import { fold } from '../../feed/text/fold.js';
import type { Row } from '../table/row.js';

/** Words for sums, in the languages of the network's cities. */
const totals = new Set(
  `total|totals|grand total|subtotal|sub total|sum|sums|overall|count|total général|sous total|somme|gesamt|insgesamt|summe|
gesamtsumme|zwischensumme|gesamtzahl|anzahl|totale|totale complessivo|somma|subtotale|suma|total general|total geral|soma|razem|
ogółem|łącznie|suma końcowa|разом|всього|усього|підсумок|итого|всего|общий итог|сумма|сума|σύνολο|γενικό σύνολο|άθροισμα|toplam|
genel toplam|ara toplam|gjithsej|totali|shuma|ukupno|sveukupno|zbroj|укупно|збир|zbir|вкупно|збир|skupaj|vsota|seštevek|totaal|
eindtotaal|subtotaal|celkem|součet|celkový součet|spolu|súčet|celkový súčet|összesen|összeg|végösszeg|total generale|общо|сума|
iš viso|suma|bendra suma|kopā|pavisam|summa|kokku|üldsumma|yhteensä|kaikki yhteensä|totalt|totalsumma|delsumma|i alt|totalsum|
samlet|samtals|alls|heildarfjöldi|guztira|batura|iomlán|cyfanswm|total cyffredinol|somma totali|المجموع|الإجمالي|סה"כ|סך הכל|סך הכול|
antall|antal|antal i alt|aantal|cantidad|quantité|quantità|liczba|кількість|количество|αριθμός|počet|
合計|総計|小計|계|합계|총계|합 계|合计|总计|總計|小计|სულ|ჯამი|ընդամենը|cəmi|yekun|جمع|مجموع|Σ`
    .split(/\|\n?/)
    .map((word) => fold(word)),
);

const number = /^[-+(]?[€$£¥₺₴₽]?\s*\d[\d\s.,'’]*\s*[%€$£¥₺₴₽)]?$/;

/** "4 projects", "4件". */
const counted = /^\d[\d.,'’]*\s?[\p{L}\p{M}]{1,20}(?:\s\p{L}[\p{L}\p{M}]{0,20})?$/u;

/** Whether a row sums up others: a word for it, and besides it numbers, which may say of what, and nothing else. */
export function isTotalsRow({ cells }: Row): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = ''] = filled;
  // A row of data: nothing in it but the first cell was looked at.
  if (first === '' || (!number.test(first) && !beginsWithTotal(first))) return false;
  const words = filled.filter((cell) => !number.test(cell));
  const [word = '', ...others] = words;
  if (word === first && isTotal(word) && others.every((cell) => counted.test(cell))) return true;
  if (words.length !== 1) return false;
  // "Total projects", with numbers behind it. Behind an id it is the title of a practice.
  const hasNumber = filled.length > 1 || /[:=]\s*\d[\d\s.,]*$/.test(word);
  return isTotal(word) || (hasNumber && word === first && beginsWithTotal(word));
}

/** "Total projects", "Gesamt 2019". */
function beginsWithTotal(text: string): boolean {
  if (text.length > 60) return false;
  const words = fold(text).split(/[\s:.=(]+/);
  return words.some((_, index) => index < 3 && totals.has(words.slice(0, index + 1).join(' ')));
}

/** "Total", "TOTAL:", "Total: 2 projects", "Gesamt (12)". */
function isTotal(text: string): boolean {
  if (text.length > 60) return false;
  const [, words = '', rest = ''] = /^([^\d:=(]*)(.*)$/su.exec(fold(text)) ?? [];
  if (!totals.has(words.replace(/[\s:.–-]+$/, '').trim())) return false;
  return rest === '' || /^[\s:=(]*(?:$|\d)/.test(rest);
}
