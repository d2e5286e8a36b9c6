import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sync as english } from '../../en/api/sync.ts'

export const sync = {
  'api.sync.about': 'Dice que este servidor ofrece sincronización',
  'api.sync.makeToken': 'Crea un token que abre los archivos de la cuenta y nada más',
  'api.sync.tokens': 'Enumera los tokens de la cuenta',
  'api.sync.removeToken': 'Quita un token',
  'api.sync.endToken': 'Invalida el token enviado',
  'api.sync.list': 'Enumera los archivos de la cuenta y cuánto espacio ocupan',
  'api.sync.read': 'Lee un archivo como bytes',
  'api.sync.write': 'Crea o reemplaza un archivo; con If-Match, solo si es esta versión',
  'api.sync.remove': 'Quita un archivo; no es un error si no existe',
} as const satisfies Translated<typeof english>
