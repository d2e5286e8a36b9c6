import type { vault as english } from '../../en/cli/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'cli.vault.absent': '保管庫はまだありません。`countersign add` で作成してください。',
  'cli.vault.createdInFile':
    'ファイル{file}に新しい保管庫を作成しました。リカバリーキーを表示するには、`{command}` を実行してください。',
  'cli.vault.createdInKeychain':
    '{keychain}に新しい保管庫を作成しました。リカバリーキーを表示するには、`{command}` を実行してください。',
  'cli.vault.unavailable': '現在、保管庫を読み取れません。',
  'cli.vault.previousIsWhole':
    '{problem}前のバージョンに戻すには、`countersign ui` を実行してください。',
  'cli.vault.orUseFile': '{problem}代わりにファイルを使うには、--vaultとそのパスを付けてください。',
  'cli.vault.older':
    '{problem}それでも開くには、`countersign open-older --as-it-is` を実行してください。',
  'cli.vault.olderWithBackup':
    '{problem}{moment}のバックアップを復元するには、`countersign open-older --newest-backup` を実行してください。それでも開くには、`countersign open-older --as-it-is` を実行してください。',
} as const satisfies Translated<typeof english>
