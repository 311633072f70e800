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

const build = `npx intercultural-practices build <table, flux ou adresse>... [options]

Crée un flux à partir de tables de pratiques et d’autres flux : XLSX, CSV à virgules, points-virgules,
tabulations ou « | » dans tout encodage courant, et JSON. Si des pratiques ont le même identifiant, la
première est gardée. Des fichiers qui sont les pages d’un même flux comptent pour un seul : le
« next_url » de l’un nomme le suivant. Les lignes inutilisables sont signalées et laissées de côté. Le
flux est écrit sous la forme stricte et le déclare : pays sous forme de codes, années extraites des
périodes. Des feuilles de traductions (XLSX, CSV, XLIFF 1.2), telles que la commande translations les
écrit, peuvent se trouver parmi les tables, dans n’importe quel ordre.

${tables}
  --out <fichier>    où écrire le flux ; sinon, ou avec -, sur la sortie standard
  --page-size <n>    nombre de pratiques par page ; les autres pages sont écrites à côté de la première
  --title <texte>    titre du flux (par défaut : celui d’un flux seul, sinon Good practices)
  --home <adresse>   page à laquelle le flux appartient (par défaut : celle d’un flux seul)
  --url <adresse>    adresse à laquelle le flux sera publié
  --language <code>  langue des pratiques qui n’en indiquent aucune (BCP 47 : fr, sr-Latn)
  --about <adresse>  documentation du format du flux
  --source-name <texte>    de qui viennent les pratiques ; affiché sous la liste
  --source-url <adresse>   page de la source
  --source-date <jour>     jour auquel correspondent les pratiques : 2026-11-12
  --licence <adresse>      adresse de leur licence
  --report-url <adresse>   où signaler les erreurs : une adresse mailto: ou https:, dans laquelle {id},
                           {title}, {language} et {page} peuvent figurer après l’hôte
  --machine <fichier>  feuille de traductions automatiques, ce que les fiches indiquent ; répétable
${common}

Colonnes, dans n’importe quel ordre, en majuscules ou minuscules : id, title, language, summary,
content, country, cities, period (ou start et end), topics, url, image, image_alt, modified, related,
translation_of ; purpose, rationale, process, impact, key_documents, et « section: Votre titre ». Les
noms courants sont compris dans de nombreuses langues, tels que Titel, année, назва, ainsi que title_fr
pour les textes dans une langue. Dans une cellule, les listes se séparent par « ; ».

Codes de sortie : 0 écrit sans erreur ; les remarques nomment ce qui, faute d’être connu, a été gardé
tel quel ; 1 écrit, mais ce que les erreurs nomment a été laissé de côté, comme les pratiques
d’une page qui n’a pas été lue ; 2 rien n’a pu être écrit ; 3 défaut du programme.
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

Codes de sortie : 0 aucune erreur ; 1 des erreurs, dont une page d’un flux qui n’est pas lue (avec
--strict : ou des remarques) ; 2 rien n’a pu être vérifié ; 3 défaut du programme.
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

const reach = `npx intercultural-practices reach <journal>... [options]

Compte dans les journaux d’un serveur quels sites ont montré quel flux, par mois : les requêtes
auxquelles le serveur a répondu par un flux. Le site est nommé par l’en-tête Origin, que le journal doit
contenir dans un champ de ce nom ; docs/hosting.md donne un tel format, sans adresses de visiteurs, pour
nginx, Apache et Caddy. Les journaux peuvent être comprimés par gzip ; - lit l’entrée standard. Les
adresses d’un journal ne sont ni comptées ni affichées.

  --feed <chemin>    chemin d’un flux, tel que /practices.json ; répétable (par défaut : tous les *.json)
  --month <mois>     ce mois seulement : 2026-11 ; répétable
  --site <site>      ce site seulement : city.example ou https://city.example ; répétable
  --format <forme>   table ou csv (par défaut : csv si --out finit par .csv, sinon table)
  --out <fichier>    où écrire ; sinon, ou avec -, sur la sortie standard
${common}

Codes de sortie : 0 compté ; 1 compté, mais avec des lacunes, qui sont nommées ; 2 rien n’a pu être
compté ; 3 défaut du programme.
`;

const pages = `npx intercultural-practices pages <flux ou adresse> --out <dossier> [options]

Écrit une page et un petit flux pour chaque ville, pays et thème : du HTML qui se passe de script, un
JSON Feed et un flux RSS avec ces seules pratiques, et un index. Avec --base, aussi sitemap.xml. Le
même flux donne les mêmes fichiers ; seuls ceux qui changent sont écrits. Les fichiers d’une exécution
précédente qui ne sont plus produits sont supprimés, sauf si une page du flux n’a pas été lue. Les
fichiers que cette commande n’a pas écrits restent : elle reconnaît les siens à la liste
.intercultural-practices.json du dossier.

  --out <dossier>    où écrire
  --base <adresse>   adresse à laquelle le dossier sera publié
  --title <texte>    titre de l’index (par défaut : celui du flux)
  --language <code>  langue des pages (BCP 47 ; par défaut : celle du flux, sinon en)
  --topics <fichier> table des noms d’autres thèmes
