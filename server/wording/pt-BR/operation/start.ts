import type { Translated } from '../../../../shared/wording/translated.ts'
import type { start as english } from '../../en/operation/start.ts'

export const start = {
  'operation.start.openOutbox':
    'Outros computadores poderiam acessar este endereço, e os códigos por e-mail iriam para a caixa de saída de desenvolvimento. Defina {smtpUrl} ou {production}, ou sirva em {loopback}.',
} as const satisfies Translated<typeof english>
