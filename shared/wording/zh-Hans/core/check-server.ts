import type { checkServer as english } from '../../en/core/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'core.checkServer.onAlready':
    '此账户的双重验证已开启。请使用双重验证处于关闭状态的测试账户。没有更改任何内容。',
  'core.checkServer.noSecondFactor': '双重验证已开启，但服务器没有要求第二因素。',
  'core.checkServer.rightCodeRefused': '服务器没有接受正确的验证码。',
  'core.checkServer.noSecret': '设置中不含密钥。',
  'core.checkServer.rightCodeRefusedAtSetup': '服务器在设置期间没有接受正确的验证码。',
  'core.checkServer.noCodeSent': '服务器没有发送验证码。',
  'core.checkServer.sendsNone': '这种服务器不发送验证码。',
  'core.checkServer.noSetup': '没有开始任何设置。',
  'core.checkServer.noBackupCodeLeft': '没有剩余的未使用备用码。',
  'core.checkServer.left.factor':
    '双重验证可能仍处于开启状态，而且没有人持有其密钥。请让服务器的管理员重置。',
  'core.checkServer.left.sessions':
    '{count, plural, other {此次检查打开的 # 个会话会保持打开，直到过期。}}',
  'core.checkServer.left.both':
    '双重验证可能仍处于开启状态，而且没有人持有其密钥。请让服务器的管理员重置。{count, plural, other {此次检查打开的 # 个会话会保持打开，直到过期。}}',
  'core.checkServer.left.afterFailure': '{failure}{left}',
  'core.checkServer.mustWait': '服务器要求等待 {minutes, plural, other {# 分钟}}才能进行此项检查。',
  'core.checkServer.notLet': '服务器不允许此项检查：{reason}',
  'core.checkServer.replay.accepted': '同一个验证码被接受了两次。',
  'core.checkServer.replay.refused': '同一个验证码第二次被拒绝。',
  'core.checkServer.replay.setupCodeAccepted': '用于开启双重验证的验证码在登录时再次被接受。',
  'core.checkServer.replay.setupCodeRefused': '用于开启双重验证的验证码在登录时被拒绝。',
  'core.checkServer.replay.tooSlow': '服务器响应太慢，验证码已过期。',
  'core.checkServer.race.acceptedOften':
    '同一个{kind, select, backup {备用码} other {验证码}}同时发送 {racers} 次，被接受了 {taken} 次。',
  'core.checkServer.race.acceptedOnce':
    '同一个{kind, select, backup {备用码} other {验证码}}同时发送 {racers} 次，被接受了一次。',
  'core.checkServer.race.neverAccepted':
    '正确的{kind, select, backup {备用码} other {验证码}}同时发送 {racers} 次，一次也没有被接受。',
  'core.checkServer.window.confirmed':
    '{when, select, old {过期} other {提前}} {steps, plural, other {# 步}}的验证码开启了双重验证。',
  'core.checkServer.window.signedIn':
    '{when, select, old {过期} other {提前}} {steps, plural, other {# 步}}的验证码在登录时被接受。',
  'core.checkServer.window.refused': '相差两步或更多的验证码在设置和登录时均被拒绝。',
  'core.checkServer.throttle.endless': '服务器连续检查了超过 {tries} 个错误的验证码。',
  'core.checkServer.throttle.signInEnded':
    '输错 {tries, plural, other {# 个验证码}}后，登录结束，而新的登录接受了正确的验证码。',
  'core.checkServer.throttle.longWait':
    '输错 {tries, plural, other {# 个验证码}}后，服务器要求等待 {minutes, plural, other {# 分钟}}。',
  'core.checkServer.throttle.recovered':
    '输错 {tries, plural, other {# 个验证码}}后，服务器要求等待，随后再次接受了正确的验证码。',
  'core.checkServer.throttle.lockedOut':
    '输错 {tries, plural, other {# 个验证码}}后，服务器要求等待，之后不再接受正确的验证码。',
  'core.checkServer.backup.unusedRefused': '未使用的备用码被拒绝。',
  'core.checkServer.backup.acceptedTwice': '同一个备用码被接受了两次。',
  'core.checkServer.backup.refusedTwice': '同一个备用码第二次被拒绝。',
  'core.checkServer.backup.noneMade': '这种服务器不生成新的备用码。',
  'core.checkServer.backup.oldAccepted': '生成新的备用码后，之前那组中的一个备用码被接受。',
  'core.checkServer.backup.oldRefused': '生成新的备用码后，之前的备用码被拒绝。',
  'core.checkServer.backup.newRefused': '新的一组中的一个备用码被拒绝。',
  'core.checkServer.disable.passwordOnly': '这种服务器只要求密码，从不要求验证码。',
  'core.checkServer.disable.noPassword': '这种服务器不要求密码。',
  'core.checkServer.disable.withoutCode': '没有验证码就关闭了双重验证。',
  'core.checkServer.disable.withWrongCode': '用错误的验证码关闭了双重验证。',
  'core.checkServer.disable.withoutPassword': '没有密码就关闭了双重验证。',
  'core.checkServer.disable.withWrongPassword': '用错误的密码关闭了双重验证。',
  'core.checkServer.disable.stayedOn': '没有密码和正确的验证码时，双重验证保持开启。',
  'core.checkServer.challenge.none': '这种服务器没有质询。',
  'core.checkServer.challenge.rightCodeRefused': '登录时正确的验证码被拒绝。',
  'core.checkServer.challenge.reused': '已完成的登录再次放行了一次。',
  'core.checkServer.challenge.notReused': '已完成的登录第二次被拒绝。',
  'core.checkServer.challenge.passwordOpened': '仅凭密码就打开了需要两个因素的内容。',
  'core.checkServer.challenge.nothingOpen': '在第二因素之前，没有打开任何内容。',
  'core.checkServer.challenge.pendingAsSession': '未完成的登录被当作会话接受。',
  'core.checkServer.challenge.sessionAsPending': '会话被当作未完成的登录接受。',
  'core.checkServer.challenge.keptApart': '未完成的登录与会话互相替代时均被拒绝。',
  'core.checkServer.messages.noExpiry': '服务器没有说明验证码的有效期。',
  'core.checkServer.messages.expires':
    '服务器说明其验证码的有效期为 {minutes, plural, other {# 分钟}}。',
  'core.checkServer.messages.expiresLate':
    '服务器说明其验证码的有效期为 {minutes, plural, other {# 分钟}}，而不是 {most} 分钟或更短。',
  'core.checkServer.messages.sentAtOnce': '立即发送了另一个验证码。',
  'core.checkServer.messages.noneSentAtOnce': '没有立即发送另一个验证码。',
  'core.checkServer.messages.refusedAtOnce': '紧接第一个之后的另一个验证码请求被拒绝。',
  'core.checkServer.messages.notAsked': '无法请求验证码：{reason}',
} as const satisfies Translated<typeof english>
