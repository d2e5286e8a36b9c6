import type { unknownFiles as english } from '../../en/core/unknown-files.ts'
import type { Translated } from '../../translated.ts'

export const unknownFiles = {
  'core.unknownFiles.heic':
    '这是 HEIC 图片，Countersign 无法读取。请打开它，截取二维码的截图或存为 PNG，然后导入。',
  'core.unknownFiles.avif':
    '此 AVIF 图片已损坏或被截断。请打开它，截取二维码的截图或存为 PNG，然后导入。',
  'core.unknownFiles.video':
    '这是视频，或 Countersign 无法读取的图片类型。请打开它，截取二维码的截图或存为 PNG，然后导入。',
  'core.unknownFiles.tiff':
    '此 TIFF 图片已损坏或被截断。请打开它，截取二维码的截图或存为 PNG，然后导入。',
  'core.unknownFiles.bigTiff':
    '这是 BigTIFF 图片，Countersign 无法读取。请打开它，截取二维码的截图或存为 PNG，然后导入。',
  'core.unknownFiles.photoshop':
    '这是 Photoshop 图片，Countersign 无法读取。请打开它，截取二维码的截图或存为 PNG，然后导入。',
  'core.unknownFiles.icon':
    '这是图标，Countersign 无法读取。请打开它，截取二维码的截图或存为 PNG，然后导入。',
  'core.unknownFiles.jpeg2000':
    '这是 JPEG 2000 图片，Countersign 无法读取。请打开它，截取二维码的截图或存为 PNG，然后导入。',
  'core.unknownFiles.sevenZip': '这是 7-Zip 压缩包。请解压，然后导入其中的文件。',
  'core.unknownFiles.rar': '这是 RAR 压缩包。请解压，然后导入其中的文件。',
  'core.unknownFiles.gzip': '这是 gzip 压缩包。请解压，然后导入其中的文件。',
  'core.unknownFiles.bzip2': '这是 bzip2 压缩包。请解压，然后导入其中的文件。',
  'core.unknownFiles.xz': '这是 xz 压缩包。请解压，然后导入其中的文件。',
  'core.unknownFiles.zstandard': '这是 Zstandard 压缩包。请解压，然后导入其中的文件。',
  'core.unknownFiles.tar': '这是 tar 归档。请解包，然后导入其中的文件。',
  'core.unknownFiles.androidBackup': '这是 Android 备份。请在应用中导出条目，然后导入该文件。',
  'core.unknownFiles.age': '此文件用 age 加密。请用生成它的程序解密，然后导入解密结果。',
  'core.unknownFiles.pgp': '此文件用 PGP 加密。请用生成它的程序解密，然后导入解密结果。',
  'core.unknownFiles.certificate': '这是密钥或证书文件，而不是一次性验证码的列表。',
  'core.unknownFiles.openssl': '此文件用 OpenSSL 加密。请用生成它的程序解密，然后导入解密结果。',
  'core.unknownFiles.database':
    '这是 Countersign 不认识的应用的数据库。请在应用中导出条目，然后导入该文件。',
  'core.unknownFiles.oldOffice':
    '这是旧版或加密的 Word 或 Excel 文件。请将工作表存为 CSV，然后导入。',
  'core.unknownFiles.keePass1':
    '这是 KeePass 1 数据库。请在 KeePass 2 或 KeePassXC 中打开，存为 .kdbx，然后导入。',
  'core.unknownFiles.passwordSafe':
    '这是 Password Safe 数据库。请在应用中导出条目，然后导入该文件。',
  'core.unknownFiles.buttercup':
    '这是加密的 Buttercup 保险库。请在 Buttercup 中将其导出为 CSV，然后导入。',
  'core.unknownFiles.propertyList':
    '这是 Countersign 不认识的 Apple 应用的属性列表。请在应用中导出条目，然后导入该文件。',
  'core.unknownFiles.windowsProgram': '这是 Windows 程序，而不是导出文件。',
  'core.unknownFiles.linuxProgram': '这是 Linux 程序，而不是导出文件。',
  'core.unknownFiles.empty': '此文件为空。',
  'core.unknownFiles.blank': '此文件只有空白内容。',
  'core.unknownFiles.unreadable':
    'Countersign 无法识别此文件：它不是文本，也不是已知类型的图片或压缩包。如果是加密的备份，请不设密码重新导出，或导出为设置链接。',
  'core.unknownFiles.office': '这是 Word、Excel 或 PowerPoint 文件。请将工作表存为 CSV，然后导入。',
  'core.unknownFiles.libreOffice': '这是 LibreOffice 文件。请将工作表存为 CSV，然后导入。',
  'core.unknownFiles.zip':
    'Countersign 不认识此 zip 文件中的任何内容。请解压，然后导入其中的文件。',
  'core.unknownFiles.onlyPasswords':
    '此文件包含密码，但没有第二因素：其中没有一次性密钥，也没有设置链接。',
  'core.unknownFiles.json':
    'Countersign 在此 JSON 文件中未找到一次性密钥或设置链接。如果应用提供其他格式，请用该格式导出。',
  'core.unknownFiles.brokenJson': '这看起来像是被截断或损坏的 JSON。请重新导出。',
  'core.unknownFiles.xml':
    'Countersign 在此 XML 文件中未找到一次性密钥或设置链接。如果应用提供其他格式，请用该格式导出。',
  'core.unknownFiles.text':
    '此文本中没有设置链接，也没有一次性密钥。设置链接以 otpauth:// 开头。请选择含有设置链接或其二维码的导出文件。',
  'core.unknownFiles.emptyColumn': '此表格有一次性验证码列，但其中没有密钥或设置链接。',
  'core.unknownFiles.table': '此表格中没有一次性密钥或设置链接。',
} as const satisfies Translated<typeof english>
