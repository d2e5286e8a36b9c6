import type { sync as english } from '../../en/cli/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'cli.sync.summary': '在多台电脑上保持同一个保险库',
  'cli.sync.description':
    '在多台电脑上保持同一个保险库，通过它们都能访问的位置：文件夹、WebDAV、S3 兼容存储或 Countersign 服务器。存放在那里的一切都已加密。',
  'cli.sync.help.places':
    '位置可以是由 Syncthing、Nextcloud、Dropbox 或 iCloud Drive 同步的文件夹、网络共享或 U 盘；WebDAV 文件夹或 Countersign 服务器的 https:// 地址；或 s3://bucket/prefix。在另一台电脑上，请运行 `countersign sync join`。配对文本和密码从提示、标准输入或只有你能读取的文件中读取，绝不从命令行读取。',
  'cli.sync.help.json':
    '使用 --json 时，时间为 Unix 秒数，状态为 same、waiting、unreachable 或 attention。',
  'cli.sync.setup.summary': '在这台电脑上开始，或显示新的配对文本',
  'cli.sync.setup.description':
    '开始通过某个位置同步此保险库，并显示供另一台电脑使用的配对文本。不指定位置时，显示新的配对文本。指定其他位置时，移至该位置。',
  'cli.sync.setup.argument.place': '文件夹、https:// 地址或 s3://bucket/prefix',
  'cli.sync.place.option.user': '用户名、电子邮件地址或访问密钥 ID',
  'cli.sync.place.option.passwordStdin': '从标准输入读取密码或秘密密钥',
  'cli.sync.place.option.passwordFile': '从此文件读取，该文件只有你能读取',
  'cli.sync.place.option.endpoint': 'S3 兼容存储的 https:// 地址（AWS 除外）',
  'cli.sync.place.option.region': '存储桶的区域；未指定时为 us-east-1',
  'cli.sync.place.option.bucketInHost': '端点的主机名中包含存储桶',
  'cli.sync.place.option.ca': '信任此 PEM 文件中的证书颁发机构',
  'cli.sync.place.user':
    '{kind, select, s3 {访问密钥 ID： } server {电子邮件地址： } other {用户名： }}',
  'cli.sync.place.password': '{kind, select, s3 {{name} 的秘密访问密钥：} other {{name} 的密码：}}',
  'cli.sync.place.code': '双重验证的验证码：',
  'cli.sync.place.noTerminal':
    '请在终端中运行，或添加 --user 以及 --password-stdin 或 --password-file。',
  'cli.sync.place.noUser': '没有输入任何内容。',
  'cli.sync.place.emptyPassword': '密码为空。',
  'cli.sync.place.stdinTwice':
    '密码短语和密码只能有一个来自标准输入。请用 --password-file 提供密码。',
  'cli.sync.place.badBucket':
    '请输入 s3://bucket/prefix，用 --region 指定区域；如果不是 AWS，还要用 --endpoint 指定地址。',
  'cli.sync.setup.done':
    '请在另一台电脑上用 `countersign sync join` 输入此配对文本。有效期为十分钟：',
  'cli.sync.setup.next':
    '当另一台电脑显示数字时，请在这里运行 `countersign sync accept` 并附上该数字。',
  'cli.sync.join.summary': '加入另一台电脑上的保险库',
  'cli.sync.join.description': '加入另一台电脑上的保险库。如果这里已有保险库，两者会合并。',
  'cli.sync.join.option.place': '这台电脑访问该位置的方式（如果与配对文本不同）',
  'cli.sync.join.option.stdin': '从标准输入读取配对文本',
  'cli.sync.join.prompt': '配对文本：',
  'cli.sync.join.noTerminal': '请在终端中运行，或添加 --stdin 并通过管道将配对文本传给标准输入。',
  'cli.sync.join.done':
    '请在另一台电脑上运行 `countersign sync accept {check}`，然后在这里运行 `countersign sync now`。',
  'cli.sync.accept.summary': '接受显示某个数字的电脑',
  'cli.sync.accept.description': '接受显示此数字的电脑。它将获得此保险库中的一切。',
  'cli.sync.accept.argument.check': '另一台电脑显示的六位数字',
  'cli.sync.accept.done': '已接受该电脑。请在那台电脑上运行 `countersign sync now`。',
  'cli.sync.now.summary': '立即交换更改',
  'cli.sync.now.description': '读取其他电脑的更改，将其合并，并写入它们缺少的内容。',
  'cli.sync.now.counts': '已收到 {received, number} 项，已发送 {sent, number} 项。',
  'cli.sync.status.summary': '显示当前状况',
  'cli.sync.status.description': '显示电脑在哪里会合、是否已全部发送和接收，以及哪些需要处理。',
  'cli.sync.status.off': '此保险库只在这台电脑上。',
  'cli.sync.status.place': '位置：{place}',
  'cli.sync.status.waiting': '{waiting, plural, other {# 项更改}}尚未发送。',
  'cli.sync.status.asking':
    '“{name}”请求加入，并显示 {check}。如果其屏幕上是此数字，请运行 `countersign sync accept {check}`。',
  'cli.sync.state':
    '{state, select, same {一切均为最新。} waiting {正在等待另一台电脑，或等待发送更改。} unreachable {无法访问该位置。保险库没有改变。} other {有需要处理的内容。}}',
  'cli.sync.kept':
    '{what, select, deleted {“{name}”在一台电脑上被删除，在另一台上被更改。它连同更改一起在回收站中。} purged {“{name}”在一台电脑上被永久删除，在另一台上获得了新密钥。它连同新密钥一起在回收站中。} other {“{name}”在两台电脑上分别获得了新密钥。较晚的一个正在使用，另一个在回收站中。}}',
  'cli.sync.devices.summary': '列出你的电脑',
  'cli.sync.devices.description': '列出共享此保险库的电脑。',
  'cli.sync.devices.state': '{state, select, removed {已移除} thisOne {这台电脑} other {}}',
  'cli.sync.leave.summary': '在这台电脑上停止同步',
  'cli.sync.leave.description':
    '在这台电脑上停止同步。其保险库保持不变，其他电脑会在没有它的情况下继续同步。',
  'cli.sync.leave.option.yes': '退出之前不询问',
  'cli.sync.leave.question': '此保险库将不再随其他电脑更改。要再次同步，请重新加入。',
  'cli.sync.leave.done': '此保险库只在这台电脑上。其中没有更改任何内容。',
  'cli.sync.remove.summary': '移除电脑',
  'cli.sync.remove.description': '移除一台电脑。它会保留已有的内容，但无法读取此后写入的任何内容。',
  'cli.sync.remove.argument.device': '电脑的 ID 或名称',
  'cli.sync.remove.option.yes': '移除之前不询问',
  'cli.sync.remove.question': '“{name}”将读不到任何新内容。它仍然知道现有的每个密钥。',
  'cli.sync.remove.severalSo': '有多台电脑使用此名称。请改用 ID。',
  'cli.sync.remove.unchanged': '没有更改任何内容。',
  'cli.sync.remove.done': '“{name}”已移除。如果它丢失或被盗，请更换它知道的密钥。',
} as const satisfies Translated<typeof english>
