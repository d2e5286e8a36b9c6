import type { Translated } from '../../../../shared/wording/translated.ts'
import type { setup as english } from '../../en/pages/setup.ts'

export const setup = {
  'pages.setup.title': '设置双重验证',
  'pages.setup.about':
    '输入密码后，登录时还会要求输入身份验证器应用中的验证码，而该应用位于只有你拥有的设备上。这样，仅凭泄露的密码就无法登录。',
  'pages.setup.step.add': '将此账户添加到身份验证器应用。',
  'pages.setup.step.confirm': '用应用显示的第一个验证码确认。',
  'pages.setup.step.save': '保存十个备用码，以防丢失设备。',
  'pages.setup.begin': '开始',
  'pages.setup.passwordHint': '距离上次登录已有一段时间。请再次输入密码。',
  'pages.setup.addTitle': '1. 将账户添加到应用',
  'pages.setup.scan': '用身份验证器应用扫描此二维码。',
  'pages.setup.qrCode': '下方设置密钥的二维码',
  'pages.setup.byHand': '或手动输入此密钥：',
  'pages.setup.parameters': '基于时间，六位，每 30 秒。',
  'pages.setup.confirmTitle': '2. 用验证码确认',
  'pages.setup.codeHint': '应用当前显示的六位数字。',
  'pages.setup.turnOn': '开启双重验证',
} as const satisfies Translated<typeof english>
