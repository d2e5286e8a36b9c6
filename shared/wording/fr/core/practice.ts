import type { practice as english } from '../../en/core/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'core.practice.tooSlow': 'Le serveur d’entraînement n’a pas démarré à temps.',
  'core.practice.couldNotStart': 'Le serveur d’entraînement n’a pas pu démarrer.',
  'core.practice.noneForThisComputer':
    'Il n’y a pas de serveur d’entraînement pour ce type d’ordinateur.',
  'core.practice.stopped':
    'Le serveur d’entraînement s’est arrêté de façon inattendue. Ouvrez-le de nouveau.',
  'core.practice.filesInUse':
    'Les fichiers du serveur d’entraînement dans {folder} ne peuvent pas être retirés. Fermez les autres fenêtres Countersign.',
  'core.practice.nobody': 'Le serveur d’entraînement n’a pas cette personne.',
  'core.practice.failed': 'Le serveur d’entraînement n’a pas pu démarrer : {reason}',
} as const satisfies Translated<typeof english>
