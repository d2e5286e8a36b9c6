import type { notices as english } from '../../en/core/notices.ts'
import type { Translated } from '../../translated.ts'

export const notices = {
  'core.notices.fewCodes': '备用码所剩不多',
  'core.notices.fewCodes.named':
    '“{name}”{count, plural, =0 {没有未使用的备用码} other {只剩 # 个未使用的备用码}}。请在需要之前获取新的备用码。',
  'core.notices.fewCodes.unnamed':
    '你的一个账户{count, plural, =0 {没有未使用的备用码} other {只剩 # 个未使用的备用码}}。请在需要之前获取新的备用码。',
  'core.notices.fewCodes.several':
    '你有 {count, number} 个账户的未使用备用码所剩不多。请在需要之前获取新的备用码。',
  'core.notices.backupFailed': '备份失败',
  'core.notices.backupFailed.text': '最近的更改尚未备份。请打开 Countersign 查看原因。',
  'core.notices.clockOff': '这台电脑的时钟不准',
  'core.notices.clockOff.text': '服务器可能会拒绝验证码。请打开 Countersign 进行校正。',
  'core.notices.older': '保险库不是最新版本',
  'core.notices.older.text': '它被较旧的版本取代了。请打开 Countersign，选择要保留哪一个。',
  'core.notices.unreadable': '无法读取保险库',
  'core.notices.unreadable.text': '请打开 Countersign，查看原因和可行的办法。',
} as const satisfies Translated<typeof english>
