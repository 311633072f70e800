/** The fields that a column of a table of practices can hold; docs/feed.md explains each. */
export const practiceFields = [
  'id',
  'title',
  'language',
  'summary',
  'content',
  'country',
  'cities',
  'period',
  'start',
  'end',
  'topics',
  'url',
  'image',
  'image_alt',
  'modified',
  'related',
  'translation_of',
] as const;
export type PracticeField = (typeof practiceFields)[number];

/**
 * Names that people give their columns, in the languages of the network's cities, separated by commas. Compared in their folded
 * form. No name is in two fields: those that may mean either are in {@link ambiguousNames}. Not reviewed by native speakers.
 */
export const everydayNames: Readonly<Partial<Record<PracticeField, string>>> = {
  id: `identifier, identifiant, Kennung, identificatore, identificativo, identificador, identyfikator, ідентифікатор,
идентификатор, идентификационен номер, αναγνωριστικό, identifikator, идентификатор, azonosító, identificator, identifikatorius,
identifikators, identifikaator, tunniste, identifikasjon, auðkenni, المعرف, מזהה, 識別子, 식별자, 标识符, 識別碼`,
  title: `name, names, titles, project title, project name, practice name, titre, nom, intitulé, Titel, Bezeichnung, titolo, nome,
título, nombre, tytuł, nazwa, назва, название, наименование, заголовок, заглавие, име, τίτλος, ονομασία, όνομα, başlık, adı, isim,
titulli, emri, titull, emër, naziv, naslov, назив, наслов, ime, naam, titel, název, titul, názov, cím, megnevezés, név, titlu,
denumire, denumirea, nume, pavadinimas, nosaukums, virsraksts, pealkiri, nimetus, nimi, otsikko, nimike, namn, rubrik, benämning,
tittel, navn, heiti, titill, nafn, títol, izenburua, izena, título, teideal, ainm, teitl, enw, titlu, isem, العنوان, عنوان, الاسم, اسم,
כותרת, שם, タイトル, 名称, 題名, 件名, 제목, 명칭, 이름, 标题, 標題, 名稱, სათაური, დასახელება, վերնագիր, անվանում, անուն,
başlıq, ad, titlul, overskrift, denominazione, denominación, Projektname, Projekttitel, 事業名, 사업명, სახელი, Numm, نام, ناو, num,
magac, cinwaan`,
  language: `lang, language code, langue, Sprache, lingua, idioma, língua, język, мова, язык, γλώσσα, dil, gjuha, gjuhë, jezik, језик,
јазик, taal, jazyk, nyelv, limba, limbă, език, kalba, valoda, keel, kieli, språk, sprog, tungumál, llengua, hizkuntza, teanga,
iaith, lingwa, اللغة, לשון, שפה, 言語, 언어, 语言, 語言, ენა, լեզու, زبان, ziman, Sprooch, luqad`,
  summary: `description, descriptions, short description, brief description, abstract, résumé, descriptif, description courte,
Beschreibung, Kurzbeschreibung, Zusammenfassung, Kurzfassung, descrizione, sintesi, riassunto, descripción, resumen, descrição,
resumo, opis, krótki opis, streszczenie, опис, короткий опис, описание, краткое описание, кратко описание, резюме, περιγραφή,
περίληψη, σύνοψη, açıklama, özet, tanım, përshkrimi, përshkrim, përmbledhje, përmbledhja, sažetak, сажетак, kratak opis, резиме,
povzetek, kratek opis, beschrijving, omschrijving, samenvatting, popis, stručný popis, shrnutí, zhrnutie, leírás, összefoglaló,
rövid leírás, descriere, descrierea, rezumat, aprašymas, santrauka, apraksts, kopsavilkums, kirjeldus, kokkuvõte, kuvaus,
tiivistelmä, beskrivning, sammanfattning, beskrivelse, sammendrag, lýsing, samantekt, descripció, resum, deskribapena, laburpena,
descrición, cur síos, achoimre, disgrifiad, crynodeb, deskrizzjoni, sommarju, الوصف, وصف, الملخص, ملخص, תיאור, תקציר, 概要, 説明, 要約,
설명, 요약, 개요, 描述, 摘要, 简介, 簡介, 說明, აღწერა, შეჯამება, նկարագրություն, ամփոփում, təsvir, xülasə, aprašas, Beschreiwung, توضیحات, خلاصه`,
  content: `contents, content text, full text, contenu, texte intégral, Inhalt, Volltext, contenuto, contenido, conteúdo, treść,
вміст, содержание, полный текст, περιεχόμενο, içerik, përmbajtja, sadržaj, садржај, содржина, vsebina, inhoud, obsah, tartalom,
conținut, съдържание, turinys, saturs, sisu, sisältö, innehåll, innhold, indhold, innihald, contingut, edukia, contido, ábhar,
cynnwys, kontenut, المحتوى, תוכן, 内容, 本文, 내용, 內容, შინაარსი, բովանդակություն, məzmun, محتوا`,
  country: `countries, country code, pays, Land, Staat, paese, nazione, país, país, państwo, країна, страна, държава, χώρα, ülke,
shteti, država, држава, země, stát, krajina, štát, ország, țară, țara, šalis, valsts, riik, maa, lands, herrialdea, tír, gwlad,
pajjiż, الدولة, البلد, دولة, بلد, מדינה, ארץ, 国, 国名, 国家, 국가, 나라, 國家, ქვეყანა, երկիր, ölkə, zemlja, земља, земја, کشور`,
  cities: `city, town, towns, place, places, municipality, municipalities, ville, villes, commune, communes, municipalité, lieu,
Stadt, Städte, Ort, Orte, Gemeinde, Kommune, città, comune, comuni, luogo, località, ciudad, ciudades, municipio, municipios, lugar,
cidade, cidades, município, miasto, miasta, gmina, miejscowość, місто, міста, місце, громада, город, города, населенный пункт, πόλη,
πόλεις, δήμος, şehir, şehirler, kent, belediye, qyteti, qytetet, qytet, bashkia, komuna, grad, gradovi, град, градови, градове,
opština, општина, općina, mjesto, место, mesto, mesta, občina, stad, steden, plaats, gemeente, město, města, obec, mestá, város,
városok, település, oraș, orașul, orașe, localitate, localitatea, населено място, община, miestas, miestai, savivaldybė, pilsēta,
pilsētas, pašvaldība, linn, linnad, omavalitsus, kaupunki, kaupungit, kunta, städer, kommun, sted, kommuner, byer, borg,
sveitarfélag, ciutat, ciutats, municipi, hiria, hiriak, udalerria, concello, cathair, baile, dinas, المدينة, مدينة, البلدية, עיר, ilçe,
ערים, 都市, 市, 都市名, 自治体, 市町村, 도시, 城市, ქალაქი, քաղաք, şəhər, localidad, localidade, paikkakunta, Gemeng, شهر, bajar`,
  period: `period text, year, years, periods, année, années, période, Jahr, Jahre, Zeitraum, Laufzeit, anno, anni, periodo, año,
años, período, ano, anos, rok, lata, okres, рік, роки, період, год, годы, период, έτος, έτη, χρονιά, περίοδος, yıl, yıllar, yılı,
dönem, viti, vitet, periudha, godina, godine, razdoblje, година, године, години, leto, leta, obdobje, jaar, jaren, periode,
looptijd, roky, období, obdobie, év, évek, időszak, an, ani, anul, perioada, perioadă, metai, laikotarpis, gads, gadi, periods, aasta,
aastad, periood, vuosi, vuodet, ajanjakso, år, årstal, ár, tímabil, any, anys, urtea, urteak, aldia, bliain, tréimhse, blwyddyn,
cyfnod, sena, perjodu, السنة, سنة, الفترة, שנה, שנים, תקופה, 年, 年度, 期間, 연도, 년도, 기간, 年份, 期间, წელი, პერიოდი, տարի,
ժամանակահատված, dövr, Joer, 时间, ajankohta, سال, دوره`,
  start: `begin, begins, beginning, started, début, commencement, Beginn, Anfang, Startdatum, Startjahr, Anfangsjahr, Anfangsdatum,
Beginnjahr, inizio, inicio, comienzo, início, początek, rozpoczęcie, data rozpoczęcia, rok rozpoczęcia, початок, начало, έναρξη,
αρχή, başlangıç, başlama, fillimi, početak, почетак, почеток, začetek, aanvang, begindatum, beginjaar, začátek, zahájení, začiatok,
kezdet, kezdete, kezdés, început, începere, pradžia, sākums, algus, alku, aloitus, alkamisvuosi, startår, startdato, upphaf, inici,
hasiera, tús, dechrau, bidu, البداية, تاريخ البدء, התחלה, תאריך התחלה, 開始, 開始年, 開始日, 시작, 시작일, 开始, 开始时间, დასაწყისი,
սկիզբ, başlanğıc, شروع`,
  end: `ends, ended, ending, finish, finished, fin, clôture, Ende, Enddatum, Endjahr, Schluss, fine, fim, término, koniec, zakończenie,
data zakończenia, rok zakończenia, кінець, закінчення, завершення, окончание, конец, завершение, край, λήξη, τέλος, bitiş,
mbarimi, përfundimi, završetak, завршетак, крај, завршеток, konec, einde, einddatum, eindjaar, ukončení, ukončenie, vége, befejezés,
sfârșit, sfârșitul, încheiere, pabaiga, beigas, lõpp, loppu, päättyminen, slut, slutår, slutdatum, slutt, sluttår, sluttdato,
slutdato, lok, final, amaiera, deireadh, diwedd, tmiem, النهاية, تاريخ الانتهاء, סיום, תאריך סיום, 終了, 終了年, 終了日, 종료, 종료일,
结束, 结束时间, 結束, დასასრული, ավարտ, پایان`,
  topics: `topic, tag, tags, theme, themes, keywords, keyword, thème, thèmes, thématique, thématiques, mots clés, Thema, Themen,
Schlagwörter, Stichwörter, Themenfeld, tema, temi, tematica, parole chiave, temas, temática, palabras clave, palavras chave, temat,
tematy, tematyka, słowa kluczowe, тема, теми, тематика, ключові слова, темы, ключевые слова, θέμα, θέματα, konu, konular, temat,
teme, теме, ključne riječi, thema's, trefwoorden, téma, témata, témy, témák, temă, teme, cuvinte cheie, temos, tēma, tēmas, teema,
teemad, märksõnad, teemat, avainsanat, ämne, ämnen, nyckelord, emne, emner, stikkord, nøgleord, temes, paraules clau, gaia, gaiak,
eochairfhocail, themâu, الموضوع, المواضيع, موضوع, נושא, נושאים, テーマ, キーワード, 주제, 키워드, 主题, 主題, 关键词, თემა, თემები, թեմա,
mövzu, onderwerp, onderwerpen, sujet, sujets, argomento, argomenti, assunto, subiect, θεματική, temats, aihe, aiheet, efni, téama,
topaic, pwnc, suġġett, Stichworte, Schlagworte, área temática, áreas temáticas, obszar tematyczny, Themenbereich`,
  url: `link, links, website, web site, webpage, web page, web address, web link, homepage, lien, liens, site web, site internet,
page web, adresse web, Webseite, Internetseite, Internetadresse, Weblink, sito, sito web, collegamento, sitio web, enlace, página web,
ligação, strona internetowa, strona www, odnośnik, посилання, сайт, вебсайт, веб сайт, вебсторінка, ссылка, σύνδεσμος, ιστοσελίδα,
ιστότοπος, bağlantı, web sitesi, lidhja, faqja, poveznica, веза, веб страница, линк, връзка, уебсайт, povezava, spletna stran,
webová stránka, webová adresa, odkaz, hivatkozás, weboldal, honlap, pagina web, adresa web, legătură, nuoroda, svetainė, saite,
tīmekļa vietne, koduleht, veebileht, linkki, verkkosivu, verkkosivusto, länk, webbplats, webbsida, hemsida, lenke, nettside, nettsted,
hjemmeside, hlekkur, vefsíða, enllaç, lloc web, pàgina web, esteka, webgunea, ligazón, nasc, suíomh gréasáin, dolen, gwefan, sit web,
الرابط, رابط, الموقع الإلكتروني, קישור, אתר, אתר אינטרנט, リンク, ウェブサイト, 링크, 웹사이트, 链接, 網址, 网址, 連結, ბმული, հղում, keçid,
hiperligação, endereço web, adres strony, linku, врска, tengill, vefslóð, پیوند`,
  image: `picture, photo, photograph, illustration, Bild, Foto, immagine, imagen, fotografía, imagem, obraz, zdjęcie, зображення, фото,
изображение, εικόνα, φωτογραφία, görsel, resim, fotoğraf, fotografia, slika, слика, afbeelding, obrázek, obrázok, kép, fénykép,
imagine, fotografie, снимка, nuotrauka, attēls, pilt, kuva, valokuva, bilde, billede, mynd, imatge, irudia, imaxe, íomhá, delwedd,
immaġni, الصورة, صورة, תמונה, 画像, 写真, 이미지, 사진, 图片, 圖片, სურათი, նկար, şəkil, paveikslas, stampa, fotoja, تصویر`,
  image_alt: `alt, alt text, alternative text, texte alternatif, Alternativtext, testo alternativo, texto alternativo,
tekst alternatywny, альтернативний текст, альтернативный текст, εναλλακτικό κείμενο, alternatif metin, alternativni tekst,
alternatieve tekst, alternativní text, alternatívny text, alternativtekst, text alternatiu, 代替テキスト, 대체 텍스트, 替代文字`,
  modified: `date modified, last modified, updated, last updated, last update, date of update, mise à jour, date de mise à jour,
dernière mise à jour, aktualisiert, letzte Änderung, letzte Aktualisierung, geändert, aggiornamento, ultimo aggiornamento,
data di aggiornamento, actualización, última actualización, actualizado, atualização, última atualização, aktualizacja,
data aktualizacji, оновлено, дата оновлення, обновлено, дата обновления, ενημέρωση, τελευταία ενημέρωση, güncelleme, son güncelleme,
përditësuar, ažurirano, ажурирано, posodobljeno, bijgewerkt, aktualizováno, aktualizované, frissítve, actualizat, актуализирано,
atnaujinta, atjaunināts, uuendatud, päivitetty, uppdaterad, oppdatert, opdateret, uppfært, actualitzat, eguneratua, 更新日, 업데이트,
更新日期`,
  related: `related practices, see also`,
  translation_of: `translation of id, translates`,
};

