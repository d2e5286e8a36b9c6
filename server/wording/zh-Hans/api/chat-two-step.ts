import type { Translated } from '../../../../shared/wording/translated.ts'
import type { chatTwoStep as english } from '../../en/api/chat-two-step.ts'

export const chatTwoStep = {
  'api.chatTwoStep.open': '仅当聊天对此会话打开时响应',
  'api.chatTwoStep.settings': '获取第二步验证的设置。除非你是管理员，否则 user_id 必须是你自己的',
  'api.chatTwoStep.enable': '设置第二步密码并获取密钥。首次成功的 verify 会将其开启',
  'api.chatTwoStep.verify': '为此会话打开聊天。确认未完成的设置',
  'api.chatTwoStep.disable': '用第二步密码和验证码关闭第二步验证',
  'api.chatTwoStep.recover': '没有验证码时，向恢复邮箱发送一个。有验证码时，关闭第二步验证',
} as const satisfies Translated<typeof english>
