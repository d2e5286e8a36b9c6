import type { Translated } from '../../../../shared/wording/translated.ts'
import type { sessions as english } from '../../en/refusals/sessions.ts'

export const sessions = {
  'refusals.sessions.signInFirst': 'Antes, entre na sua conta.',
  'refusals.sessions.over': 'Esta sessão terminou. Entre de novo.',
  'refusals.sessions.badToken': 'Este token não é válido.',
  'refusals.sessions.otherUse': 'Este token não pode ser usado para isso.',
  'refusals.sessions.signInExpired': 'Você demorou demais para entrar. Comece de novo.',
  'refusals.sessions.signInOver': 'Este acesso foi encerrado. Comece de novo.',
  'refusals.sessions.noSignIn':
    'Nenhuma tentativa de entrar está aguardando um código. Antes, entre na sua conta.',
  'refusals.sessions.passwordAgain':
    'Você entrou já faz algum tempo. Digite a senha da sua conta ou entre de novo.',
} as const satisfies Translated<typeof english>
