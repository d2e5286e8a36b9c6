import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/api/sync.ts'

export const sync = {
  'api.sync.about': 'Mitteilen, dass dieser Server Synchronisierung anbietet',
  'api.sync.makeToken': 'Ein Token erstellen, das die Dateien des Kontos öffnet und sonst nichts',
  'api.sync.tokens': 'Die Tokens des Kontos auflisten',
  'api.sync.removeToken': 'Ein Token entfernen',
  'api.sync.endToken': 'Das mitgesendete Token beenden',
  'api.sync.list': 'Die Dateien des Kontos auflisten, und wie viel Platz sie belegen',
  'api.sync.read': 'Eine Datei als Bytes lesen',
  'api.sync.write': 'Eine Datei anlegen oder ersetzen; mit If-Match nur, wenn es diese Version ist',
  'api.sync.remove': 'Eine Datei entfernen; es ist kein Fehler, wenn es keine gibt',
} as const satisfies Translated<typeof english>
