import type { entries as english } from '../../en/page/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'entries.nameFrom': '{name}，来自 {server}',
  'entries.madeBy': '由 {server} 生成',
  'entries.fromServer': '<hidden>来自 </hidden><host>{server}</host>',
  'entries.otp.steam': 'Steam Guard',
  'entries.otp.motp': 'Mobile-OTP，带 PIN',
  'entries.otp.yandex': 'Yandex Key，带 PIN',
  'entries.otp.counterBased': '基于计数器',
  'entries.otp.digits': '{count, plural, other {# 位}}',
  'entries.otp.period': '{seconds, plural, other {每 # 秒}}',
  'entries.backupCodes.unused': '{count} 个未使用',
  'entries.backupCodes.used': '{count} 个已使用',
  'entries.backupCodes.void': '{count} 个已失效',
  'entries.backupCodes.fewLeft': '{count, plural, =0 {备用码已用完。} other {只剩 # 个备用码。}}',
  'entries.backupCodes.state.used': '已使用',
  'entries.backupCodes.state.usedOn': '使用于{moment}',
  'entries.backupCodes.state.givenOutOn': '复制于{moment}',
  'entries.backupCodes.state.void': '已失效',
  'entries.backupCodes.state.withNote': '{state}：{note}',
  'entries.pinned': '已置顶“{name}”',
  'entries.unpinned': '已取消置顶“{name}”',
  'entries.moved': '已将“{name}”移至第 {position} 位',
  'entries.removed': '已将“{name}”移至回收站',
} as const satisfies Translated<typeof english>
