import type { vault as english } from '../../en/cli/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'cli.vault.absent': '还没有保险库。请用 `countersign add` 创建。',
  'cli.vault.createdInFile':
    '已在文件 {file} 中创建新的保险库。要查看其恢复密钥，请运行 `{command}`。',
  'cli.vault.createdInKeychain':
    '已在 {keychain} 中创建新的保险库。要查看其恢复密钥，请运行 `{command}`。',
  'cli.vault.unavailable': '目前无法读取保险库。',
  'cli.vault.previousIsWhole': '{problem}要返回上一个版本，请运行 `countersign ui`。',
  'cli.vault.orUseFile': '{problem}要改用文件，请添加 --vault 及其路径。',
  'cli.vault.older': '{problem}若仍要打开，请运行 `countersign open-older --as-it-is`。',
  'cli.vault.olderWithBackup':
    '{problem}要恢复{moment}的备份，请运行 `countersign open-older --newest-backup`。若仍要打开，请运行 `countersign open-older --as-it-is`。',
} as const satisfies Translated<typeof english>
