import type { Translated } from '../../../../shared/wording/translated.ts'
import type { migrate as english } from '../../en/operation/migrate.ts'

export const migrate = {
  'operation.migrate.noSuchMigration': 'No hay ninguna migración con ese nombre. Elige {names}.',
  'operation.migrate.found': 'Migraciones encontradas: {count}',
  'operation.migrate.running': 'Ejecutando la migración: {name}',
  'operation.migrate.needs': 'Necesita {name}.',
  'operation.migrate.created': 'Tabla {table} creada',
  'operation.migrate.alreadyThere': 'La tabla {table} ya existe',
  'operation.migrate.columnsPresent': 'Todas las columnas necesarias están presentes',
  'operation.migrate.completed': '¡Migración completada correctamente!',
  'operation.migrate.summary': 'Resumen de las migraciones',
  'operation.migrate.total': 'Total: {successful} correctas, {failed} fallidas',
  'operation.migrate.available': 'Migraciones disponibles:',
  'operation.migrate.noTable': '{table}: no existe esa tabla',
  'operation.migrate.rows': '{table}: {count} filas',
  'operation.migrate.lacks':
    'A {table} {count, plural, one {le falta la columna} many {le faltan las columnas} other {le faltan las columnas}} {columns}',
  'operation.migrate.lackMore': '{lacks}',
  'operation.migrate.notApplied': '{name} no está aplicada.',
  'operation.migrate.neededBy': '{other} necesita {name}. Revierte antes esa.',
  'operation.migrate.deletes': 'ADVERTENCIA: esto elimina {tables} y todos los datos que contiene.',
  'operation.migrate.goOn': '¿Continuar?',
  'operation.migrate.unchanged': 'No se cambió nada.',
  'operation.migrate.rolledBack': '{name} revertida',
  'operation.migrate.refused': 'La base de datos lo rechazó.',
  'operation.migrate.refusedWith': 'La base de datos lo rechazó: {reason}',
} as const satisfies Translated<typeof english>
