import type { importing as english } from '../../en/cli/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'cli.importing.summary': 'importer des entrées de l’export d’une autre application',
  'cli.importing.description':
    'Importer des entrées depuis les exports d’autres applications, y compris chiffrés.',
  'cli.importing.argument.file': 'des fichiers, ou des dossiers de fichiers',
  'cli.importing.option.format': 'lire les fichiers dans ce format',
  'cli.importing.option.passwordStdin': 'lire le mot de passe de l’export sur l’entrée standard',
  'cli.importing.option.acceptGuesses':
    'ajouter aussi les entrées de fichiers qui ne nomment pas d’application',
  'cli.importing.option.dryRun': 'afficher ce que contiennent les fichiers, sans rien ajouter',
  'cli.importing.option.reveal': 'afficher aussi les secrets (avec --json)',
  'cli.importing.help.formats':
    'Le format est reconnu d’après le contenu ; `countersign formats` les répertorie tous. Un dossier désigne tous les fichiers qu’il contient. Si un export est chiffré, son mot de passe vous est demandé dans le terminal. Avec --password-stdin, il est lu sur la première ligne de l’entrée standard.',
  'cli.importing.help.adding':
    'Les nouvelles entrées sont ajoutées en un seul enregistrement. Avec --dry-run, le coffre reste fermé et rien n’est ajouté.',
  'cli.importing.help.guesses':
    'Si un fichier ne dit pas quelle application l’a écrit, Countersign devine. Il vous montre ce qu’il a deviné, et ajoute les entrées si vous acceptez dans le terminal ou utilisez --accept-guesses.',
  'cli.importing.help.exitCodes':
    'Codes de sortie : 0 si tout a été lu, 3 si quelque chose a été laissé de côté (son nom et sa place sont affichés), 1 si rien n’a été lu, 2 pour une utilisation incorrecte.',
  'cli.importing.help.json':
    'Avec --json : {shape}. Les secrets ne sont inclus qu’avec --reveal. Le "status" d’une entrée est new, known, changed, elsewhere (sous un autre nom, voir "meets") ou trashed ; il est null si le coffre est resté fermé. "added", "updated" et "restored" valent true ou false. "remarks" dit ce qui a été nettoyé, deviné, ou semble étrange. "guesses" appartient à un fichier.',
  'cli.importing.revealNeedsJson': 'erreur : --reveal ne fonctionne qu’avec --json',
  'cli.importing.tooManyFiles': 'Vous pouvez importer au plus {most, number} fichiers à la fois.',
  'cli.importing.password.prompt': 'Mot de passe de {name} :',
  'cli.importing.password.wrong': 'Ce n’est pas le mot de passe de {name}.',
  'cli.importing.password.noTerminal':
    '{name} est chiffré : lancez cette commande dans un terminal, ou ajoutez --password-stdin.',
  'cli.importing.guesses.heading':
    'Rien dans {file} ne dit quelle application l’a écrit. Voici ce que Countersign a deviné :',
  'cli.importing.guesses.question': 'Ajouter ce qui a été deviné dans {files} ?',
  'cli.importing.guesses.noTerminal':
    'Rien n’a été ajouté depuis {files}. Lancez cette commande dans un terminal pour que la question soit posée, ou ajoutez --accept-guesses.',
  'cli.importing.guesses.declined': 'Rien n’a été ajouté depuis {files}.',
  'cli.importing.added':
    '{count, plural, one {# entrée ajoutée.} many {# d’entrées ajoutées.} other {# entrées ajoutées.}}',
  'cli.importing.changed':
    '{count, plural, one {# entrée mise à jour.} many {# d’entrées mises à jour.} other {# entrées mises à jour.}}',
  'cli.importing.restored':
    '{count, plural, one {# entrée restaurée de la corbeille.} many {# d’entrées restaurées de la corbeille.} other {# entrées restaurées de la corbeille.}}',
  'cli.importing.known':
    '{count, plural, one {# entrée est déjà dans le coffre.} many {# d’entrées sont déjà dans le coffre.} other {# entrées sont déjà dans le coffre.}}',
  'cli.importing.leftOut.place': '{file}, {where}',
  'cli.importing.leftOut.row': '{where} : {reason}',
  'cli.importing.leftOut.namedRow': '{name}, {where} : {reason}',
  'cli.importing.leftOut.unread':
    '{count, plural, one {# n’a pas pu être lue. Gardez l’ancienne application jusqu’à ce qu’elle soit importée.} many {# n’ont pas pu être lues. Gardez l’ancienne application jusqu’à ce qu’elles soient importées.} other {# n’ont pas pu être lues. Gardez l’ancienne application jusqu’à ce qu’elles soient importées.}}',
  'cli.importing.leftOut.sum':
    'Ajoutées : {added, number}. {count, plural, one {# laissée de côté. Gardez l’ancienne application jusqu’à ce qu’elle soit importée.} many {# laissées de côté. Gardez l’ancienne application jusqu’à ce qu’elles soient importées.} other {# laissées de côté. Gardez l’ancienne application jusqu’à ce qu’elles soient importées.}}',
} as const satisfies Translated<typeof english>