/** Names that may mean several fields: which of them people most often mean. */
export const ambiguousNames: Readonly<Partial<Record<PracticeField, string>>> = {
  start: `oppstart, opstart, uppstart, avvio, launched, lancement`,
  end: `avsluttet, avslutning, afsluttet, avslutad, conclusione, conclusión, conclusão`,
  id: `code, number, no, nr, Nr., №, n°, numéro, numero, número, Nummer, numer, номер, broj, број, číslo, szám, slug, key, ref, reference,
código, codice, kod, код, κωδικός`,
  title: `project, projet, Projekt, progetto, proyecto, projeto, проєкт, проект, projekti, practice, good practice, pratique, Praxis,
initiative, measure, Maßnahme, action, activity, programme, program, headline, subject, Betreff, событие, prosjekt, hanke, projektas`,
  summary: `text, texte, Text, testo, texto, tekst, текст, κείμενο, metin, details, détails, Details, information, info, notes, comments,
goal, goals, objective, objectives, objectif, Ziel, Ziele, obiettivo, objetivo, cel, мета, цель, στόχος, amaç, cilj, mål`,
  cities: `location, localisation, Standort, where, location name, adresse, address, venue, region, région, kraj, vendi, місцевість, by,
organisation, organization, partner, partners, Träger, district, area, locale, local, Bezirk, Stadtteil,
quartier, quartiere, barrio, bydel`,
  period: `date, dates, Datum, data, fecha, дата, ημερομηνία, tarih, datum, dato, dátum, päivämäärä, duration, durée, Dauer, durata,
duración, duração, time, timeframe, time frame, timeline, when, Zeit, Termin, il, 時期, 実施期間, 日付, 날짜, 日期, تاريخ, תאריך`,
  url: `site, strona, web, www, source, Quelle`,
  topics: `category, categories, catégorie, Kategorie, categoria, categoría, kategoria, категорія, категория, κατηγορία, kategori,
kategorija, type, types, Art, tipo, field, area of work, domain, domaine, Bereich, settore, sector, obszar, сфера,
Handlungsfeld, ambito, ámbito, âmbito, область, област, 分野, τομέας, alan, oblast`,
};

