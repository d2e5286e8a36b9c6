import type { Translated } from '../../../../shared/wording/translated.ts'
import type { admin as english } from '../../en/api/admin.ts'

export const admin = {
  'api.admin.users': 'Enumera los usuarios y el estado de su autenticación de dos factores',
  'api.admin.reset': 'Quita el factor de un usuario y termina sus sesiones',
  'api.admin.audit': 'Enumera lo que pasó, lo más reciente primero',
} as const satisfies Translated<typeof english>
