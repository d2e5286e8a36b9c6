import type { trash as english } from '../../en/page/trash.ts'
import type { Translated } from '../../translated.ts'

export const trash = {
  'trash.purge.text':
    '{count, plural, one {<bdi>{name}</bdi> lässt sich danach nicht zurückholen. Ohne eine andere Kopie des Geheimnisses sperrst du dich vielleicht aus dem Konto aus.} other {# Einträge lassen sich danach nicht zurückholen. Ohne andere Kopien der Geheimnisse sperrst du dich vielleicht aus den Konten aus.}}',
  'trash.deleteForGood': 'Endgültig löschen',
  'trash.daysLeft':
    '{days, plural, =0 {wird beim nächsten Start von Countersign gelöscht} one {noch # Tag} other {noch # Tage}}',
  'trash.earlierSecret': 'Früheres Geheimnis von {name}',
  'trash.restoreNamed': '{title} wiederherstellen',
  'trash.empty': 'Papierkorb leeren',
  'trash.hint': 'Einträge bleiben 30 Tage hier. Danach werden sie endgültig gelöscht.',
  'trash.loading': 'Papierkorb wird geladen',
  'trash.isEmpty': 'Der Papierkorb ist leer.',
  'trash.removedEntries': 'Entfernte Einträge',
  'trash.purged': 'Endgültig gelöscht',
  'trash.purge.title': 'Endgültig löschen?',
  'trash.purge.named': '{title} endgültig löschen',
  'trash.restored': '{names} wiederhergestellt',
} as const satisfies Translated<typeof english>
