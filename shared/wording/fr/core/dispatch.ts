import type { dispatch as english } from '../../en/core/dispatch.ts'
import type { Translated } from '../../translated.ts'

export const dispatch = {
  'core.dispatch.noSuchMethod': 'Countersign n’a pas cette méthode.',
  'core.dispatch.internal': 'Une erreur s’est produite dans Countersign.',
  'core.dispatch.locked': 'Countersign est verrouillé. Déverrouillez-le d’abord.',
  'core.dispatch.absent': 'Il n’y a pas encore de coffre.',
  'core.dispatch.unavailable': 'Le coffre est illisible pour l’instant.',
  'core.dispatch.badSender': 'Cet appel ne vient pas de la fenêtre de Countersign.',
  'core.dispatch.badInput': '{method} : {path} n’est pas valide.',
  'core.dispatch.noInput': '{method} : l’entrée fournie n’est pas valide.',
} as const satisfies Translated<typeof english>
