import type { entries as english } from '../../en/page/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'entries.nameFrom': '{server}の{name}',
  'entries.madeBy': '{server}で作成',
  'entries.fromServer': '<hidden>サーバー：</hidden><host>{server}</host>',
  'entries.otp.steam': 'Steam Guard',
  'entries.otp.motp': 'Mobile-OTP、PINあり',
  'entries.otp.yandex': 'Yandex Key、PINあり',
  'entries.otp.counterBased': 'カウンターベース',
  'entries.otp.digits': '{count, plural, other {#桁}}',
  'entries.otp.period': '{seconds, plural, other {#秒ごと}}',
  'entries.backupCodes.unused': '未使用{count}個',
  'entries.backupCodes.used': '使用済み{count}個',
  'entries.backupCodes.void': '無効{count}個',
  'entries.backupCodes.fewLeft':
    '{count, plural, =0 {バックアップコードが残っていません。} other {バックアップコードは残り#個だけです。}}',
  'entries.backupCodes.state.used': '使用済み',
  'entries.backupCodes.state.usedOn': '{moment}に使用',
  'entries.backupCodes.state.givenOutOn': '{moment}にコピー',
  'entries.backupCodes.state.void': '無効',
  'entries.backupCodes.state.withNote': '{state}：{note}',
  'entries.pinned': '{name}をピン留めしました',
  'entries.unpinned': '{name}のピン留めを外しました',
  'entries.moved': '{name}を{position}番目に移動しました',
  'entries.removed': '{name}をゴミ箱に移動しました',
} as const satisfies Translated<typeof english>
