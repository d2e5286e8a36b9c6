import type { practice as english } from '../../en/page/practice.ts'
import type { Translated } from '../../translated.ts'

export const practice = {
  'practice.title': '练习服务器',
  'practice.try': '零风险，全部试一遍',
  'practice.try.hint':
    '这台电脑上的一个服务器，用户均为虚构：开启双重验证、丢失手机、从头再来。不会触及任何真实内容。',
  'practice.openServer': '打开练习服务器',
  'practice.signInAs': '以{name}的身份登录',
  'practice.sent': '由练习服务器发送',
  'practice.messages.none': '还没有内容。短信和邮件中的验证码会显示在这里，不会真的发送。',
  'practice.message': '{channel, select, sms {发给 {to} 的短信} email {发给 {to} 的邮件} other {}}',
  'practice.copyCodeOf':
    '{channel, select, sms {复制发给 {to} 的短信中的验证码} email {复制发给 {to} 的邮件中的验证码} other {}}',
  'practice.copiedCode': '已复制验证码',
  'practice.startOver': '重新开始',
  'practice.startOver.hint': '将这里的一切重置为最初的状态。',
  'practice.reset.named': '重置练习服务器',
  'practice.reset.ask': '重置练习服务器？',
  'practice.reset.intro':
    '所有虚构用户将重新开始。你在其中登录的账户及其验证码会从保险库中永久删除。其他内容保持不变。',
  'practice.reset.done': '练习服务器已重置',
} as const satisfies Translated<typeof english>
