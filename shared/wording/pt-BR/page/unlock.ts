import type { unlock as english } from '../../en/page/unlock.ts'
import type { Translated } from '../../translated.ts'

export const unlock = {
  'unlock.title': 'Desbloqueie seus códigos',
  'unlock.wait':
    '{seconds, plural, one {Você pode tentar de novo em # segundo.} many {Você pode tentar de novo em # de segundos.} other {Você pode tentar de novo em # segundos.}}',
  'unlock.forgot': 'Esqueceu a frase secreta? Use a chave de recuperação',
} as const satisfies Translated<typeof english>
