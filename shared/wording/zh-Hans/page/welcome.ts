import type { welcome as english } from '../../en/page/welcome.ts'
import type { Translated } from '../../translated.ts'

export const welcome = {
  'welcome.confirm.wrong': '与密钥不一致。请检查抄下的内容。',
  'welcome.confirm.ask': '请按照抄下的内容输入这两组字符。',
  'welcome.confirm.back': '再次显示密钥',
  'welcome.confirm.do': '确认',
  'welcome.text.title': 'Countersign 恢复密钥',
  'welcome.text.saved': '保存于{day}。',
  'welcome.text.madeAndSaved': '生成于{made}，保存于{saved}。',
  'welcome.text.use':
    '当其他方式都行不通时，它能打开保险库及其备份。请将此文件保存在这台电脑\n以外的地方：它与备份一起就能访问所有验证码。',
  'welcome.paper.use':
    '当其他方式都行不通时，能打开保险库及其备份。请妥善保管此纸：它与备份一起就能访问所有验证码。',
  'welcome.paper.vaultOf': '保险库所属',
  'welcome.paper.writtenOn': '书写日期',
  'welcome.replace.title': '新的恢复密钥',
  'welcome.show.text': '当其他方式都行不通时，它能打开保险库及其备份。请确保没有人在看。',
  'welcome.replace.do': '生成新密钥',
  'welcome.replace.why':
    '如果恢复密钥可能被他人看到，或者已经丢失，请这样做。新密钥能打开保险库以及此后的每个备份。{known, select, yes {{day}生成的密钥} other {旧密钥}}将无法打开其中任何一个。',
  'welcome.replace.earlier':
    '{known, select, yes {{day}生成的密钥} other {旧密钥}}仍能打开已有的备份和副本。任何持有它的人都能读取这些内容。请删除他人可能拿到的备份和副本，并在各网站更换最重要的密钥。',
  'welcome.sheet.print': '打印或存为 PDF',
  'welcome.sheet.warning.made': '生成于{day}。任何人持有此密钥和任一备份，就能读取你的验证码。',
  'welcome.sheet.help': '如何用它找回访问权限',
  'welcome.sheet.written': '我已抄下',
  'welcome.step.text':
    '忘记密码短语或失去钥匙串时，它能打开保险库及其备份。请写在纸上保管，或保存在这台电脑以外的任何地方。',
  'welcome.title': '欢迎',
  'welcome.intro':
    'Countersign 将账户的第二因素保存在这台电脑上，而且只保存在这里。密钥要存放在哪里？',
  'welcome.join': '我在另一台电脑上有 Countersign',
  'welcome.join.title': '把验证码带到这里',
  'welcome.join.intro':
    '每台电脑都有自己的保险库，内容保持一致。请选择此保险库的存放位置。接下来，扫描另一台电脑显示的码。',
  'welcome.join.create': '创建保险库并加入',
  'welcome.join.not': '改为从空保险库开始',
  'welcome.earlier': '这台电脑上曾有一个保险库：最新的备份来自{moment}。',
  'welcome.earlier.restore': '恢复它',
  'welcome.place': '密钥存放在哪里',
  'welcome.place.keychain': '系统钥匙串',
  'welcome.place.keychain.hint': '系统的钥匙串。登录这台电脑时便会打开。',
  'welcome.place.file.hint': '用只有你知道的密码短语加密。每次启动 Countersign 时输入。',
  'welcome.passphrase.optional': '密码短语（可选）',
  'welcome.passphrase.hint': '除了钥匙串自身的保护，Countersign 还会自行锁定，并要求输入密码短语。',
  'welcome.create': '创建保险库',
  'welcome.confirm.group': '第 {number} 组',
  'welcome.paper.titleOfDay': '{day}的 Countersign 恢复密钥',
  'welcome.sheet.warning': '任何人持有此密钥和任一备份，就能读取你的验证码。',
} as const satisfies Translated<typeof english>
