import type { Translated } from '../../../../shared/wording/translated.ts'
import type { start as english } from '../../en/operation/start.ts'

export const start = {
  'operation.start.openOutbox':
    'D’autres ordinateurs pourraient atteindre cette adresse, et les codes par e-mail iraient dans la boîte d’envoi de développement. Définissez {smtpUrl} ou {production}, ou servez sur {loopback}.',
} as const satisfies Translated<typeof english>
