import type { Translated } from '../../../../shared/wording/translated.ts'
import type { system as english } from '../../en/refusals/system.ts'

export const system = {
  'refusals.system.internal': 'Algo deu errado no servidor.',
  'refusals.system.busy': 'O servidor está sobrecarregado. Tente de novo daqui a pouco.',
  'refusals.system.noDatabase': 'Não é possível acessar o banco de dados agora.',
  'refusals.system.noRedis': 'Não é possível acessar o Redis agora.',
  'refusals.system.secretUnreadable': 'Não é possível ler um segredo armazenado agora.',
  'refusals.system.emailNotSent': 'Não foi possível enviar o e-mail.',
  'refusals.system.smsNotSent': 'Não foi possível enviar o SMS.',
  'refusals.system.noEmail': 'O e-mail não está configurado neste servidor.',
  'refusals.system.noSms': 'O SMS não está configurado neste servidor.',
} as const satisfies Translated<typeof english>
