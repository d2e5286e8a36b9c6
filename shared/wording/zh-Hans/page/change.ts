import type { change as english } from '../../en/page/change.ts'
import type { Translated } from '../../translated.ts'

export const change = {
  'change.twoStepPassword': '第二步密码',
  'change.twoStepPassword.own': '为聊天选择的密码',
  'change.twoStepPassword.new': '聊天需要单独的密码。请现在选择并抄下。',
  'change.edit.name': '名称',
  'change.edit.address.hint': '如果服务器已迁移，请更改。使用新地址会结束会话。',
  'change.edit.publicAuthorities': '重新信任公共证书颁发机构',
  'change.edit.saved': '已保存',
  'change.enrol.weaker':
    '{method, select, sms {短信验证码可能被截获，而且需要网络。如果服务器支持，身份验证器更安全。} email {邮件验证码可能被截获，而且需要网络。如果服务器支持，身份验证器更安全。} message {短信或邮件验证码可能被截获，而且需要网络。如果服务器支持，身份验证器更安全。} other {}}',
  'change.enrol.recoveryEmail': '恢复邮箱（可选）',
  'change.enrol.recoveryEmail.hint': '如果丢失了第二步密码和验证码，可用它重新进入',
  'change.enrol.phone': '手机号码（可选）',
  'change.enrol.email': '电子邮件地址（可选）',
  'change.enrol.destination.hint': '验证码的发送目标。留空则使用账户上的信息。',
  'change.done.on': '双重验证已开启。',
  'change.done.off': '双重验证已关闭。',
  'change.done.regenerated': '已获得新的备用码。之前的备用码不再可用。',
  'change.done.rotated': '条目已换上新密钥。旧密钥在回收站中。',
  'change.done.undone': '更改已撤销。',
  'change.done.backupCodes': '{count, plural, other {# 个备用码已在保险库中。}}',
  'change.done.backupCodes.hint': '请在纸上也保留一份，以防失去这台电脑。',
  'change.done.showBackupCodes': '显示备用码',
  'change.steps': '步骤',
  'change.steps.starting': '正在开始',
  'change.steps.begin': '向服务器请求密钥',
  'change.steps.store': '保存到保险库',
  'change.steps.scan': '等待手机',
  'change.steps.code': '等待验证码送达',
  'change.steps.confirm': '用验证码确认',
  'change.steps.turnOff': '关闭双重验证',
  'change.steps.regenerate': '请求新的备用码',
  'change.steps.fileCodes': '将备用码保存到保险库',
  'change.steps.status': '再次检查账户',
  'change.steps.trash': '将旧密钥移至回收站',
  'change.steps.one':
    '{step}<hidden>：{state, select, waiting {等待中} doing {进行中} done {已完成} failed {失败} other {}}</hidden>',
  'change.steps.waits':
    '{step}<hidden>：进行中</hidden> <wait>（{countdown} 后出现下一个验证码）</wait>',
  'change.turnOff.intro': '关闭后，账户仅受密码保护。',
  'change.turnOff.introWithEntry':
    '关闭后，账户仅受密码保护。其条目会移至回收站，并在那里保留 30 天。',
  'change.move.intro': 'Countersign 会关闭消息验证码，随即开启身份验证器。其密钥会保存在保险库中。',
  'change.rotate.intro':
    'Countersign 会关闭双重验证，再用新密钥重新开启。条目会保留名称、备注和标签。旧密钥会移至回收站，旧备用码不再可用。',
  'change.regenerate.intro': '服务器会生成一组新的备用码，现有的备用码全部不再可用。',
  'change.prove.intro': '服务器要确认是你本人。',
  'change.link': '关联',
  'change.link.intro':
    '当服务器要求 <bdi>{email}</bdi> 的第二因素时，Countersign 会使用该条目的验证码。',
  'change.link.done': '已关联',
  'change.unlink': '取消关联',
  'change.unlink.done': '已取消关联',
  'change.confirm': '确认',
  'change.recoverChat.intro': '这会关闭聊天的第二步验证，结束其他会话，并将条目移至回收站。',
  'change.recoverChat.code': '邮件中的验证码',
  'change.recoverChat.done': '聊天的第二步验证已关闭',
  'change.remove.intro':
    '这会从 Countersign 中移除 <bdi>{account}</bdi> 及其会话。服务器上不会有任何改变。',
  'change.remove.introWithEntry':
    '这会从 Countersign 中移除 <bdi>{account}</bdi> 及其会话。服务器上不会有任何改变，条目会留在其他验证码中。',
  'change.remove.backupCodes':
    '其备用码也会一并删除。如果双重验证仍保持开启，请先打印或保存备用码。',
  'change.remove.done': '已移除 {account}',
  'change.resync.introWithEntry':
    'Countersign 会发送所关联条目的两个连续验证码。服务器由此得知时钟相差多少。',
  'change.resync.intro': '请输入两个连续的验证码。服务器由此得知时钟相差多少。',
  'change.resync.firstCode': '第一个验证码',
  'change.resync.nextCode': '紧接着的验证码',
  'change.resync.agrees': '时钟一致，无需校正。',
  'change.resync.early':
    '你的身份验证器快了 {count, plural, other {# 个验证码}}。服务器现已允许这一偏差。',
  'change.resync.late':
    '你的身份验证器慢了 {count, plural, other {# 个验证码}}。服务器现已允许这一偏差。',
  'change.phone.intro':
    '密钥已在保险库中。请用手机上的身份验证器扫描其二维码，然后在此继续。两者会生成相同的验证码。',
  'change.phone.show': '显示二维码',
  'change.phone.qrCode': '供手机扫描的二维码',
  'change.phone.orType': '或在手机上输入此密钥：',
  'change.phone.key': '设置密钥',
  'change.phone.copiedKey': '已复制设置密钥',
  'change.phone.copyKey': '复制密钥',
  'change.phone.later': '稍后',
  'change.verifyChat.intro': '聊天会在此会话中保持打开半小时。',
  'change.verifyChat.done': '聊天已打开',
  'change.verifyChat.doneUntil': '聊天打开至 {time}',
} as const satisfies Translated<typeof english>
