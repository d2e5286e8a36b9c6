import type { Translated } from '../../../../shared/wording/translated.ts'
import type { migrate as english } from '../../en/operation/migrate.ts'

export const migrate = {
  'operation.migrate.noSuchMigration': 'Il n’y a pas de migration de ce nom. Choisissez {names}.',
  'operation.migrate.found': 'Migrations trouvées : {count}',
  'operation.migrate.running': 'Migration en cours : {name}',
  'operation.migrate.needs': 'Elle a besoin de {name}.',
  'operation.migrate.created': 'Table {table} créée',
  'operation.migrate.alreadyThere': 'La table {table} existe déjà',
  'operation.migrate.columnsPresent': 'Toutes les colonnes nécessaires sont présentes',
  'operation.migrate.completed': 'Migration terminée avec succès !',
  'operation.migrate.summary': 'Résumé de la migration',
  'operation.migrate.total': 'Total : {successful} réussies, {failed} échouées',
  'operation.migrate.available': 'Migrations disponibles :',
  'operation.migrate.noTable': '{table} : cette table n’existe pas',
  'operation.migrate.rows': '{table} : {count} ligne(s)',
  'operation.migrate.lacks':
    '{count, plural, one {Colonne manquante dans {table} : {columns}} many {Colonnes manquantes dans {table} : {columns}} other {Colonnes manquantes dans {table} : {columns}}}',
  'operation.migrate.lackMore': '{lacks}',
  'operation.migrate.notApplied': '{name} n’est pas appliquée.',
  'operation.migrate.neededBy': '{other} a besoin de {name}. Annulez-la d’abord.',
  'operation.migrate.deletes':
    'ATTENTION : cela supprime {tables} et toutes les données qui s’y trouvent.',
  'operation.migrate.goOn': 'Continuer ?',
  'operation.migrate.unchanged': 'Rien n’a été modifié.',
  'operation.migrate.rolledBack': '{name} annulée',
  'operation.migrate.refused': 'La base de données a refusé.',
  'operation.migrate.refusedWith': 'La base de données a refusé : {reason}',
} as const satisfies Translated<typeof english>
