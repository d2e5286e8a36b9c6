import type { Translated } from '../../../../shared/wording/translated.ts'
import type { settings as english } from '../../en/pages/settings.ts'

export const settings = {
  'pages.settings.title': '双重验证设置',
  'pages.settings.off': '<badge>已关闭</badge> 此账户仅受密码保护。',
  'pages.settings.turnOn': '开启双重验证',
  'pages.settings.on': '<badge>已开启</badge> 登录需要密码和第二因素。',
  'pages.settings.low': '备用码所剩不多。请生成新的备用码。',
  'pages.settings.method': '方式',
  'pages.settings.method.totp': '身份验证器应用',
  'pages.settings.method.sms': '短信（安全性低于身份验证器应用）',
  'pages.settings.method.email': '电子邮件（安全性低于身份验证器应用）',
  'pages.settings.since': '开启时间',
  'pages.settings.lastVerified': '上次验证',
  'pages.settings.never': '从未',
  'pages.settings.backupCodes': '备用码',
  'pages.settings.backupCodesLeft': '还剩 {count} 个',
  'pages.settings.turnOff': '关闭双重验证…',
} as const satisfies Translated<typeof english>
