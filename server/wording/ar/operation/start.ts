import type { Translated } from '../../../../shared/wording/translated.ts'
import type { start as english } from '../../en/operation/start.ts'

export const start = {
  'operation.start.openOutbox':
    'يمكن لأجهزة كمبيوتر أخرى الوصول إلى هذا العنوان، وستذهب رموز البريد الإلكتروني إلى صندوق صادر التطوير. يُرجى تعيين {smtpUrl} أو {production}، أو التقديم على {loopback}.',
} as const satisfies Translated<typeof english>
