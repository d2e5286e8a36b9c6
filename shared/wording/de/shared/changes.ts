import type { changes as english } from '../../en/shared/changes.ts'
import type { Translated } from '../../translated.ts'

export const changes = {
  'shared.changes.unnamed': 'Unbenannter Eintrag',
  'shared.changes.missing': '{name} wird hinzugefügt.',
  'shared.changes.onlyHere': '{name} wird entfernt.',
  'shared.changes.trash':
    '{count, plural, one {# Eintrag im Papierkorb wird gelöscht.} other {# Einträge im Papierkorb werden gelöscht.}}',
  'shared.changes.accounts':
    '{count, plural, one {# Konto wird aus Countersign entfernt.} other {# Konten werden aus Countersign entfernt.}}',
  'shared.changes.parts': 'Aus dem Backup kommt: {parts}.',
  'shared.changes.namedParts': '{name} bekommt aus dem Backup: {parts}.',
  'shared.changes.counter': 'Der Zähler geht von {here} auf {inBackup}.',
  'shared.changes.namedCounter': 'Der Zähler von {name} geht von {here} auf {inBackup}.',
  'shared.changes.counterBack':
    'Der Zähler geht von {here} auf {inBackup} zurück: Seine nächsten Codes wurden schon benutzt.',
  'shared.changes.namedCounterBack':
    'Der Zähler von {name} geht von {here} auf {inBackup} zurück: Seine nächsten Codes wurden schon benutzt.',
  'shared.changes.part': '{part} ({here} wird zu {inBackup})',
  'shared.changes.quoted': '„{text}“',
  'shared.changes.nothing': 'leer',
  'shared.changes.part.issuer': 'Aussteller',
  'shared.changes.part.label': 'Kontoname',
  'shared.changes.part.tags': 'Tags',
  'shared.changes.part.note': 'Notiz',
  'shared.changes.part.secret': 'Geheimnis',
  'shared.changes.part.pin': 'PIN',
  'shared.changes.part.parameters': 'Art des Codes',
  'shared.changes.part.backupCodes': 'Backup-Codes',
  'shared.changes.part.pinned': 'Anheftung',
  'shared.changes.part.icon': 'Symbol',
  'shared.changes.part.website': 'Website',
  'shared.changes.part.account': 'verknüpftes Konto',
  'shared.changes.added': '{what} hinzugefügt',
  'shared.changes.changed': '{what} geändert',
  'shared.changes.removed': '{what} entfernt',
  'shared.changes.noneDiffered': 'kein Eintrag war anders',
  'shared.changes.otherComputers':
    '{count, plural, one {Das ist auch auf deinem anderen Computer zu sehen.} other {Das ist auch auf deinen # anderen Computern zu sehen.}}',
  'shared.changes.same': 'Keine Einträge geändert',
} as const satisfies Translated<typeof english>
