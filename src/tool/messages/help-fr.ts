// The help in French. A test compares its options with those of the English help, which is with each command.

const map = `  --map <de=vers>    la colonne « de » de votre table est notre colonne « vers » ; répétable
  --header-row <n>   ligne qui nomme les colonnes (par défaut : celle qui a le plus de noms connus)`;

const encoding = `  --encoding <nom>   encodage des fichiers CSV qui ne sont pas en UTF-8, s’il n’est pas reconnu : windows-1250`;

const tables = `  --cities <fichier> table d’autres villes : name, country, aliases, names, latitude, longitude
  --topics <fichier> table d’autres thèmes : slug, name_en, name_fr, ...
${map}
  --sheet <nom>      feuille d’un classeur ; répétable
  --hidden           les lignes et colonnes masquées d’un classeur sont lues aussi
${encoding}`;

const common = `  --messages <code>  langue des messages : en ou fr (par défaut : celle du système)
  --help             ce texte`;

const build = `npx intercultural-practices build <table ou adresse>... [options]

Crée un flux à partir de tables de pratiques : XLSX, ou CSV à virgules, points-virgules, tabulations
ou « | », dans tout encodage courant. Les lignes inutilisables sont signalées et laissées de côté. Le
flux est écrit sous la forme stricte et le déclare : pays sous forme de codes, années extraites des
périodes.

${tables}
  --out <fichier>    où écrire le flux ; sinon, ou avec -, sur la sortie standard
  --page-size <n>    nombre de pratiques par page ; les autres pages sont écrites à côté de la première
  --title <texte>    titre du flux (par défaut : Good practices)
  --home <adresse>   page à laquelle le flux appartient
  --url <adresse>    adresse à laquelle le flux sera publié
  --language <code>  langue des pratiques qui n’en indiquent aucune (BCP 47 : fr, sr-Latn)
  --about <adresse>  documentation du format du flux
  --source-name <texte>    de qui viennent les pratiques ; affiché sous la liste
  --source-url <adresse>   page de la source
  --source-date <jour>     jour auquel correspondent les pratiques : 2026-11-12
  --licence <adresse>      adresse de leur licence
  --report-url <adresse>   où signaler les erreurs : une adresse mailto: ou https:, dans laquelle {id},
                           {title}, {language} et {page} peuvent figurer après l’hôte
${common}

Colonnes, dans n’importe quel ordre, en majuscules ou minuscules : id, title, language, summary,
content, country, cities, period (ou start et end), topics, url, image, image_alt, modified, related,
translation_of ; purpose, rationale, process, impact, key_documents, et « section: Votre titre ». Les
noms courants sont compris dans de nombreuses langues, tels que Titel, année, назва, ainsi que title_fr
pour les textes dans une langue. Dans une cellule, les listes se séparent par « ; ».

Codes de sortie : 0 écrit sans erreur ; les remarques nomment ce qui, faute d’être connu, a été gardé
tel quel ; 1 écrit, mais ce que les erreurs nomment a été laissé de côté ; 2 rien n’a pu être écrit ;
3 défaut du programme.
`;

const check = `npx intercultural-practices check <fichier ou adresse>... [options]

Dit ce qui est faux ou douteux dans des flux (JSON) et des tables (CSV, XLSX) ; plusieurs fichiers
sont lus comme les pages d’un même flux ; - lit l’entrée standard. Les erreurs sont à corriger ; les
remarques sont laissées à votre appréciation.

${tables}
  --language <code>  langue des pratiques des tables qui n’en indiquent aucune (BCP 47 : fr, sr-Latn)
  --json             résultat en JSON sur la sortie standard
  --strict           les remarques comptent comme des erreurs
  --quiet            les erreurs seulement
${common}

Codes de sortie : 0 aucune erreur ; 1 des erreurs (avec --strict : ou des remarques) ; 2 rien n’a pu
être vérifié ; 3 défaut du programme.
`;

const ids = `npx intercultural-practices ids <table> [options]

Donne aux pratiques d’une table des identifiants qui ne changent jamais, tirés du lieu et du titre :
« oslo-meals-for-everybody ». Ceux qui existent restent tels quels, comme toutes les autres cellules.
Un CSV garde son séparateur ; un classeur devient un CSV à points-virgules. Le fichier est en UTF-8
avec marque d’ordre des octets, pour qu’Excel l’ouvre bien. Une apostrophe est placée devant les
cellules qu’un tableur exécuterait, telles que « =1+1 » ; cet outil la retire à la lecture.

  --out <fichier>    où écrire la table ; sinon, ou avec -, sur la sortie standard
  --cities <fichier> table d’autres villes, dont les identifiants reprennent alors les noms
${map}
  --sheet <nom>      feuille d’un classeur
${encoding}
${common}

Codes de sortie : 0 écrit ; 1 écrit, mais une pratique n’a pas d’identifiant, ou deux ont le même ;
2 rien n’a été écrit ; 3 défaut du programme.
`;

const render = `npx intercultural-practices render <flux ou adresse> [options]

Écrit des pratiques en HTML ou en Markdown, sans script : à placer dans <practice-list>, pour les
moteurs de recherche et les personnes sans JavaScript, ou à utiliser tel quel.

  --topic <valeur>   seulement les pratiques de ce thème ; plusieurs : virgules ou option répétée
  --country <valeur> seulement les pratiques de ce pays ; plusieurs : virgules ou option répétée
  --city <valeur>    seulement les pratiques de cette ville ; plusieurs : virgules ou option répétée
  --year <années>    seulement les pratiques en cours alors : 2020, 2018/2022, 2020/..
  --ongoing          seulement les pratiques toujours en cours
  --sort <ordre>     newest, oldest, title, city, feed (par défaut : newest)
  --limit <n>        ce nombre de pratiques au plus
  --lang <code>      langue de la page (BCP 47 ; par défaut : celle du flux, sinon en)
  --topics <fichier> table des noms de thèmes ; sans elle, les thèmes ne sont pas écrits
${encoding}
  --heading-level <n>  niveau des titres, de 2 à 6 (par défaut : 3)
  --format <type>    html ou markdown (par défaut : html)
  --out <fichier>    où écrire ; sinon, ou avec -, sur la sortie standard
${common}

Codes de sortie : 0 écrit ; 1 aucune pratique ne correspond, rien n’est écrit ; 2 le flux ne peut
être lu ; 3 défaut du programme.
`;

/** What a command does, in a few words, and its help. */
export const frenchHelp: ReadonlyMap<string, { readonly summary: string; readonly help: string }> =
  new Map([
    ['build', { summary: 'Créer un flux à partir de tables de pratiques', help: build }],
    [
      'check',
      { summary: 'Dire ce qui est faux ou douteux dans des flux et des tables', help: check },
    ],
    [
      'ids',
      {
        summary: 'Donner aux pratiques d’une table des identifiants qui ne changent jamais',
        help: ids,
      },
    ],
    [
      'render',
      { summary: 'Écrire des pratiques en HTML ou en Markdown, sans script', help: render },
    ],
  ]);

/** @param list the commands, one a line */
export function frenchUsage(list: string): string {
  return `npx intercultural-practices <commande>

${list}

« npx intercultural-practices <commande> --help » affiche les options d’une commande. --messages en ou fr choisit la langue des messages.
`;
}
