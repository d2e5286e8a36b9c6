import type { Translated } from '../../../../shared/wording/translated.ts'
import type { chatTwoStep as english } from '../../en/api/chat-two-step.ts'

export const chatTwoStep = {
  'api.chatTwoStep.open': 'Antwortet nur, wenn der Chat für diese Sitzung geöffnet ist',
  'api.chatTwoStep.settings':
    'Die Einstellungen des zweiten Schritts holen. user_id muss deine eigene sein, außer in der Administration',
  'api.chatTwoStep.enable':
    'Ein Zwei-Schritt-Passwort setzen und ein Geheimnis holen. Das erste erfolgreiche verify aktiviert es',
  'api.chatTwoStep.verify':
    'Den Chat für diese Sitzung öffnen. Bestätigt eine wartende Einrichtung',
  'api.chatTwoStep.disable': 'Den zweiten Schritt mit seinem Passwort und einem Code deaktivieren',
  'api.chatTwoStep.recover':
    'Ohne Code einen an die E-Mail-Adresse zur Wiederherstellung senden. Mit Code den zweiten Schritt deaktivieren',
} as const satisfies Translated<typeof english>
