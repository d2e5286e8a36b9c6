import type { changes as english } from '../../en/shared/changes.ts'
import type { Translated } from '../../translated.ts'

export const changes = {
  'shared.changes.unnamed': '名前のないエントリ',
  'shared.changes.missing': '{name}を追加します。',
  'shared.changes.onlyHere': '{name}を削除します。',
  'shared.changes.trash': '{count, plural, other {ゴミ箱のエントリ#件を完全に削除します。}}',
  'shared.changes.accounts':
    '{count, plural, other {#件のアカウントをCountersignから削除します。}}',
  'shared.changes.parts': '{parts}がバックアップの内容になります。',
  'shared.changes.namedParts': '{name}の{parts}がバックアップの内容になります。',
  'shared.changes.counter': 'カウンターが{here}から{inBackup}に進みます。',
  'shared.changes.namedCounter': '{name}のカウンターが{here}から{inBackup}に進みます。',
  'shared.changes.counterBack':
    'カウンターが{here}から{inBackup}に戻ります。次のコードはすでに使われたものです。',
  'shared.changes.namedCounterBack':
    '{name}のカウンターが{here}から{inBackup}に戻ります。次のコードはすでに使われたものです。',
  'shared.changes.part': '{part}（{here} → {inBackup}）',
  'shared.changes.quoted': '「{text}」',
  'shared.changes.nothing': 'なし',
  'shared.changes.part.issuer': '発行者',
  'shared.changes.part.label': 'アカウント名',
  'shared.changes.part.tags': 'タグ',
  'shared.changes.part.note': 'メモ',
  'shared.changes.part.secret': 'シークレット',
  'shared.changes.part.pin': 'PIN',
  'shared.changes.part.parameters': 'コードの種類',
  'shared.changes.part.backupCodes': 'バックアップコード',
  'shared.changes.part.pinned': 'ピン留めの状態',
  'shared.changes.part.icon': 'アイコン',
  'shared.changes.part.website': 'ウェブサイト',
  'shared.changes.part.account': 'リンクされたアカウント',
  'shared.changes.added': '追加：{what}',
  'shared.changes.changed': '変更：{what}',
  'shared.changes.removed': '削除：{what}',
  'shared.changes.noneDiffered': '違いのあるエントリはありません',
  'shared.changes.otherComputers':
    '{count, plural, other {この変更は、ほかの#台のコンピューターにも反映されます。}}',
  'shared.changes.same': '変更されたエントリはありません',
} as const satisfies Translated<typeof english>
