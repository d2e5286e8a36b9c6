import type { practice as english } from '../../en/core/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'core.practice.tooSlow': 'Der Übungsserver ist nicht rechtzeitig gestartet.',
  'core.practice.couldNotStart': 'Der Übungsserver konnte nicht starten.',
  'core.practice.noneForThisComputer': 'Für diese Art von Computer gibt es keinen Übungsserver.',
  'core.practice.stopped': 'Der Übungsserver wurde unerwartet beendet. Öffne ihn erneut.',
  'core.practice.filesInUse':
    'Die Dateien des Übungsservers in {folder} können nicht entfernt werden. Schließ andere Fenster von Countersign.',
  'core.practice.nobody': 'Diese Person gibt es auf dem Übungsserver nicht.',
  'core.practice.failed': 'Der Übungsserver konnte nicht starten: {reason}',
} as const satisfies Translated<typeof english>
