import type { dispatch as english } from '../../en/core/dispatch.ts'
import type { Translated } from '../../translated.ts'

export const dispatch = {
  'core.dispatch.noSuchMethod': 'Countersign hat keine solche Methode.',
  'core.dispatch.internal': 'In Countersign ist etwas schiefgegangen.',
  'core.dispatch.locked': 'Countersign ist gesperrt. Entsperre es zuerst.',
  'core.dispatch.absent': 'Es gibt noch keinen Tresor.',
  'core.dispatch.unavailable': 'Der Tresor kann gerade nicht gelesen werden.',
  'core.dispatch.badSender': 'Dieser Aufruf kam nicht aus dem Fenster von Countersign.',
  'core.dispatch.badInput': '{method}: {path} ist ungültig.',
  'core.dispatch.noInput': '{method}: Die Eingabe ist ungültig.',
} as const satisfies Translated<typeof english>
