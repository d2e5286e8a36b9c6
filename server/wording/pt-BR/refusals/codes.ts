import type { Translated } from '../../../../shared/wording/translated.ts'
import type { codes as english } from '../../en/refusals/codes.ts'

export const codes = {
  'refusals.codes.missing': 'Digite um código.',
  'refusals.codes.giveOne': 'Envie {code} ou {backupCode}.',
  'refusals.codes.wrong': 'Este código está incorreto.',
  'refusals.codes.expired': 'Este código expirou. Peça um novo.',
  'refusals.codes.tooManyTries': 'Tentativas demais. Espere antes de tentar de novo.',
  'refusals.codes.tooManyRequests': 'Você pediu isso vezes demais. Espere antes de pedir de novo.',
  'refusals.codes.factorDisabled':
    'Códigos errados demais. Use um código de backup ou peça a um administrador que redefina a autenticação de dois fatores.',
  'refusals.codes.noneToSend':
    'Um app autenticador gera os próprios códigos, por isso não há nenhum para enviar.',
} as const satisfies Translated<typeof english>
