import type { Translated } from '../../../../shared/wording/translated.ts'
import type { settings as english } from '../../en/pages/settings.ts'

export const settings = {
  'pages.settings.title': 'Ajustes de dois fatores',
  'pages.settings.off': '<badge>Desativada</badge> Só sua senha protege esta conta.',
  'pages.settings.turnOn': 'Ativar a autenticação de dois fatores',
  'pages.settings.on':
    '<badge>Ativada</badge> Para entrar, são necessários sua senha e um segundo fator.',
  'pages.settings.low': 'Seus códigos de backup estão acabando. Crie novos.',
  'pages.settings.method': 'Método',
  'pages.settings.method.totp': 'App autenticador',
  'pages.settings.method.sms': 'SMS (menos seguro que um app autenticador)',
  'pages.settings.method.email': 'E-mail (menos seguro que um app autenticador)',
  'pages.settings.since': 'Ativada desde',
  'pages.settings.lastVerified': 'Última verificação',
  'pages.settings.never': 'Nunca',
  'pages.settings.backupCodes': 'Códigos de backup',
  'pages.settings.backupCodesLeft': 'Restantes: {count}',
  'pages.settings.turnOff': 'Desativar a autenticação de dois fatores…',
} as const satisfies Translated<typeof english>
