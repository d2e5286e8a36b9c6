import type { Translated } from '../../../../shared/wording/translated.ts'
import type { migrate as english } from '../../en/operation/migrate.ts'

export const migrate = {
  'operation.migrate.noSuchMigration': 'Es gibt keine Migration mit diesem Namen. Wähle {names}.',
  'operation.migrate.found': '{count} Migration(en) gefunden',
  'operation.migrate.running': 'Migration läuft: {name}',
  'operation.migrate.needs': 'Sie braucht {name}.',
  'operation.migrate.created': 'Tabelle {table} angelegt',
  'operation.migrate.alreadyThere': 'Tabelle {table} gibt es schon',
  'operation.migrate.columnsPresent': 'Alle benötigten Spalten sind da',
  'operation.migrate.completed': 'Migration erfolgreich abgeschlossen!',
  'operation.migrate.summary': 'Zusammenfassung der Migrationen',
  'operation.migrate.total': 'Gesamt: {successful} erfolgreich, {failed} fehlgeschlagen',
  'operation.migrate.available': 'Verfügbare Migrationen:',
  'operation.migrate.noTable': '{table}: Diese Tabelle gibt es nicht',
  'operation.migrate.rows': '{table}: {count} Zeile(n)',
  'operation.migrate.lacks':
    '{table} fehlen die {count, plural, one {Spalte} other {Spalten}} {columns}',
  'operation.migrate.lackMore': '{lacks}',
  'operation.migrate.notApplied': '{name} ist nicht angewendet.',
  'operation.migrate.neededBy': '{other} braucht {name}. Mach das zuerst rückgängig.',
  'operation.migrate.deletes': 'WARNUNG: Das löscht {tables} und alle Daten darin.',
  'operation.migrate.goOn': 'Fortfahren?',
  'operation.migrate.unchanged': 'Es wurde nichts geändert.',
  'operation.migrate.rolledBack': '{name} rückgängig gemacht',
  'operation.migrate.refused': 'Die Datenbank hat abgelehnt.',
  'operation.migrate.refusedWith': 'Die Datenbank hat abgelehnt: {reason}',
} as const satisfies Translated<typeof english>
