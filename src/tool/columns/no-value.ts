import { remember } from '../../feed/remember.js';
import { fold } from '../../feed/text/fold.js';

/**
 * What people write into a cell that has no value, in the languages of the network's cities. Compared folded and whole. Not in the
 * list: words that are a value in some column, such as "no" (Norway, Norwegian) and "nu" (now).
 */
const noValue = new Set(
  `-|--|---|–|—|_|.|..|...|…|?|??|???|/|//|*|n/a|n.a.|n.a|n. a.|n/d|n.d.|n.d|n. d.|s/d|s.d.|s/o|s.o.|s. o.|k.a.|k. a.|k/a|
n.v.t.|nvt|n/p|н/д|н.д.|н/п|b.d.|b/d|δ/υ|δ.υ.|μ/δ|i/a|i/r|i/t|(none)|(blank)|(leer)|(vide)|<none>|[none]|null|nil|nan|none|not applicable|
not available|not known|unknown|undefined|no data|no value|empty|blank|to be confirmed|to be determined|to be announced|to be completed|
tbc|tba|tbd|t.b.c.|t.b.d.|pending|sans objet|non applicable|non disponible|non renseigné|non précisé|non communiqué|inconnu|inconnue|
néant|aucun|aucune|à compléter|à définir|keine angabe|keine angaben|keine|keiner|unbekannt|entfällt|nicht bekannt|nicht zutreffend|
nicht verfügbar|leer|offen|non disponibile|non applicabile|non specificato|sconosciuto|nessuno|nessuna|da definire|no disponible|
no aplica|no procede|sin datos|sin información|desconocido|ninguno|ninguna|por definir|não disponível|não aplicável|sem dados|
sem informação|desconhecido|nenhum|nenhuma|a definir|brak|brak danych|nie dotyczy|nieznane|nie podano|немає|немає даних|невідомо|
не вказано|не застосовується|відсутнє|відсутній|відсутня|нет|нет данных|неизвестно|не указано|отсутствует|не применимо|
неприменимо|δεν υπάρχει|δεν εφαρμόζεται|άγνωστο|κανένα|καμία|yok|veri yok|bilinmiyor|belirtilmemiş|geçerli değil|uygulanamaz|
nuk ka|nuk dihet|i panjohur|e panjohur|nuk aplikohet|asnjë|nema|nema podataka|nepoznato|nije primjenjivo|nije primenljivo|нема|
нема података|непознато|није примењиво|нема податоци|ni podatka|ni podatkov|neznano|ni znano|geen|onbekend|niet bekend|
niet van toepassing|není|není k dispozici|neuvedeno|neznámo|nie je k dispozícii|neuvedené|neznáme|žiadne|nincs|nincs adat|ismeretlen|
nem ismert|indisponibil|necunoscut|nu este cazul|nu se aplică|няма|няма данни|неприложимо|nėra|nėra duomenų|nežinoma|
netaikoma|nav datu|nav zināms|nezināms|puudub|puuduvad|teadmata|ei kohaldata|andmed puuduvad|ei tietoa|ei tiedossa|tuntematon|
ei sovellu|saknas|uppgift saknas|ej tillämpligt|okänt|inga|ingen|ikke relevant|ikke oppgitt|ikke oplyst|ikke aktuelt|ukjent|ukendt|
óþekkt|á ekki við|engin|desconegut|no aplicable|sense dades|ezezaguna|daturik ez|descoñecido|non dispoñible|anaithnid|ar ceal|
anhysbys|ddim ar gael|mhux applikabbli|mhux magħruf|xejn|لا يوجد|لا ينطبق|غير معروف|غير متوفر|غير متاح|אין|לא ידוע|לא רלוונטי|
なし|無し|無|不明|未定|該当なし|없음|해당 없음|해당없음|미정|불명|无|無し|未知|不详|不詳|不适用|不適用|暂无|暫無|არ არის|უცნობია|չկա|անհայտ|
yoxdur|məlum deyil|ندارد|نامشخص|－|ー`
    .split(/\|\n?/)
    .map((each) => fold(each)),
);

const longest = Math.max(...Array.from(noValue, ({ length }) => length));

/** Cities and languages come thousands of times. */
const foldedCell = /* @__PURE__ */ remember(fold);

/** Short forms without dots, which may also be codes: "NA" is Namibia, "ka" is Georgian. */
const shortForms = new Set(['na', 'nd', 'sd', 'so', 'ka', 'nc', 'bd', 'нд']);

/** The only one that stays possible where a column has codes of languages: hardly anybody writes in Nauruan. */
const notALanguage = 'na';

/** Towns whose names are words for nothing in another language, if they begin as names do: Leer in Germany, Engin in France. */
const towns = new Set(['leer', 'engin']);

/**
 * Whether a cell says that it has no value: "N/A", "–", "k. A.", "нет".
 *
 * @param field what the column holds
 */
export function saysNothing(cell: string, field: string): boolean {
  // Longer cells are texts; most short ones are ids and years.
  if (cell === '' || cell.length > longest || /\d/.test(cell)) return false;
  const folded = foldedCell(cell);
  if (field === 'cities' && towns.has(folded) && /^\p{Lu}/u.test(cell)) return false;
  if (noValue.has(folded)) return true;
  if (field === 'language') return folded === notALanguage;
  return field !== 'country' && shortForms.has(folded);
}

const formula = /^=\s*(?:[-+(]\s*)*(?:[\p{L}_.][\p{L}\d_.]*\(|\$?\p{Lu}{1,3}\$?\d|'|"|\d|\{)/u;

/** The errors of Excel and LibreOffice, in the languages in which they write them. */
const errorValue = new RegExp(
  `^(?:#[¡¿]?(?:REF|VALUE|NAME|DIV/0|NULL|NUM|SPILL|CALC|FIELD|BEZUG|WERT|ZAHL|VALEUR|NOM|NOMBRE|VALOR|RIF|VALORE|NOME|ADR|ARG|NAZWA|DZIEL/0|
LICZBA|ZERO|ССЫЛКА|ЗНАЧ|ИМЯ|ДЕЛ/0|ЧИСЛО|ПУСТО|VERW|WAARDE|NAAM|DEEL/0|GETAL|LEEG|REFERENS|VÄRDEFEL|NAMN|OGILTIGT|VERDI|NAVN|TALL|VÆRDI|
NAVN|NUMERO|PUUTTUU|ARVO|NIMI|HIV|ÉRTÉK|NÉV|SZÁM|NULLA|ZÉRÓOSZTÓ|BAŞV|DEĞER|AD|SAYI|BOŞ|SAYI/0|HODNOTA|NÁZEV|ODKAZ|ČÍSLO|REFER|VAL)[!?]|
#(?:N/A|N/D|NV|NA|Н/Д|Δ/Υ|YOK|BRAK|HIÁNYZIK|I/T|SAKNAS!)|Err:\\d{3}|#+)$`.replaceAll('\n', ''),
  'u',
);

/** Whether a cell holds the text of a formula, or the error that a formula gave, in place of its result. */
export function isFormula(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // "=", "#" and "E": no other cell costs a search.
  if (first !== 0x3d && first !== 0x23 && first !== 0x45) return false;
  return formula.test(cell) || errorValue.test(cell);
}
