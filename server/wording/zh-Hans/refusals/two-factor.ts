import type { Translated } from '../../../../shared/wording/translated.ts'
import type { twoFactor as english } from '../../en/refusals/two-factor.ts'

export const twoFactor = {
  'refusals.twoFactor.alreadyOn': '双重验证已开启。',
  'refusals.twoFactor.off': '双重验证已关闭。',
  'refusals.twoFactor.notPending': '没有在等待验证码的设置。',
  'refusals.twoFactor.noDestination': '请输入验证码的发送目标。',
  'refusals.twoFactor.notYours': '这些设置属于其他人。',
  'refusals.twoFactor.chatClosed': '聊天需要先完成第二步验证。',
  'refusals.twoFactor.noRecoveryEmail': '未设置恢复邮箱。',
} as const satisfies Translated<typeof english>
