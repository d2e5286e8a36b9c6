import type { check as english } from '../../en/page/check.ts'
import type { Translated } from '../../translated.ts'

export const check = {
  'check.about': '面向构建服务器的人：从外部检查你的服务器是否遵守双重验证的规则。',
  'check.account.hint':
    '双重验证必须处于关闭状态。Countersign 会将其开启，尝试正确的、错误的和用过的验证码，然后再将其关闭。如果服务器通过消息发送验证码，会发送一到两条。',
  'check.account': '请使用测试账户',
  'check.address': '服务器地址',
  'check.kind': '服务器类型',
  'check.kind.placeholder': '请选择',
  'check.email': '电子邮件地址',
  'check.email.hint': '测试账户的地址',
  'check.submit': '检查服务器',
  'check.trying.waiting': '正在检查，等待 {countdown}',
  'check.rules': '规则',
  'check.trying': '正在检查',
  'check.rule.toCome': '{rule}<hidden>：尚未检查</hidden>',
  'check.rule.notTried': '{rule}<hidden>：未检查</hidden>',
  'check.puttingBack': '正在还原账户',
  'check.signingIn': '正在登录',
  'check.ended.unfinished': '检查未能完成。',
  'check.running': '检查正在进行。',
  'check.again': '再次检查',
  'check.copyReport': '以 JSON 复制报告',
  'check.progress.stopping':
    '正在停止。已检查 {tried, number}/{all, number} 条规则。Countersign 正在将账户还原为原来的状态。',
  'check.progress':
    '这需要几分钟，大部分时间是等待。目前已检查 {tried, number}/{all, number} 条规则。可以关闭此对话框，检查会继续进行。',
  'check.puttingBack.waiting': '正在还原账户，等待 {countdown}',
  'check.signingIn.waiting': '正在登录，等待 {countdown}',
  'check.seen':
    '{verdict, select, pass {已遵守：{why}} fail {未遵守：{why}} other {已跳过：{why}}}',
  'check.rules.replay': '一个验证码只能使用一次',
  'check.rules.replayParallel': '同时多次发送的验证码只能使用一次',
  'check.rules.enrolmentCodeReuse': '用于确认设置的验证码不能用于其他用途',
  'check.rules.window': '过期和过早的验证码会被拒绝',
  'check.rules.throttle': '服务器会减缓猜测，但不会永久锁定账户',
  'check.rules.backupReuse': '一个备用码只能使用一次',
  'check.rules.backupParallel': '同时多次发送的备用码只能使用一次',
  'check.rules.regenerateVoids': '新的备用码会取代之前的备用码',
  'check.rules.disableNeedsBoth': '关闭双重验证需要密码和验证码',
  'check.rules.challengeReuse': '一次登录只能完成一次',
  'check.rules.challengeScope': '未完成的登录不能打开任何内容',
  'check.rules.codeExpiry': '通过短信或邮件发送的验证码会过期',
  'check.rules.resendCooldown': '不能立即再次请求验证码',
} as const satisfies Translated<typeof english>
