import type { findings as english } from '../../en/page/findings.ts'
import type { Translated } from '../../translated.ts'

export const findings = {
  'findings.result': 'Ajoutées : {taken}, non ajoutées : {leftOut}',
  'findings.notEverythingAdded': 'Tout n’a pas été ajouté',
  'findings.nothingNew': 'Rien de nouveau à ajouter',
  'findings.addThese': 'Ajouter ces entrées ?',
  'findings.entriesFound': 'Entrées trouvées',
  'findings.notAdded': 'Non ajoutées',
  'findings.leftOut.unnamed': '{reason}',
  'findings.leftOut': '<b>{name}</b> : {reason}',
  'findings.leftOut.where': '<b>{name}</b><i> ({where})</i> : {reason}',
  'findings.more': '{count, plural, one {et # autre} many {et # autres} other {et # autres}}',
  'findings.keepOldApp':
    '{count, plural, one {Gardez l’ancienne application jusqu’à ce que cette entrée soit ajoutée.} many {Gardez l’ancienne application jusqu’à ce que ces entrées soient ajoutées.} other {Gardez l’ancienne application jusqu’à ce que ces entrées soient ajoutées.}}',
  'findings.changed':
    '{changed, plural, one {Une entrée a d’autres réglages ici.} many {# d’entrées ont d’autres réglages ici.} other {# entrées ont d’autres réglages ici.}}',
  'findings.renamed':
    '{renamed, plural, one {Une entrée est déjà ici sous un autre nom.} many {# d’entrées sont déjà ici sous d’autres noms.} other {# entrées sont déjà ici sous d’autres noms.}}',
  'findings.changedAndRenamed':
    '{changed, plural, one {Une entrée a d’autres réglages ici} many {# d’entrées ont d’autres réglages ici} other {# entrées ont d’autres réglages ici}}, et {renamed, plural, one {une est déjà ici sous un autre nom} many {# sont déjà ici sous d’autres noms} other {# sont déjà ici sous d’autres noms}}.',
  'findings.selectChanged':
    '{changed, plural, one {Sélectionnez-la pour mettre la vôtre à jour} many {Sélectionnez ces # d’entrées pour mettre les vôtres à jour} other {Sélectionnez ces # entrées pour mettre les vôtres à jour}}',
  'findings.selectRenamed':
    '{renamed, plural, one {Sélectionnez-la pour l’ajouter de nouveau} many {Sélectionnez ces # d’entrées pour les ajouter de nouveau} other {Sélectionnez ces # entrées pour les ajouter de nouveau}}',
  'findings.inTrash': '<bdi>{name}</bdi> est dans la corbeille.',
  'findings.manyInTrash':
    '{count, plural, one {# de ces entrées est dans la corbeille.} many {# de ces entrées sont dans la corbeille.} other {# de ces entrées sont dans la corbeille.}}',
  'findings.restore':
    '{count, plural, one {La restaurer} many {Les restaurer} other {Les restaurer}}',
} as const satisfies Translated<typeof english>