${encoding}
  --stylesheet <fichier ou adresse>  des pages, à la place de celle qui est intégrée
  --script <adresse> script avec les éléments : la liste de chaque page devient une <practice-list>
  --replace          les pages d’un autre flux qui sont dans le dossier cèdent la place à celles de ce flux
${common}

Codes de sortie : 0 écrit ; 1 écrit, mais une page du flux n’a pas été lue, donc des pratiques
manquent ; ou le flux n’a aucune pratique, rien n’est écrit ; 2 le flux ne peut être lu ou le dossier
ne peut être écrit ; 3 défaut du programme.
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
  --map              d’abord une carte des villes, et un lien pour chacune (HTML seulement)
  --map-link <adresse>  la même ; où mènent ces liens, comme liste.html?p-city= (la
                     ville y est ajoutée). Sinon, à sa première pratique plus bas
  --format <type>    html ou markdown (par défaut : html)
  --out <fichier>    où écrire ; sinon, ou avec -, sur la sortie standard
${common}

Codes de sortie : 0 écrit ; 1 écrit, mais une page du flux n’a pas été lue, donc des pratiques
manquent ; ou aucune pratique ne correspond, rien n’est écrit ; 2 le flux ne peut être lu ; 3 défaut
du programme.
`;

const translations = `npx intercultural-practices translations <flux ou table>... --language <code> --out <fichier> [options]

Écrit ce qui n’est pas traduit dans une feuille pour traducteurs : XLSX ou CSV, avec une ligne par
texte, ou XLIFF 1.2 pour les logiciels de traduction. Les traducteurs remplissent la colonne
« Translation ». La commande build reprend la feuille :
npx intercultural-practices build practices.csv nb.xlsx --out practices.json

  --language <code>  langue dans laquelle traduire (BCP 47 : nb, sr-Latn). Seuls comptent les textes dans
                     cette langue exactement
  --out <fichier>    où écrire ; la fin du nom détermine quoi : .xlsx, .csv, ou .xlf pour les logiciels
  --from <code>      langue depuis laquelle traduire, si une pratique l’a ; sinon son original
  --all              aussi les textes déjà traduits, pour les corriger
  --machine          marque ce qui manque comme traduit par une machine, pour celle qui remplira la feuille
${tables}
${common}

Codes de sortie : 0 écrit, ou rien ne manque ; 1 écrit, mais sans ce que les erreurs nomment,
comme les pratiques d’une page qui n’a pas été lue ; 2 rien n’a pu être écrit ; 3 défaut du programme.
`;

const table = `npx intercultural-practices table <flux ou adresse> --out <fichier> [options]

Écrit la table à partir de laquelle un flux peut être créé, pour le modifier dans un tableur : une ligne
pour chaque pratique et chaque traduction. Les cellules qu’un tableur exécuterait reçoivent une
apostrophe, que build retire. Ce qui est créé à partir de la table est comparé au flux : ce qu’une table
ne peut pas dire est nommé, avec la commande qui recrée le flux.

  --out <fichier>    où écrire ; le nom se termine par .csv ou .xlsx
  --cities <fichier> où écrire la liste des villes du flux, que build prend par --cities ; .csv ou .xlsx
${common}

Codes de sortie : 0 écrit, et recrée le même flux ; 1 écrit, mais ce que les erreurs nomment serait
perdu, ou manque : les pratiques d’une page qui n’a pas été lue ; 2 rien n’a été écrit ; 3 défaut du
programme.
`;

/** What a command does, in a few words, and its help. */
export const frenchHelp: ReadonlyMap<string, { readonly summary: string; readonly help: string }> =
  new Map([
    [
      'table',
      { summary: 'Écrire la table à partir de laquelle un flux peut être créé', help: table },
    ],
    [
      'build',
      { summary: 'Créer un flux à partir de tables de pratiques et d’autres flux', help: build },
    ],
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
      'pages',
      {
        summary: 'Écrire une page et un petit flux pour chaque ville, pays et thème',
        help: pages,
      },
    ],
    [
      'reach',
      {
        summary: 'Compter dans les journaux de serveurs quels sites ont montré quel flux',
        help: reach,
      },
    ],
    [
      'render',
      { summary: 'Écrire des pratiques en HTML ou en Markdown, sans script', help: render },
    ],
    [
      'translations',
      {
        summary: 'Écrire ce qui n’est pas traduit dans une feuille pour traducteurs',
        help: translations,
      },
    ],
  ]);

/** @param list the commands, one a line */
export function frenchUsage(list: string): string {
  return `npx intercultural-practices <commande>

${list}

« npx intercultural-practices <commande> --help » affiche les options d’une commande. --messages en ou fr choisit la langue des messages.
`;
}
