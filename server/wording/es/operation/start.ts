import type { Translated } from '../../../../shared/wording/translated.ts'
import type { start as english } from '../../en/operation/start.ts'

export const start = {
  'operation.start.openOutbox':
    'Otros equipos podrían acceder a esta dirección, y los códigos por correo irían a la bandeja de salida de desarrollo. Define {smtpUrl} o {production}, o sirve en {loopback}.',
} as const satisfies Translated<typeof english>
