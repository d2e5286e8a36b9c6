import type { Translated } from '../../../../shared/wording/translated.ts'
import type { disable as english } from '../../en/pages/disable.ts'

export const disable = {
  'pages.disable.title': 'Desativar a autenticação de dois fatores?',
  'pages.disable.about':
    'Depois disso, só sua senha protegerá esta conta, e seus códigos de backup deixarão de funcionar.',
  'pages.disable.appHint': 'Do seu app autenticador, ou um código de backup.',
  'pages.disable.sentHint': 'O código que enviamos a você, ou um código de backup.',
  'pages.disable.submit': 'Desativar a autenticação de dois fatores',
  'pages.disable.keep': 'Manter ativada',
} as const satisfies Translated<typeof english>
