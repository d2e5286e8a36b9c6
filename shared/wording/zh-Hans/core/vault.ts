import type { vault as english } from '../../en/core/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'core.vault.file.notSealed': '保险库文件已损坏：它不是 Countersign 保险库。',
  'core.vault.notUnpacked': '保险库已损坏：无法解包。',
  'core.vault.disk.unusable':
    '无法使用{kind, select, vaultFile {保险库文件} backupFolder {备份文件夹} settingsFile {设置文件} startFile {文件} other {文件夹}} {path}：{reason, select, denied {Countersign 没有权限} readOnly {磁盘为只读} full {磁盘已满} quota {磁盘配额已用完} tooLarge {磁盘无法容纳这么大的文件} broken {磁盘工作不正常} folder {该位置是一个文件夹} linkLoop {其链接形成循环} nameTooLong {其名称太长} noFolder {其路径中有一部分不是文件夹} other {系统返回 {code}}}。',
  'core.vault.tooNew':
    '保险库由较新的 Countersign 保存。没有更改任何内容。请安装最新版本来打开它。',
  'core.vault.document.noVersion': '保险库已损坏：其内容没有版本号。',
  'core.vault.document.noEntries': '保险库已损坏：其内容没有条目列表。',
  'core.vault.document.noRecovery': '保险库已损坏：无法读取其恢复密钥。',
  'core.vault.document.notJson': '保险库已损坏：其内容不是 JSON。',
  'core.vault.document.notObject': '保险库已损坏：其内容不是 JSON 对象。',
  'core.vault.file.gone': '保险库文件 {path} 已不存在，但上一个版本仍在旁边。',
  'core.vault.previousGone': '上一个版本已不存在。',
  'core.vault.file.brokenLink': '保险库文件 {path} 是一个链接，指向的文件不存在。',
  'core.vault.file.exists': '已经有一个保险库文件。',
  'core.vault.savedElsewhere': '在此期间，另一个窗口或程序保存了保险库。',
  'core.vault.tooMuchWork': '打开此文件所需的运算量超过任何 Countersign 保险库，因此没有打开。',
  'core.vault.keychain.notShown':
    '{keychain} 中没有出现你的保险库。它可能已锁定，或正在使用另一个钥匙串。请解锁后重试，或恢复备份。',
  'core.vault.keychain.demo': '演示从不使用钥匙串。',
  'core.vault.keychain.exists': '钥匙串中已经有一个保险库。',
  'core.vault.keychain.tooNew':
    '钥匙串中的保险库由较新的 Countersign 保存。没有更改任何内容。请安装最新版本来打开它。',
  'core.vault.keychain.headDamaged': '钥匙串中的保险库已损坏：无法读取其索引。',
  'core.vault.keychain.checksumWrong': '钥匙串中的保险库已损坏：校验和不正确。',
  'core.vault.keychain.tooLarge': '保险库太大，钥匙串无法容纳。',
  'core.vault.keychain.notKept': '钥匙串没有保留写入的内容。请重试，或将保险库存放在文件中。',
  'core.vault.keychain.noLibrary':
    '{platform, select, linux {没有 libsecret，Countersign 无法访问 {keychain}。请安装它（软件包 libsecret-1-0）并重新启动 Countersign，或将保险库存放在文件中。} other {无法加载 Countersign 用于 {keychain} 的库。请重新安装 Countersign，或将保险库存放在文件中。}}',
  'core.vault.keychain.noAnswer':
    '{keychain} 没有响应。如果它要求输入密码，请输入后重试，或将保险库存放在文件中。',
  'core.vault.keychain.notRunning':
    '{keychain} 没有运行。请启动它（GNOME Keyring、KWallet 或启用 Secret Service 的 KeePassXC）后重试，或将保险库存放在文件中。',
  'core.vault.keychain.denied':
    '对 {keychain} 的访问被拒绝。请重试并允许访问，或将保险库存放在文件中。',
  'core.vault.keychain.locked': '{keychain} 已锁定。请解锁后重试。',
  'core.vault.keychain.noDefault':
    '{keychain} 没有默认密钥环。请创建一个（例如使用“密码和密钥”，也称 Seahorse）后重试，或将保险库存放在文件中。',
  'core.vault.keychain.failed': '{keychain} 报告了错误。请重试，或将保险库存放在文件中。',
  'core.vault.keychain.partMissing':
    '钥匙串中的保险库已损坏：缺少第 {part} 部分，共 {parts} 部分。',
  'core.vault.keychain.name':
    '{platform, select, darwin {macOS 钥匙串} win32 {Windows 凭据管理器} other {GNOME Keyring 或 KWallet}}',
  'core.vault.beingRead': '仍在读取保险库。',
  'core.vault.absent': '还没有保险库。',
  'core.vault.locked': '保险库已锁定。',
  'core.vault.openAlready': '已经有一个保险库，而且已打开。',
  'core.vault.recoveryKey.passphraseNeeded': '请输入密码短语以更换恢复密钥。',
  'core.vault.passphrase.wait':
    '输错密码短语次数过多。请在 {seconds, plural, other {# 秒}}后重试。',
  'core.vault.recoveryKey.length': '恢复密钥有 {expected} 个字母和数字。此密钥有 {count} 个。',
  'core.vault.recoveryKey.character': '恢复密钥中含有不可能出现的字符。',
  'core.vault.recoveryKey.typingSlip': '恢复密钥中有输入错误。请检查每一组字符。',
  'core.vault.exists': '已经有一个保险库，已原样保留。',
  'core.vault.older.backupGone': '较新的备份已不存在。保险库保持发现时的状态。',
  'core.vault.file.passphraseNeeded': '存放在文件中的保险库需要密码短语。请先设置。',
  'core.vault.sealed.tooLarge': '加密的保险库大于 48 MB。',
  'core.vault.sealed.notWhole': '这不是完整的加密保险库。',
  'core.vault.sealed.checksumWrong': '加密的保险库已损坏：校验和不正确。',
  'core.vault.sealed.tooNew':
    '保险库由较新的 Countersign 加密。没有更改任何内容。请安装最新版本来打开它。',
  'core.vault.sealed.headerTooLong': '加密的保险库已损坏：标头太长。',
  'core.vault.sealed.contentChanged': '加密的保险库已损坏：其内容被更改过。',
  'core.vault.sealed.headerDamaged': '加密的保险库已损坏：无法读取其标头。',
  'core.vault.movedAway': '保险库在此期间被移动或移除。',
  'core.vault.notKept': '保险库未保存：Countersign 无法读回写入的内容。',
  'core.vault.passphrase.setFirst': '请先设置密码短语。没有它就没有可锁定的内容。',
  'core.vault.noWholePrevious': '没有可以返回的完好的上一个版本。',
  'core.vault.older.noneNewer': 'Countersign 不知道此保险库有更新的版本。',
  'core.vault.older.noBackup': '这里没有此保险库的更新备份。',
  'core.vault.passphrase.wrong': '密码短语不正确。',
  'core.vault.passphrase.missing': '请输入密码短语。',
  'core.vault.passphrase.none': '保险库没有密码短语。',
  'core.vault.recoveryKey.other': '这是另一个恢复密钥，打不开此内容。',
  'core.vault.recoveryKey.otherOfDay': '这是另一个恢复密钥。{day}的那个才能打开此内容。',
  'core.vault.recoveryKey.ofAnother': '此恢复密钥属于另一个保险库。',
  'core.vault.file.inTheWay': '请先移走 {filePath}。只要它还在，Countersign 就会将其用作保险库。',
  'core.vault.notHere': '这里没有保险库。',
  'core.vault.lockLost': '在保存期间，另一个程序接管了保险库。',
  'core.vault.lockHeld': '另一个程序正在使用保险库，尚未释放 {lockPath}。请将其关闭，然后重试。',
} as const satisfies Translated<typeof english>
