import type { prove as english } from '../../en/page/prove.ts'
import type { Translated } from '../../translated.ts'

export const prove = {
  'prove.secondFactor': 'Segundo fator',
  'prove.way.entry': 'Código do seu cofre',
  'prove.way.authenticator': 'Código de outro app autenticador',
  'prove.way.message':
    '{method, select, sms {Código por SMS} email {Código por e-mail} message {Código por SMS ou e-mail} other {}}',
  'prove.way.filedBackupCode': 'Próximo código de backup do seu cofre (restantes: {left})',
  'prove.way.backupCode': 'Digitar um código de backup',
  'prove.backupCode': 'Código de backup',
  'prove.backupCode.hint':
    'Só funciona uma vez. Espaços, hifens e letras maiúsculas ou minúsculas não importam.',
  'prove.entry.filledIn':
    'O código de <bdi>{entry}</bdi> já está preenchido. <anchor>Usar outra entrada</anchor>',
  'prove.entry.likely': 'Parecidas com esta conta',
  'prove.entry.others': 'Todas as outras entradas',
  'prove.entry.willBeLinked': 'Ela será vinculada a esta conta',
  'prove.entry.none': 'Nenhuma entrada correspondente',
  'prove.waitsForCode':
    'O Countersign nunca envia o mesmo código duas vezes, por isso talvez precise esperar o próximo.',
  'prove.send': 'Enviar um código',
  'prove.sendAgain': 'Enviar de novo',
  'prove.sent': 'Um código foi enviado.',
  'prove.sentTo': 'Um código foi enviado para {destination}.',
  'prove.stillValid': 'O código enviado antes ainda funciona.',
  'prove.stillValidTo': 'O código enviado antes para {destination} ainda funciona.',
  'prove.expires': 'Ele expira em {countdown}.',
  'prove.expired': 'Ele expirou. Envie outro.',
} as const satisfies Translated<typeof english>
