import type { Translated } from '../../../../shared/wording/translated.ts'
import type { keys as english } from '../../en/operation/keys.ts'

export const keys = {
  'operation.keys.none': 'マスターキーがありません。',
  'operation.keys.gone': 'これを暗号化したマスターキーがありません。',
  'operation.keys.malformed': '{place}には、base64で{bytes}バイトの値が必要です。',
  'operation.keys.unreadable': 'マスターキーのファイル{file}を読み取れません。',
  'operation.keys.openToOthers':
    'マスターキーのファイル{file}は、所有者だけが読み取れる必要があります（モード{mode}）。',
  'operation.keys.damaged': '{column}の暗号化された値が破損しているか、別の行のものです。',
} as const satisfies Translated<typeof english>