/** Names that mean something else in another language, and the names in a table from which the language is known. */
export const namesBeside: readonly {
  readonly name: string;
  readonly field: PracticeField;
  readonly beside: string;
}[] = [
  {
    name: 'by',
    field: 'cities',
    beside:
      'tittel, overskrift, navn, år, årstal, beskrivelse, sammendrag, lenke, språk, sprog, emne, bilde, billede',
  },
  { name: 'kraj', field: 'country', beside: 'tytuł, nazwa, miasto, rok, język, zdjęcie, temat' },
  { name: 'vendi', field: 'country', beside: 'qyteti, bashkia, komuna' },
];

/** Names of columns for start and end that are too short to be taken alone: only both in one table are. */
export const pairedNames: readonly (readonly [start: string, end: string])[] = (
  'from to, since until, start stop, von bis, ab bis, de à, du au, depuis jusque, dal al, da a, desde hasta, de a, desde até, ' +
  'od do, від до, з до, з по, с по, от до, από έως, από μέχρι, nga deri, vanaf tot, van tot, fra til, från till, frá til, ' +
  'alates kuni, nuo iki, no līdz, de la până la, kezdete vége, از تا, من إلى, מ עד, од до'
)
  .split(', ')
  .map((pair) => {
    const words = pair.split(' ');
    const half = words.length / 2;
    return [words.slice(0, half).join(' '), words.slice(half).join(' ')] as const;
  });

/** Words that the name of a column for start or end may have besides: "year of start", "date de début", "Projektbeginn Datum". */
export const besideStartAndEnd = `in on year date of the project practice année date de du d projet Jahr Datum des Projekts anno data di
del progetto año fecha del proyecto ano data do da projeto rok data рік дата року год дата έτος ημερομηνία yılı tarihi tarih
viti data godina datum година датум leto datum jaar datum rok datum év dátum éve dátuma anul data metai data gads datums aasta
kuupäev vuosi päivämäärä år datum dato ár dagsetning any data de l`;
