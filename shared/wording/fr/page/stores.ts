import type { stores as english } from '../../en/page/stores.ts'
import type { Translated } from '../../translated.ts'

export const stores = {
  'stores.pastedPicture': 'Image collée',
  'stores.noQrCode': '{name} ne contient aucun code QR lisible.',
  'stores.unreadable': '{name} ne peut pas être lu.',
  'stores.textTooLong': 'Ce texte est trop long pour contenir des codes de configuration.',
  'stores.linkTooLong': 'Le lien ouvert est trop long pour être un lien de configuration.',
  'stores.noBackupCodes': 'Aucun code de secours trouvé dans {name}.',
  'stores.entriesFound':
    '{count, plural, one {# entrée trouvée} many {# d’entrées trouvées} other {# entrées trouvées}}',
  'stores.check.ended': 'La vérification est terminée. {summary}',
  'stores.check.kept':
    '{skipped, plural, =0 {Le serveur respecte toutes les règles.} one {Le serveur respecte toutes les règles vérifiées. Une a été ignorée.} many {Le serveur respecte toutes les règles vérifiées. # ont été ignorées.} other {Le serveur respecte toutes les règles vérifiées. # ont été ignorées.}}',
  'stores.check.broken':
    '{broken, plural, one {Une règle est enfreinte.} many {# de règles sont enfreintes.} other {# règles sont enfreintes.}}',
  'stores.check.brokenAndSkipped':
    '{broken, plural, one {Une règle est enfreinte.} many {# de règles sont enfreintes.} other {# règles sont enfreintes.}} {skipped, plural, one {Une a été ignorée.} many {# ont été ignorées.} other {# ont été ignorées.}}',
  'stores.clipboardKept':
    'Un gestionnaire de presse-papiers conserve le code que vous avez copié. Retirez-le de l’historique du presse-papiers.',
  'stores.copied.noCode': 'Il n’y a aucun code à copier.',
  'stores.copied.current': 'Code copié',
  'stores.copied.next': 'Code suivant copié',
  'stores.copied.soon': 'Code copié, sur le point de changer',
  'stores.copied.currentFor': 'Code de {name} copié',
  'stores.copied.nextFor': 'Code suivant de {name} copié',
  'stores.copied.soonFor': 'Code de {name} copié, sur le point de changer',
  'stores.copied.code': 'Code copié',
  'stores.copied.backupCode': 'Code de secours copié',
  'stores.copied.secret': 'Secret copié',
  'stores.copied.setupLink': 'Lien de configuration copié',
  'stores.copied.recoveryKey': 'Clé de récupération copiée',
  'stores.copied.report': 'Rapport copié',
  'stores.copied.refused': 'Votre navigateur n’a pas permis la copie.',
  'stores.files.tooMany': 'Vous pouvez importer jusqu’à {maxFiles} fichiers à la fois.',
  'stores.files.noneInFolder': 'Ce dossier ne contient aucun fichier.',
  'stores.match.sameSecret': 'A le même secret que {name}',
  'stores.match.sameName': 'Une entrée de ce nom a un autre secret : les deux sont conservées',
  'stores.match.listedTwice': 'Présente deux fois, ajoutée une fois',
  'stores.match.trashedOnBothSides': 'Aussi dans la corbeille ici',
  'stores.match.here': 'Déjà présente',
  'stores.match.hereAs': 'Déjà présente sous le nom {name}',
  'stores.match.changed': 'Déjà présente. Sélectionnez-la pour mettre la vôtre à jour : {changes}',
  'stores.match.addAgain': 'Déjà présente. Sélectionnez-la pour l’ajouter de nouveau',
  'stores.match.addAgainAs':
    'Déjà présente sous le nom {name}. Sélectionnez-la pour l’ajouter de nouveau',
  'stores.match.restore': 'Dans la corbeille. Sélectionnez-la pour la restaurer',
  'stores.match.restoreAs':
    'Dans la corbeille sous le nom {name}. Sélectionnez-la pour la restaurer',
  'stores.match.restoreUnchanged':
    'Dans la corbeille ; celle-ci a {changes}. Sélectionnez-la pour la restaurer telle qu’elle était',
  'stores.match.restoreUnchangedAs':
    'Dans la corbeille sous le nom {name} ; celle-ci a {changes}. Sélectionnez-la pour la restaurer telle qu’elle était',
  'stores.take.nothing': 'Ajouter des entrées',
  'stores.take.add':
    '{added, plural, one {Ajouter # entrée} many {Ajouter # d’entrées} other {Ajouter # entrées}}',
  'stores.take.change':
    '{changed, plural, one {Mettre à jour # entrée} many {Mettre à jour # d’entrées} other {Mettre à jour # entrées}}',
  'stores.take.restore':
    '{restored, plural, one {Restaurer # entrée} many {Restaurer # d’entrées} other {Restaurer # entrées}}',
  'stores.take.addChange': 'Ajouter {added}, mettre à jour {changed}',
  'stores.take.addRestore': 'Ajouter {added}, restaurer {restored}',
  'stores.take.changeRestore': 'Mettre à jour {changed}, restaurer {restored}',
  'stores.take.addChangeRestore': 'Ajouter {added}, mettre à jour {changed}, restaurer {restored}',
  'stores.taken.nothing': 'Rien n’a été ajouté',
  'stores.taken.addedOne': '{name} : entrée ajoutée',
  'stores.taken.changedOne': '{name} : entrée mise à jour',
  'stores.taken.restoredOne': '{name} : entrée restaurée',
  'stores.taken.added':
    '{added, plural, one {# entrée ajoutée} many {# d’entrées ajoutées} other {# entrées ajoutées}}',
  'stores.taken.changed':
    '{changed, plural, one {# entrée mise à jour} many {# d’entrées mises à jour} other {# entrées mises à jour}}',
  'stores.taken.restored':
    '{restored, plural, one {# entrée restaurée} many {# d’entrées restaurées} other {# entrées restaurées}}',
  'stores.taken.addedChanged':
    '{added, plural, one {# entrée ajoutée} many {# d’entrées ajoutées} other {# entrées ajoutées}}, {changed, plural, one {# entrée mise à jour} many {# d’entrées mises à jour} other {# entrées mises à jour}}',
  'stores.taken.addedRestored':
    '{added, plural, one {# entrée ajoutée} many {# d’entrées ajoutées} other {# entrées ajoutées}}, {restored, plural, one {# entrée restaurée} many {# d’entrées restaurées} other {# entrées restaurées}}',
  'stores.taken.changedRestored':
    '{changed, plural, one {# entrée mise à jour} many {# d’entrées mises à jour} other {# entrées mises à jour}}, {restored, plural, one {# entrée restaurée} many {# d’entrées restaurées} other {# entrées restaurées}}',
  'stores.taken.addedChangedRestored':
    '{added, plural, one {# entrée ajoutée} many {# d’entrées ajoutées} other {# entrées ajoutées}}, {changed, plural, one {# entrée mise à jour} many {# d’entrées mises à jour} other {# entrées mises à jour}}, {restored, plural, one {# entrée restaurée} many {# d’entrées restaurées} other {# entrées restaurées}}',
  'stores.export.nothingToShow': 'Il n’y a rien à afficher.',
} as const satisfies Translated<typeof english>
