import { translateSentences } from '../../src/feed/sentence.js';
import toolTexts from '../../src/tool/messages/fr.json' with { type: 'json' };
import { useMessages, type MessageLanguage } from '../../src/tool/messages/messages.js';

/** What this page says in French, by the English text. No native speaker has read it yet. */
export const pageTexts: Readonly<Record<string, string>> = {
  'Check a feed – intercultural-practices': 'Vérifier un flux – intercultural-practices',
  'Skip to content': 'Aller au contenu',
  Main: 'Principal',
  'Make a snippet': 'Créer un extrait de code',
  Examples: 'Exemples',
  Documentation: 'Documentation',
  Language: 'Langue',
  'Check a feed': 'Vérifier un flux',
  'Choose a feed (JSON) or a table of practices (CSV, XLSX) and see what is wrong or doubtful in it, row by row. Nothing leaves your browser: the checks run on this page.':
    'Choisissez un flux (JSON) ou une table de pratiques (CSV, XLSX) et voyez ce qui est faux ou douteux, ligne par ligne. Rien ne quitte votre navigateur : les vérifications se font sur cette page.',
  'Drop files here': 'Déposez des fichiers ici',
  'Choose files': 'Choisir des fichiers',
  'JSON, CSV or XLSX. Several files are read as one feed.':
    'JSON, CSV ou XLSX. Plusieurs fichiers sont lus comme un seul flux.',
  'Or the address of a feed or a table': 'Ou l’adresse d’un flux ou d’une table',
  Check: 'Vérifier',
  'The address of this project’s own feed is there to try. Other servers have to allow it.':
    'L’adresse du flux de ce projet est là pour essayer. D’autres serveurs doivent l’autoriser.',
  'Or paste a feed or a table': 'Ou collez un flux ou une table',
  'What was found': 'Ce qui a été trouvé',
  'Nothing has been checked yet. What is wrong or doubtful will be here, the most important first.':
    'Rien n’a encore été vérifié. Ce qui est faux ou douteux sera ici, le plus important d’abord.',
  'Copy the findings': 'Copier ce qui a été trouvé',
  'How the cards will look': 'L’aspect des fiches',
  'Checking …': 'Vérification …',
  'Checking … {0} %': 'Vérification … {0} %',
  'The check itself failed: {0}': 'La vérification elle-même a échoué : {0}',
  'This is not a valid address.': 'Cette adresse n’est pas valable.',
  'Nothing could be checked. Correct this, then check again.':
    'Rien n’a pu être vérifié. Corrigez cela, puis vérifiez à nouveau.',
  '{0} cannot be read. It may be a folder, or it was moved or changed after it was chosen. Choose the file again.':
    '{0} ne peut pas être lu. C’est peut-être un dossier, ou il a été déplacé ou modifié depuis qu’il a été choisi. Choisissez à nouveau le fichier.',
  'Nothing could be checked. Choose here, or correct the file; then check again.':
    'Rien n’a pu être vérifié. Choisissez ici ou corrigez le fichier, puis vérifiez à nouveau.',
  Encoding: 'Encodage',
  Sheet: 'Feuille',
  'Check again': 'Vérifier à nouveau',
  'Recognised by the letters': 'Reconnu d’après les lettres',
  'Recognised by its columns': 'Reconnue d’après ses colonnes',
  'Words that begin with -- are options of the command npx intercultural-practices. Here, change the table instead.':
    'Les mots qui commencent par -- sont des options de la commande npx intercultural-practices. Ici, modifiez plutôt la table.',
  'Correct the errors first: they leave something out. Then check again.':
    'Corrigez d’abord les erreurs : elles font perdre quelque chose. Puis vérifiez à nouveau.',
  'There are no errors: the feed can be published. The hints are for you to judge.':
    'Il n’y a pas d’erreur : le flux peut être publié. Les remarques sont à votre appréciation.',
  'There is nothing to correct: the feed can be published.':
    'Il n’y a rien à corriger : le flux peut être publié.',
  Error: 'Erreur',
  Hint: 'Remarque',
  Note: 'Note',
  'All places: {0}': 'Tous les endroits : {0}',
  'Further places: {0}.': 'Autres endroits : {0}.',
  'The findings are copied.': 'Ce qui a été trouvé est copié.',
  'The browser did not allow copying.': 'Le navigateur n’a pas permis de copier.',
  'The cards on a page in {0}': 'Les fiches sur une page en {0}',
  'pasted text': 'texte collé',
  '{0} cannot be reached. The address may be misspelt, or its server may be down or may not send "Access-Control-Allow-Origin: *", which pages of other sites need to show the feed.':
    '{0} est inaccessible. L’adresse est peut-être mal écrite, ou son serveur est en panne ou n’envoie pas « Access-Control-Allow-Origin: * », dont les pages d’autres sites ont besoin pour afficher le flux.',
  '{0} answers {1}.': '{0} répond {1}.',
  'There is nothing to check.': 'Il n’y a rien à vérifier.',
};

const french: ReadonlyMap<string, string> = new Map([
  ...Object.entries(toolTexts),
  ...Object.entries(pageTexts),
]);

/** Lets the checks and this page speak a language. */
export function speak(language: MessageLanguage): void {
  useMessages(language);
  translateSentences(language === 'fr' ? french : undefined);
}

/** A text of the page that is no template, in the language that was chosen. */
export function inLanguage(text: string, language: MessageLanguage): string {
  return (language === 'fr' && pageTexts[text]) || text;
}
