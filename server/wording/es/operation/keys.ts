import type { Translated } from '../../../../shared/wording/translated.ts'
import type { keys as english } from '../../en/operation/keys.ts'

export const keys = {
  'operation.keys.none': 'No hay ninguna clave maestra.',
  'operation.keys.gone': 'La clave maestra que cifró esto no está disponible.',
  'operation.keys.malformed': '{place} tiene que contener {bytes} bytes en base64.',
  'operation.keys.unreadable': 'El archivo de clave maestra {file} no se puede leer.',
  'operation.keys.openToOthers':
    'El archivo de clave maestra {file} solo debe poder leerlo su propietario (modo {mode}).',
  'operation.keys.damaged': 'Un valor cifrado de {column} está dañado o pertenece a otra fila.',
} as const satisfies Translated<typeof english>
