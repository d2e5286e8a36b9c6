import type { leftOut as english } from '../../en/page/left-out.ts'
import type { Translated } from '../../translated.ts'

export const leftOut = {
  'leftOut.place': '{name}',
  'leftOut.placeWithin': '{container}, {place}',
  'leftOut.tooLarge': 'Ce fichier dépasse {megabytes} Mo.',
  'leftOut.tooLargeTogether':
    'Ensemble, les fichiers dépassent {megabytes} Mo. Importez celui-ci séparément.',
  'leftOut.unreadable': 'Ce fichier n’est plus lisible.',
  'leftOut.notOpened': 'Il n’a pas été ouvert.',
  'leftOut.notConfirmed': 'Vous n’avez pas confirmé ce qui a été deviné à son sujet.',
  'leftOut.partsMissing': 'Parties du transfert lues : seulement {have} sur {size}.',
  'leftOut.counted':
    '{kind, select, entries {{entries, plural, one {# entrée} many {# d’entrées} other {# entrées}}} files {{files, plural, one {# fichier} many {# de fichiers} other {# fichiers}}} other {{entries, plural, one {# entrée} many {# d’entrées} other {# entrées}} et {files, plural, one {# fichier} many {# de fichiers} other {# fichiers}}}}',
} as const satisfies Translated<typeof english>
