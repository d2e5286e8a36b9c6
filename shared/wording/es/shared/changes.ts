import type { changes as english } from '../../en/shared/changes.ts'
import type { Translated } from '../../translated.ts'

export const changes = {
  'shared.changes.unnamed': 'Entrada sin nombre',
  'shared.changes.missing': 'Se añadirá {name}.',
  'shared.changes.onlyHere': 'Se quitará {name}.',
  'shared.changes.trash':
    '{count, plural, one {Se eliminará # entrada de la papelera.} many {Se eliminarán # de entradas de la papelera.} other {Se eliminarán # entradas de la papelera.}}',
  'shared.changes.accounts':
    '{count, plural, one {Se quitará # cuenta de Countersign.} many {Se quitarán # de cuentas de Countersign.} other {Se quitarán # cuentas de Countersign.}}',
  'shared.changes.parts': 'Recibe de la copia de seguridad: {parts}.',
  'shared.changes.namedParts': '{name} recibe de la copia de seguridad: {parts}.',
  'shared.changes.counter': 'El contador pasa de {here} a {inBackup}.',
  'shared.changes.namedCounter': 'El contador de {name} pasa de {here} a {inBackup}.',
  'shared.changes.counterBack':
    'El contador retrocede de {here} a {inBackup}: sus códigos siguientes ya se usaron.',
  'shared.changes.namedCounterBack':
    'El contador de {name} retrocede de {here} a {inBackup}: sus códigos siguientes ya se usaron.',
  'shared.changes.part': '{part} ({here} pasa a {inBackup})',
  'shared.changes.quoted': '«{text}»',
  'shared.changes.nothing': 'ninguno',
  'shared.changes.part.issuer': 'emisor',
  'shared.changes.part.label': 'nombre de la cuenta',
  'shared.changes.part.tags': 'etiquetas',
  'shared.changes.part.note': 'nota',
  'shared.changes.part.secret': 'secreto',
  'shared.changes.part.pin': 'PIN',
  'shared.changes.part.parameters': 'tipo de código',
  'shared.changes.part.backupCodes': 'códigos de respaldo',
  'shared.changes.part.pinned': 'estado de fijación',
  'shared.changes.part.icon': 'icono',
  'shared.changes.part.website': 'sitio web',
  'shared.changes.part.account': 'cuenta vinculada',
  'shared.changes.added': 'añadidas: {what}',
  'shared.changes.changed': 'cambiadas: {what}',
  'shared.changes.removed': 'quitadas: {what}',
  'shared.changes.noneDiffered': 'ninguna entrada era distinta',
  'shared.changes.otherComputers':
    '{count, plural, one {Esto se verá también en tu otro equipo.} many {Esto se verá también en tus otros # de equipos.} other {Esto se verá también en tus otros # equipos.}}',
  'shared.changes.same': 'No cambió ninguna entrada',
} as const satisfies Translated<typeof english>
