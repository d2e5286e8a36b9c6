import type { Translated } from '../../../../shared/wording/translated.ts'
import type { code as english } from '../../en/messages/code.ts'

export const code = {
  'messages.code.subject': 'Tu código de {issuer}',
  'messages.code.enrol':
    '{code} es tu código para configurar la autenticación de dos factores en {issuer}. Caduca en {count, plural, one {# minuto} many {# de minutos} other {# minutos}}. Si no lo pediste, puede que alguien sepa tu contraseña: cámbiala.',
  'messages.code.signIn':
    '{code} es tu código para iniciar sesión en {issuer}. Caduca en {count, plural, one {# minuto} many {# de minutos} other {# minutos}}. Si no lo pediste, puede que alguien sepa tu contraseña: cámbiala.',
  'messages.code.change':
    '{code} es tu código para cambiar la autenticación de dos factores en {issuer}. Caduca en {count, plural, one {# minuto} many {# de minutos} other {# minutos}}. Si no lo pediste, puede que alguien sepa tu contraseña: cámbiala.',
  'messages.code.recover':
    '{code} es tu código para desactivar el segundo paso del chat en {issuer}. Caduca en {count, plural, one {# minuto} many {# de minutos} other {# minutos}}. Si no lo pediste, puede que alguien sepa tu contraseña: cámbiala.',
} as const satisfies Translated<typeof english>
