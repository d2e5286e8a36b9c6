import type { backups as english } from '../../en/page/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'backups.dialog.title': 'Sauvegarde du {moment}',
  'backups.dialog.otherVault': 'C’est la sauvegarde d’un autre coffre.',
  'backups.dialog.passphrase': 'Clé de récupération ou phrase de passe de cette sauvegarde',
  'backups.lookInside': 'Voir le contenu',
  'backups.lookingInside': 'Lecture du contenu',
  'backups.yourBackups': 'Vos sauvegardes',
  'backups.list.fewer': 'Afficher seulement la plus récente',
  'backups.list.all': 'Afficher les {count, number}',
  'backups.list.unusable': 'Cette sauvegarde est inutilisable. {problem}',
  'backups.list.otherVault':
    'D’un autre coffre : sa propre clé de récupération ou phrase de passe l’ouvre.',
  'backups.list.lookInside': 'Voir le contenu de la sauvegarde du {moment}',
  'backups.failed': 'La sauvegarde a échoué',
  'backups.automatic': 'Automatiques, après chaque modification',
  'backups.failing': 'Les sauvegardes ne fonctionnent pas. <bdi>{problem}</bdi>',
  'backups.backUpNow': 'Sauvegarder maintenant',
  'backups.ownFolder': 'Le dossier de Countersign',
  'backups.secondFolder': 'Un second dossier',
  'backups.secondFolder.none':
    'Aucun pour l’instant. Les sauvegardes dans un dossier synchronisé ou sur un autre disque survivent à la perte de cet ordinateur.',
  'backups.secondFolder.choose': 'Choisir un dossier',
  'backups.secondFolder.leave': 'Ne plus utiliser ce dossier',
  'backups.title': 'Sauvegardes',
  'backups.recoveryKey.unconfirmed':
    'Pas encore confirmée. Notez-la, puis saisissez-en une partie pour confirmer.',
  'backups.recoveryKey.show': 'Afficher la clé de récupération',
  'backups.recoveryKey.replace': 'Créer une nouvelle clé',
  'backups.encryptedCopy': 'Copie chiffrée',
  'backups.encryptedCopy.hint':
    'Tout votre coffre dans un seul fichier. La clé de récupération ou la phrase de passe l’ouvre.',
  'backups.encryptedCopy.save': 'Enregistrer une copie chiffrée',
  'backups.comeBack': 'Si vous n’avez plus accès',
  'backups.comeBack.hint':
    'Après une phrase de passe oubliée, un trousseau perdu ou un changement d’ordinateur.',
  'backups.comeBack.show': 'Comment retrouver l’accès',
  'backups.recoveryKey.use':
    'Ouvre votre coffre et ses sauvegardes quand plus rien d’autre ne le peut.',
  'backups.recoveryKey.use.madeOn':
    'Ouvre votre coffre et ses sauvegardes quand plus rien d’autre ne le peut. Créée le {day}.',
  'backups.compare.none': 'Il n’y a d’entrées ni dans la sauvegarde ni ici.',
  'backups.merge.nothing': 'Toutes les entrées de la sauvegarde sont déjà ici.',
  'backups.merge.adds':
    '{count, plural, one {Ajoute # entrée.} many {Ajoute # d’entrées.} other {Ajoute # entrées.}} Rien de ce que vous avez déjà ne change.',
  'backups.replace.removed':
    '{count, plural, one {# entrée retirée, absente de la sauvegarde} many {# d’entrées retirées, absentes de la sauvegarde} other {# entrées retirées, absentes de la sauvegarde}}',
  'backups.replace.nothing': 'Vos entrées restent telles quelles.',
  'backups.replace.does': 'Remet le coffre dans son état d’alors : {changes}.',
  'backups.merge.done':
    '{count, plural, one {# entrée ajoutée depuis la sauvegarde} many {# d’entrées ajoutées depuis la sauvegarde} other {# entrées ajoutées depuis la sauvegarde}}',
  'backups.replace.done': 'Coffre restauré depuis la sauvegarde : {counts}',
  'backups.replace.also':
    'La corbeille et vos comptes sont aussi repris de la sauvegarde. Les paramètres ne changent pas. Votre coffre actuel est d’abord sauvegardé.',
  'backups.replace': 'Tout remplacer',
  'backups.how': 'Comment la restaurer',
  'backups.merge': 'Ajouter ce qui manque',
  'backups.replace.list': 'Effets du remplacement',
  'backups.replace.added':
    '{count, plural, one {# entrée ajoutée} many {# d’entrées ajoutées} other {# entrées ajoutées}}',
  'backups.replace.changed':
    '{count, plural, one {# entrée remise comme avant} many {# d’entrées remises comme avant} other {# entrées remises comme avant}}',
  'backups.replace.ask': 'Remplacer…',
  'backups.verdict.missing': 'Manquantes ici',
  'backups.verdict.changed': 'Modifiées depuis',
  'backups.verdict.onlyHere': 'Seulement ici',
  'backups.verdict.same': 'Identiques',
  'backups.verdict.counted': '{verdict} : {count, number}',
  'backups.more': 'Et {count, number} de plus.',
} as const satisfies Translated<typeof english>
