import type { importFiles as english } from '../../en/core/import-files.ts'
import type { Translated } from '../../translated.ts'

export const importFiles = {
  'core.importFiles.notPdf': '这不是 PDF 文件。',
  'core.importFiles.tooMuchWork':
    '打开此文件需要超过 {limit, number} {work, select, pbkdf2Rounds {轮 PBKDF2} scryptBytes {字节的 scrypt 内存} scryptLanes {条 scrypt 通道} argon2Bytes {字节的 Argon2 内存} argon2Passes {遍 Argon2} argon2Lanes {条 Argon2 通道} argon2Work {字节的 Argon2 运算量} other {轮 AES}}，超出 Countersign 允许的范围。',
  'core.importFiles.impossibleKey': '此文件中的设置无法从任何密码派生出密钥。',
  'core.importFiles.wrongPassword': '密码错误，或文件被更改过。',
  'core.importFiles.cutShortInside': '此文件的加密部分已损坏或被截断。',
  'core.importFiles.unknownEncryption': 'Countersign 不知道此文件如何加密。',
  'core.importFiles.tooManyEntries': '此文件包含超过 {limit, number} 个条目。',
  'core.importFiles.longMail': '此邮件超过 {limit, number} 行。',
  'core.importFiles.emptyMail': 'Countersign 在此邮件中未找到设置链接、二维码或导出文件。',
  'core.importFiles.tooManyMails': '此邮箱包含超过 {limit, number} 封邮件。',
  'core.importFiles.damagedMail': '此邮件已损坏。',
  'core.importFiles.phoneOnly': '此文件没有密码：只有它来自的手机能打开。',
  'core.importFiles.tooManyPasswords': '此文件有超过 {limit, number} 个密码。',
  'core.importFiles.oddKey': '此文件中密钥的长度不正确。',
  'core.importFiles.notAuthelia': '这不是 Authelia 的导出文件。',
  'core.importFiles.tooManyKeys': '此文件有超过 {limit, number} 个密钥。',
  'core.importFiles.authmeOnly': '此文件已加密，只有加密它的 Authme 应用能打开。',
  'core.importFiles.tooManyRounds':
    '打开此文件总共需要超过 {limit, number} 轮，超出 Countersign 允许的范围。',
  'core.importFiles.noSecret': '此文件不含密钥。',
  'core.importFiles.noColumn': '此表格没有“{column}”列。',
  'core.importFiles.bitwardenAccount':
    '此文件绑定到它来自的 Bitwarden 账户，只有 Bitwarden 能读取。请重新导出，这次选择“密码保护”。',
  'core.importFiles.bitwardenOnly': '此文件的加密方式只有 Bitwarden 知道。',
  'core.importFiles.damagedZip': '此 zip 文件已损坏。',
  'core.importFiles.freeOtpNames':
    '此 FreeOTP 列表只包含名称：密钥在手机的密钥存储中，无法取出。请在手机上打开 FreeOTP，在菜单中选择“Backup”，然后导入它写入的文件 externalBackup.xml。',
  'core.importFiles.notPam': '这不是 google-authenticator 的文件或输出内容。',
  'core.importFiles.emptyPage': '此页面没有设置链接，也没有二维码图片。',
  'core.importFiles.largeDocument': '此文件中的文档大于 {megabytes} MB。',
  'core.importFiles.damagedInnerHeader': '此数据库的内部标头已损坏。',
  'core.importFiles.unknownProtection': 'Countersign 不知道此数据库如何保护其中的值。',
  'core.importFiles.damagedHeader': '此数据库的标头已损坏或被截断。',
  'core.importFiles.otherKeePass': 'Countersign 只能读取 KeePass 2 数据库（KDBX 3 和 4）。',
  'core.importFiles.unknownCipher':
    'Countersign 无法处理此数据库的加密算法。支持 AES 和 ChaCha20。',
  'core.importFiles.unknownKeyDerivation': 'Countersign 不知道此数据库的密钥如何派生。',
  'core.importFiles.oldArgon2': '此数据库需要旧版本的 Argon2，而 Countersign 没有。',
  'core.importFiles.databaseUnpacksTooLarge': '此数据库解包后大于 {megabytes} MB。',
  'core.importFiles.damagedDatabase': '此数据库已损坏或被截断。',
  'core.importFiles.wrongPasswordOrKeyFile':
    '密码错误，或数据库还需要密钥文件。Countersign 无法打开使用密钥文件的数据库。',
  'core.importFiles.notKeePass': '这不是 KeePass 文件。',
  'core.importFiles.notTokens': '此表格中没有同时包含序列号、种子和类型的行。',
  'core.importFiles.damagedOtpAuth':
    '此 OTP Auth 文件已损坏。请在 OTP Auth 中显示每个账户的二维码，并拍下图片。',
  'core.importFiles.cutShort': '此文件被截断。',
  'core.importFiles.unknownOtpClient': 'Countersign 不认识此版本的 OTPClient 文件。',
  'core.importFiles.passWithoutCode': '此条目没有一次性验证码。',
  'core.importFiles.emptyPdf':
    'Countersign 在此 PDF 中未找到二维码或设置链接。如果其中有二维码，请将该页截成图片（PNG 截图），然后导入。',
  'core.importFiles.protonPgp':
    '此 Proton Pass 导出文件用 PGP 加密。请不使用 PGP 加密重新导出，或先用 gpg 解密。',
  'core.importFiles.pskcKey':
    '此 PSKC 文件用预共享密钥或证书加密，而不是用密码。请向令牌的制作者索取未加密或带密码的 PSKC 文件。',
  'core.importFiles.maFilesAlone':
    '加密的 maFile 只能与 manifest.json 一起读取。请选择包含全部文件的文件夹。',
  'core.importFiles.tooManyAccounts': '此文件列出了超过 {limit, number} 个账户。',
  'core.importFiles.noAccounts': '此文件不含账户列表。',
  'core.importFiles.winAuthOnly':
    '此 winauth.xml 已加密：只有它来自的电脑上的 WinAuth 能打开。请在那里打开 WinAuth，选择“Export”，然后导入它写入的文本或 zip 文件。',
  'core.importFiles.noSecretColumn': '此表格中没有任何一列包含一次性密钥。',
  'core.importFiles.nothingFound': '此文件中没有一次性密钥，也没有设置链接。',
  'core.importFiles.onlyPasswords':
    '此 {app} 导出文件包含密码，但没有第二因素：其中没有带一次性验证码的登录信息。',
  'core.importFiles.tooManyPictures': '此文件包含超过 {limit, number} 张图片。',
  'core.importFiles.noPreferences': '此文件不含偏好设置。',
  'core.importFiles.tooManyObjects': '此文件包含的对象过多。',
  'core.importFiles.damagedPlist': '此文件中的属性列表已损坏或被截断。',
  'core.importFiles.openQuote': '此表格已损坏：有一个引号始终没有闭合。',
  'core.importFiles.tooManyRows': '此表格超过 {limit, number} 行。',
  'core.importFiles.damagedMap': '此文件不是序列化的字符串映射，或已被截断。',
  'core.importFiles.notJson': '此文件不是可读取的 JSON：可能已被截断或损坏。',
  'core.importFiles.tooManyPages': '此 PDF 超过 {limit, number} 页。',
  'core.importFiles.lockedPdf':
    '此 PDF 已用密码锁定。请打开它，打印成不带密码的 PDF，然后导入。也可以截取其中二维码的截图。',
  'core.importFiles.damagedPdf':
    '此 PDF 已损坏或被截断。请为其中每个二维码截图（PNG 图片），然后导入。',
  'core.importFiles.noTable': '此数据库没有“{table}”表。',
  'core.importFiles.notText': '此文件不是可读取的文本。',
  'core.importFiles.tooLarge': '此文件大于 {megabytes} MB。',
  'core.importFiles.xmlEntities': '此文件声明了自定义的 XML 实体，没有应用会这样做。',
  'core.importFiles.brokenXml': '此文件从第 {line} 行起不是可读取的 XML：可能已被截断或损坏。',
  'core.importFiles.tooDeep': '此文件的嵌套超过 {limit, number} 层。',
  'core.importFiles.tooManyElements': '此文件有超过 {limit, number} 个元素。',
  'core.importFiles.notXml': '此文件不是可读取的 XML。',
  'core.importFiles.tooManyFiles': '此 zip 文件包含超过 {limit, number} 个要读取的文件。',
  'core.importFiles.unzipsTooLarge': '此 zip 文件解压后大于 {megabytes} MB。',
  'core.importFiles.unsafeZip': '此 zip 文件包含会写入其文件夹之外的文件。',
  'core.importFiles.unknownZipEncryption':
    'Countersign 无法处理此 zip 文件的加密方式。支持 ZipCrypto 和 AES。',
  'core.importFiles.unknownZipPacking': 'Countersign 无法解压此 zip 文件。支持“store”和“deflate”。',
  'core.importFiles.brokenZip': '此 zip 文件已损坏或被截断。',
  'core.importFiles.otherZip': '此 zip 文件的内容不是该应用写入的。',
} as const satisfies Translated<typeof english>
