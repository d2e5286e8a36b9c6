import type { entries as english } from '../../en/cli/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'cli.entries.list.summary': 'répertorier vos entrées',
  'cli.entries.list.description': 'Répertorier vos entrées, sans leurs codes.',
  'cli.entries.list.option.trash': 'répertorier plutôt la corbeille',
  'cli.entries.list.empty': 'Il n’y a pas encore d’entrées. Ajoutez-en une avec `countersign add`.',
  'cli.entries.list.emptyTrash': 'La corbeille est vide.',
  'cli.entries.madeByServer': '[de {server}] {label}',
  'cli.entries.digits': '{digits, number} chiffres',
  'cli.entries.seconds': '{seconds, number} s',
  'cli.entries.code.summary': 'afficher les codes des entrées correspondantes',
  'cli.entries.code.description':
    'Afficher le code actuel et le code suivant des entrées correspondantes.',
  'cli.entries.code.help.search':
    'La casse et les accents n’ont pas d’importance, et une entrée qui porte exactement ce nom l’emporte. Si aucun nom ne correspond, les étiquettes, les sites web et les notes sont aussi parcourus, et une faute de frappe par mot est permise.',
  'cli.entries.code.help.counter':
    'Une entrée à compteur passe à son compteur suivant si rien d’autre ne correspond. Sinon, elle reste où elle est et n’affiche aucun code.',
  'cli.entries.code.help.json':
    'Avec --json : {shape}. Les heures sont en secondes Unix, comme --at. Une entrée à compteur n’a ni code suivant ni fin.',
  'cli.entries.code.option.at': 'afficher les codes de cet instant',
  'cli.entries.code.option.copy':
    'copier le code au lieu de l’afficher, si une seule entrée correspond',
  'cli.entries.code.badMoment': 'Indiquez un nombre de secondes depuis 1970.',
  'cli.entries.code.askAlone':
    'Une entrée à compteur n’affiche son code suivant que si vous ne demandez qu’elle.',
  'cli.entries.code.alone': 'demandez-la seule',
  'cli.entries.code.needsPin': 'code PIN requis',
  'cli.entries.code.next': 'puis {code}',
  'cli.entries.code.hasNone': '{name} n’a pas de code, car son code PIN manque.',
  'cli.entries.code.copied': 'Code de {name} copié. Il reste dans le presse-papiers.',
  'cli.entries.code.copiedNext':
    'Code suivant de {name} copié, car le code actuel est sur le point de changer. Il reste dans le presse-papiers.',
  'cli.entries.code.noClipboardTool': 'Pour copier des codes, installez {tools}.',
  'cli.entries.code.noClipboard':
    'Il n’y a pas de presse-papiers ici, car aucun bureau n’est en cours d’exécution.',
  'cli.entries.code.notCopied': '{tool} n’a pas pu copier le code.',
  'cli.entries.edit.summary': 'modifier les noms, la note ou les étiquettes d’une entrée',
  'cli.entries.edit.description':
    'Modifier l’entrée correspondante. Ce que vous ne nommez pas reste tel quel.',
  'cli.entries.edit.option.issuer': 'le nouvel émetteur ; vide, il est retiré',
  'cli.entries.edit.option.label': 'le nouveau nom du compte, par exemple votre nom d’utilisateur',
  'cli.entries.edit.option.note': 'la nouvelle note, ou - pour la lire sur l’entrée standard',
  'cli.entries.edit.option.website':
    'le site concerné, par exemple github.com ; vide, il est retiré',
  'cli.entries.edit.option.tag': 'ajouter une étiquette (utilisable plusieurs fois)',
  'cli.entries.edit.option.untag': 'retirer une étiquette (utilisable plusieurs fois)',
  'cli.entries.edit.option.pin': 'garder l’entrée en haut de la liste',
  'cli.entries.edit.option.unpin': 'laisser l’entrée reprendre sa place dans la liste',
  'cli.entries.edit.help.rest':
    'Une fenêtre ouverte montre la modification aussitôt. Le secret et la façon d’en générer des codes ne se modifient pas ici : utilisez la fenêtre, ou `countersign add --on-known update` avec un nouveau lien de configuration.',
  'cli.entries.edit.help.label': 'modifier le nom du compte',
  'cli.entries.edit.help.tag': 'ajouter une étiquette, et épingler l’entrée',
  'cli.entries.edit.help.note': 'prendre la note dans un fichier',
  'cli.entries.edit.nothing':
    'erreur : indiquez quoi modifier, par exemple --label, --note ou --tag. Voir `countersign edit --help`.',
  'cli.entries.edit.emptyTag': 'erreur : une étiquette ne peut pas être vide',
  'cli.entries.edit.tooLong':
    'La valeur de {option} peut avoir au plus {limit, number} caractères.',
  'cli.entries.edit.done': 'Entrée modifiée : {name}.',
  'cli.entries.remove.summary': 'mettre une entrée à la corbeille',
  'cli.entries.remove.description':
    'Mettre l’entrée correspondante à la corbeille, où elle reste 30 jours.',
  'cli.entries.remove.done': 'Entrée mise à la corbeille : {name}.',
  'cli.entries.restore.summary': 'restaurer une entrée de la corbeille',
  'cli.entries.restore.description': 'Restaurer l’entrée correspondante de la corbeille.',
  'cli.entries.restore.done': 'Entrée restaurée : {name}.',
  'cli.entries.emptyQuery': 'Indiquez de quelle entrée il s’agit : la recherche est vide.',
  'cli.entries.noMatch': 'Aucune entrée ne correspond.',
  'cli.entries.severalMatch':
    'Plusieurs entrées correspondent. Utilisez le nom complet de l’une d’elles, ou son identifiant.',
} as const satisfies Translated<typeof english>
