import type { Translated } from '../../../../shared/wording/translated.ts'
import type { backupCodes as english } from '../../en/pages/backup-codes.ts'

export const backupCodes = {
  'pages.backupCodes.title': '备用码',
  'pages.backupCodes.left': '还剩 <b>{count}/{total}</b> {count, plural, other {个备用码}}。',
  'pages.backupCodes.low': '备用码所剩不多。请生成新的备用码。',
  'pages.backupCodes.shownOnce': '备用码只在生成时显示一次。我们只保留识别它们所需的内容。',
  'pages.backupCodes.make': '生成新备用码',
  'pages.backupCodes.replaces': '当前的备用码将不再可用。',
  'pages.backupCodes.sendCode': '先给我发送验证码',
  'pages.backupCodes.sentHint': '我们发送给你的验证码。',
  'pages.backupCodes.appHint': '身份验证器应用中的验证码。',
  'pages.backupCodes.back': '返回设置',
  'pages.backupCodes.fresh.title': '保存备用码',
  'pages.backupCodes.fresh.about':
    '没有设备在身边时，每个备用码可以登录一次。<b>它们不会再次显示</b>，请打印出来，或保存在密码管理器中。',
  'pages.backupCodes.fresh.saved': '我已保存',
} as const satisfies Translated<typeof english>
