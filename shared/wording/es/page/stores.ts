import type { stores as english } from '../../en/page/stores.ts'
import type { Translated } from '../../translated.ts'

export const stores = {
  'stores.pastedPicture': 'Imagen pegada',
  'stores.noQrCode': '{name} no tiene ningún código QR legible.',
  'stores.unreadable': '{name} no se puede leer.',
  'stores.textTooLong': 'Este texto es demasiado largo para contener códigos de configuración.',
  'stores.linkTooLong':
    'El enlace que se abrió es demasiado largo para ser un enlace de configuración.',
  'stores.noBackupCodes': 'No se encontraron códigos de respaldo en {name}.',
  'stores.entriesFound':
    '{count, plural, one {# entrada encontrada} many {# de entradas encontradas} other {# entradas encontradas}}',
  'stores.check.ended': 'La comprobación terminó. {summary}',
  'stores.check.kept':
    '{skipped, plural, =0 {El servidor cumple todas las reglas.} one {El servidor cumple todas las reglas comprobadas. Se omitió una.} many {El servidor cumple todas las reglas comprobadas. Se omitieron #.} other {El servidor cumple todas las reglas comprobadas. Se omitieron #.}}',
  'stores.check.broken':
    '{broken, plural, one {Una regla no se cumple.} many {# de reglas no se cumplen.} other {# reglas no se cumplen.}}',
  'stores.check.brokenAndSkipped':
    '{broken, plural, one {Una regla no se cumple.} many {# de reglas no se cumplen.} other {# reglas no se cumplen.}} {skipped, plural, one {Se omitió una.} many {Se omitieron #.} other {Se omitieron #.}}',
  'stores.clipboardKept':
    'Un gestor del portapapeles guarda el código que copiaste. Quítalo del historial de tu portapapeles.',
  'stores.copied.noCode': 'No hay ningún código que copiar.',
  'stores.copied.current': 'Código copiado',
  'stores.copied.next': 'Código siguiente copiado',
  'stores.copied.soon': 'Código copiado, que está a punto de cambiar',
  'stores.copied.currentFor': 'Código copiado: {name}',
  'stores.copied.nextFor': 'Código siguiente copiado: {name}',
  'stores.copied.soonFor': 'Código copiado, que está a punto de cambiar: {name}',
  'stores.copied.code': 'Código copiado',
  'stores.copied.backupCode': 'Código de respaldo copiado',
  'stores.copied.secret': 'Secreto copiado',
  'stores.copied.setupLink': 'Enlace de configuración copiado',
  'stores.copied.recoveryKey': 'Clave de recuperación copiada',
  'stores.copied.report': 'Informe copiado',
  'stores.copied.refused': 'Tu navegador no permitió copiar.',
  'stores.files.tooMany': 'Puedes importar hasta {maxFiles} archivos a la vez.',
  'stores.files.noneInFolder': 'No hay archivos en esta carpeta.',
  'stores.match.sameSecret': 'Tiene el mismo secreto que {name}',
  'stores.match.sameName': 'Una entrada con este nombre tiene otro secreto: se conservan ambas',
  'stores.match.listedTwice': 'Aparece dos veces, se añade una',
  'stores.match.trashedOnBothSides': 'Aquí también está en la papelera',
  'stores.match.here': 'Ya está aquí',
  'stores.match.hereAs': 'Ya está aquí como {name}',
  'stores.match.changed': 'Ya está aquí. Selecciónala para actualizar la tuya: {changes}',
  'stores.match.addAgain': 'Ya está aquí. Selecciónala para añadirla otra vez',
  'stores.match.addAgainAs': 'Ya está aquí como {name}. Selecciónala para añadirla otra vez',
  'stores.match.restore': 'En la papelera. Selecciónala para restaurarla',
  'stores.match.restoreAs': 'En la papelera como {name}. Selecciónala para restaurarla',
  'stores.match.restoreUnchanged':
    'En la papelera; esta tiene {changes}. Selecciónala para restaurarla como estaba',
  'stores.match.restoreUnchangedAs':
    'En la papelera como {name}; esta tiene {changes}. Selecciónala para restaurarla como estaba',
  'stores.take.nothing': 'Añadir entradas',
  'stores.take.add':
    '{added, plural, one {Añadir # entrada} many {Añadir # de entradas} other {Añadir # entradas}}',
  'stores.take.change':
    '{changed, plural, one {Actualizar # entrada} many {Actualizar # de entradas} other {Actualizar # entradas}}',
  'stores.take.restore':
    '{restored, plural, one {Restaurar # entrada} many {Restaurar # de entradas} other {Restaurar # entradas}}',
  'stores.take.addChange': 'Añadir {added}, actualizar {changed}',
  'stores.take.addRestore': 'Añadir {added}, restaurar {restored}',
  'stores.take.changeRestore': 'Actualizar {changed}, restaurar {restored}',
  'stores.take.addChangeRestore': 'Añadir {added}, actualizar {changed}, restaurar {restored}',
  'stores.taken.nothing': 'No se añadió nada',
  'stores.taken.addedOne': 'Entrada añadida: {name}',
  'stores.taken.changedOne': 'Entrada actualizada: {name}',
  'stores.taken.restoredOne': 'Entrada restaurada: {name}',
  'stores.taken.added':
    '{added, plural, one {# entrada añadida} many {# de entradas añadidas} other {# entradas añadidas}}',
  'stores.taken.changed':
    '{changed, plural, one {# entrada actualizada} many {# de entradas actualizadas} other {# entradas actualizadas}}',
  'stores.taken.restored':
    '{restored, plural, one {# entrada restaurada} many {# de entradas restauradas} other {# entradas restauradas}}',
  'stores.taken.addedChanged':
    '{added, plural, one {# entrada añadida} many {# de entradas añadidas} other {# entradas añadidas}}, {changed, plural, one {# entrada actualizada} many {# de entradas actualizadas} other {# entradas actualizadas}}',
  'stores.taken.addedRestored':
    '{added, plural, one {# entrada añadida} many {# de entradas añadidas} other {# entradas añadidas}}, {restored, plural, one {# entrada restaurada} many {# de entradas restauradas} other {# entradas restauradas}}',
  'stores.taken.changedRestored':
    '{changed, plural, one {# entrada actualizada} many {# de entradas actualizadas} other {# entradas actualizadas}}, {restored, plural, one {# entrada restaurada} many {# de entradas restauradas} other {# entradas restauradas}}',
  'stores.taken.addedChangedRestored':
    '{added, plural, one {# entrada añadida} many {# de entradas añadidas} other {# entradas añadidas}}, {changed, plural, one {# entrada actualizada} many {# de entradas actualizadas} other {# entradas actualizadas}}, {restored, plural, one {# entrada restaurada} many {# de entradas restauradas} other {# entradas restauradas}}',
  'stores.export.nothingToShow': 'No hay nada que mostrar.',
} as const satisfies Translated<typeof english>
