import type { setupCodes as english } from '../../en/core/setup-codes.ts'
import type { Translated } from '../../translated.ts'

export const setupCodes = {
  'core.setupCodes.tooLong': '此设置码超过 {limit, number} 个字符。',
  'core.setupCodes.notOne': '这不是设置链接。设置链接以 otpauth://、motp:// 或 steam:// 开头。',
  'core.setupCodes.noParameters': '此链接没有参数，因此也没有密钥。',
  'core.setupCodes.unknownType': '类型必须是 totp、hotp、steam 或 yaotp。',
  'core.setupCodes.givenTwice': '参数 {name} 出现两次，且值不同。',
  'core.setupCodes.pinMissing': '缺少其 PIN。没有它就没有验证码。',
  'core.setupCodes.cleaned':
    '{place, select, issuer {发行方} other {账户名}}已清理：其中含有不可见字符，或会改变阅读方向的字符。',
  'core.setupCodes.cut':
    '{place, select, issuer {发行方} other {账户名}}超过 {limit, number} 个字符，已被截短。',
  'core.setupCodes.pinLeftOut': '其 PIN 未包含在内，因为它超过 {limit} 个字符或含有控制字符。',
  'core.setupCodes.pinUnusable': 'PIN 最多可以有 {limit} 个字符，且不能含有控制字符。',
  'core.setupCodes.secretEmpty': '密钥为空。',
  'core.setupCodes.secretTooLong': '密钥超过 {limit, number} 字节。',
  'core.setupCodes.yandexLength': '密钥的长度与 Yandex 密钥不符。',
  'core.setupCodes.secretShort': '密钥很短：只有 {bits} 位。',
  'core.setupCodes.algorithm': '算法必须是 {algorithms}。',
  'core.setupCodes.digits': '位数必须是 4 到 10 之间的整数。',
  'core.setupCodes.period': '周期必须是 1 到 86,400 之间的整数秒数。',
  'core.setupCodes.counterMissing': '基于计数器 (HOTP) 的设置码需要计数器。',
  'core.setupCodes.counter': '计数器必须是 0 到 2^53 - 1 之间的整数。',
  'core.setupCodes.oddLength': '密钥的长度不正常：可能缺少一个字符。',
  'core.setupCodes.leftoverBits': '密钥的最后一个字符可能有误：它包含的内容超出密钥所需。',
  'core.setupCodes.notHex': '密钥的第 {position} 个字符不是十六进制字符（0 到 9 和 A 到 F）。',
  'core.setupCodes.oddHex': '密钥的十六进制位数为奇数。',
  'core.setupCodes.milliseconds': '周期看起来像是毫秒，因此验证码有效 {seconds} 秒。',
  'core.setupCodes.otherIssuer': '账户名中的发行方与设置码其余部分中的不同。',
  'core.setupCodes.exportTooLong': '此导出链接超过 {limit, number} 个字符。',
  'core.setupCodes.exportParts': '此导出内容的各部分编号不正确。',
  'core.setupCodes.exportNoData': '此导出链接没有 data 参数。',
  'core.setupCodes.exportNotBase64': '此导出链接中的数据不是 Base64。',
  'core.setupCodes.exportDamaged': '此导出链接中的数据已损坏或被截断。',
  'core.setupCodes.exportTooMany': '导出内容的一个部分最多可以包含 {limit, number} 个条目。',
  'core.setupCodes.exportEmpty': '此导出内容没有条目。',
  'core.setupCodes.exportType': 'Countersign 不认识其类型。',
  'core.setupCodes.exportAlgorithm': '其算法是 MD5，或是 Countersign 不认识的算法。',
  'core.setupCodes.exportDigits': 'Countersign 不认识其位数。',
  'core.setupCodes.exportEntry': '第 {part} 部分的条目 {entry}',
  'core.setupCodes.twoStep':
    '这是 privacyIDEA 的两步注册，链接只包含一半内容：验证码会是错的。请索取不使用两步注册的令牌。',
  'core.setupCodes.push':
    '这是 privacyIDEA 的推送令牌，只有其自己的应用能使用。请改为索取 TOTP 令牌。',
  'core.setupCodes.dayPassword':
    '这是 privacyIDEA 的每日密码，Countersign 不生成这类验证码。请改为索取 TOTP 令牌。',
  'core.setupCodes.part':
    '此二维码是第 {part} 部分，共 {size} 部分：合在一起才是一个设置码。请添加全部部分。',
  'core.setupCodes.finding.webLink': '这是网页链接，而不是设置码。',
  'core.setupCodes.finding.wifi': '这是 Wi-Fi 密码，而不是设置码。',
  'core.setupCodes.finding.contact': '这是联系人，而不是设置码。',
  'core.setupCodes.finding.email': '这是电子邮件地址或邮件，而不是设置码。',
  'core.setupCodes.finding.phone': '这是电话号码或消息，而不是设置码。',
  'core.setupCodes.finding.payment': '这是付款请求，而不是设置码。',
  'core.setupCodes.finding.passkey': '这是供手机使用的通行密钥登录，而不是设置码。',
  'core.setupCodes.finding.text': '这只是文本，而不是设置码。',
  'core.setupCodes.finding.empty': '这里没有可读取的内容。',
  'core.setupCodes.finding.refused': '这看起来像是设置码，但无法使用。',
  'core.setupCodes.private.microsoft':
    '此码只能在 Microsoft Authenticator 中使用。请在 Microsoft 的页面上选择“我想使用其他身份验证器应用”，然后扫描随后显示的码。',
  'core.setupCodes.private.okta':
    '此码只能在 Okta Verify 中使用。请在 Okta 的页面上选择“Google Authenticator”，而不是“Okta Verify”。',
  'core.setupCodes.private.duo':
    '此激活码只能在 Duo Mobile 中使用。请向 Duo 的管理者索取硬件令牌或通行码。',
  'core.setupCodes.private.steam':
    '这是 Steam 登录，只有 Steam 的应用能响应。请从该应用导出身份验证器，或输入其密钥。',
  'core.setupCodes.private.battleNet':
    '此码只能在 Battle.net 自己的身份验证器中使用。其序列号和恢复码会说明应导出的内容。',
  'core.setupCodes.private.rsa':
    '此令牌只能在 RSA SecurID 中使用。请让其管理者允许你用标准身份验证器应用 (TOTP) 登录。',
  'core.setupCodes.private.symantec':
    '此码只能在 Symantec VIP 中使用。如果网站提供标准身份验证器应用，请选择它。',
  'core.setupCodes.private.entrust':
    '此激活码只能在 Entrust Identity 中使用。请改为索取 Google Authenticator 令牌。',
  'core.setupCodes.private.pingId':
    '此配对码只能在 PingID 中使用。如果网站提供“身份验证器应用”，请选择它。',
  'core.setupCodes.private.forgeRock':
    '这用于注册 ForgeRock 或 Ping 的推送消息，其他应用无法使用。请在网站上选择身份验证器应用验证码 (OATH)。',
  'core.setupCodes.private.authy':
    '此码只能在 Authy 中使用。请在网站上选择标准身份验证器应用 (TOTP)，然后扫描随后显示的码。',
  'core.setupCodes.private.lastPass':
    '这是 LastPass Authenticator 向另一部手机的转移，其他应用无法使用。请改为将其账户导出为文件：Settings、Transfer accounts。',
  'core.setupCodes.private.pairing':
    '这是另一台电脑上 Countersign 的配对码。要共享那个保险库，请打开“设置”，在“其他电脑”下选择“加入另一台电脑”。',
  'core.setupCodes.private.onePassword':
    '这是 1Password 账户的设置码，含有其 Secret Key。它不是第二因素。请勿透露给他人。',
  'core.setupCodes.private.passwordManager':
    '这用于登录或打开密码管理器，而不是设置码。请扫描网站为其第二因素显示的码。',
  'core.setupCodes.private.messenger':
    '这用于将设备关联到即时通讯应用，只有该应用能响应。它不是设置码。',
  'core.setupCodes.notBase32':
    '密钥的第 {position} 个字符不是 Base32 字符（字母 A 到 Z 和数字 2 到 7）。',
  'core.setupCodes.notBase32LookAlike':
    '密钥的第 {position} 个字符不是 Base32 字符（字母 A 到 Z 和数字 2 到 7）。请检查容易混淆的字符：B 与 8，I 或 L 与 1，O 与 0。',
} as const satisfies Translated<typeof english>
