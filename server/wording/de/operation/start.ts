import type { Translated } from '../../../../shared/wording/translated.ts'
import type { start as english } from '../../en/operation/start.ts'

export const start = {
  'operation.start.openOutbox':
    'Andere Computer könnten diese Adresse erreichen, und Codes per E-Mail gingen in den Postausgang für die Entwicklung. Setze {smtpUrl} oder {production}, oder verwende {loopback}.',
} as const satisfies Translated<typeof english>
