import type { exporters as english } from '../../en/core/exporters.ts'
import type { Translated } from '../../translated.ts'

export const exporters = {
  'core.exporters.holdsNone': '{name} 无法容纳这些条目中的任何一个。',
  'core.exporters.noPassphrase': '此格式不使用密码。',
  'core.exporters.passphraseNeeded': '此格式需要密码。',
  'core.exporters.unknownFormat': 'Countersign 不支持导出该格式。',
  'core.exporters.aegisSealed': 'Aegis，带密码',
  'core.exporters.otpauthList': '设置链接',
  'core.exporters.sheet': '可打印的纸页',
  'core.exporters.noAlgorithm': '此格式不支持 {algorithm}。',
  'core.exporters.noType':
    '{format} 不支持{type, select, totp {基于时间的验证码} hotp {基于计数器的验证码} steam { Steam 验证码} motp { Mobile-OTP 验证码} other { Yandex 验证码}}。',
  'core.exporters.periods': '{format} 不支持此周期。',
  'core.exporters.lengths': '{format} 不支持此长度的验证码。',
  'core.exporters.codesSection': '一次性验证码',
  'core.exporters.sheet.title': 'Countersign，{day}',
  'core.exporters.sheet.advice': '任何人持有此纸，就能生成你的验证码。请锁好，并删除文件。',
  'core.exporters.sheet.qrCode': '二维码',
  'core.exporters.sheet.key': '设置密钥：{key}',
  'core.exporters.sheet.pin': 'PIN：{pin}',
  'core.exporters.sheet.pinned': '已置顶',
  'core.exporters.sheet.tags': '标签：{tags}',
  'core.exporters.sheet.totp':
    '基于时间的验证码，{algorithm}，{digits} 位，每 {seconds, plural, other {# 秒}}',
  'core.exporters.sheet.hotp':
    '基于计数器的验证码，{algorithm}，{digits} 位，计数器为 {counter, number}',
  'core.exporters.sheet.otherType':
    '{type, select, steam {Steam 验证码} motp {Mobile-OTP 验证码} other {Yandex 验证码}}',
} as const satisfies Translated<typeof english>
