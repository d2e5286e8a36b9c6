import type { ui as english } from '../../en/cli/ui.ts'
import type { Translated } from '../../translated.ts'

export const ui = {
  'cli.ui.summary': '在浏览器中打开 Countersign',
  'cli.ui.description': '在这台电脑的浏览器中打开 Countersign，直到停止它为止。',
  'cli.ui.argument.files': '要查看的备份或其他应用的导出文件；未经你确认，不会添加任何内容',
  'cli.ui.option.port': '要使用的端口；0 表示任意空闲端口',
  'cli.ui.option.noOpen': '不打开浏览器',
  'cli.ui.option.window': '在 Chromium、Chrome、Edge 或 Brave 中打开独立窗口，并在窗口关闭时停止',
  'cli.ui.option.hidden': '启动时不显示窗口，从系统托盘打开；没有托盘时会打开窗口',
  'cli.ui.option.untilClosed': '标签页关闭一分钟后停止',
  'cli.ui.option.plainAddress': '使用数字地址，适用于找不到另一种地址的浏览器',
  'cli.ui.help.address':
    '该地址只能在这台电脑的一个浏览器标签页中打开 Countersign 一次。要获取新地址，请按 Enter：这会关闭已打开的标签页。',
  'cli.ui.help.safari':
    'Safari 找不到该地址。请使用 Chrome、Edge 或 Firefox，或添加 --plain-address。',
  'cli.ui.passphraseInWindow': '错误：Countersign 会在浏览器中询问密码短语',
  'cli.ui.notBuilt': '窗口尚未构建。请运行 `npm run build`。',
  'cli.ui.open': 'Countersign 已在 {url} 打开',
  'cli.ui.plainPort': '使用 --plain-address 时，端口是随机的。请去掉 --port。',
  'cli.ui.notOpenedYet': '浏览器尚未打开 Countersign。请自行打开上面的地址。',
  'cli.ui.noWindow':
    '这台电脑上没有能为 Countersign 提供独立窗口的浏览器，因此改为在标签页中打开。',
  'cli.ui.browserFailed': '无法打开浏览器。请自行打开上面的地址。',
  'cli.ui.keys': '按 Enter 获取新地址，或按 Ctrl+C 停止。',
  'cli.ui.closedTab': '曾有一个标签页通过较早的地址打开。它现已关闭。',
  'cli.ui.intruder':
    '{what, select, usedLink {有人打开了已使用过的地址。Countersign 已拒绝。} other {这台电脑的另一个用户试图打开 Countersign。Countersign 已拒绝。}}',
  'cli.ui.portTaken': '端口 {port} 已被占用。请选择其他端口，或去掉 --port。',
  'cli.ui.portNotAllowed': '此系统不允许使用端口 {port}。请选择其他端口，或去掉 --port。',
  'cli.ui.runsAlready': 'Countersign 已在运行。其窗口现已移至最前面。',
  'cli.ui.noShortcut': 'Windows 无法写入快捷方式 {path}。',
  'cli.ui.notThisPage': '此页面已不能使用 Countersign。请打开新链接。',
  'cli.ui.onlyRead': '文件只能读取。',
  'cli.ui.readHasBody': '读取请求不能带正文。',
  'cli.ui.notJson': '调用必须为 JSON。',
  'cli.ui.badJson': '调用不是有效的 JSON。',
  'cli.ui.callTooLarge': '一次调用最多可以包含 {size}。',
  'cli.ui.callTooSlow': '调用没有及时到达。',
  'cli.ui.page.opening': '正在打开 Countersign…',
  'cli.ui.page.otherBrowser': '请在其他浏览器中打开 Countersign',
  'cli.ui.page.otherBrowser.why':
    '此浏览器可能找不到 Countersign。例如，Safari 会向网络查询位于这台电脑上的地址。',
  'cli.ui.page.otherBrowser.how':
    '请在 Chrome、Edge 或 Firefox 中打开终端显示的地址，或启动 <code>{command}</code>。',
  'cli.ui.page.noJavaScript': 'Countersign 需要 JavaScript，但它在此浏览器中已关闭。',
  'cli.ui.page.startAgain': 'Countersign 需要新链接',
  'cli.ui.page.startAgain.why':
    '一个链接只能在一个标签页中打开 Countersign 一次，以免其他人使用。此链接已使用过，或没有链接。',
  'cli.ui.page.startAgain.how':
    '要获取新链接，请在运行 Countersign 的终端中按 Enter，或再次启动 <code>{command}</code>。新链接会关闭当前打开的标签页。',
  'cli.ui.page.otherAddress': 'Countersign 使用另一个地址',
  'cli.ui.page.otherAddress.why':
    'Countersign 每次启动都会使用新地址，以免这台电脑上的其他程序从中介入。',
  'cli.ui.page.otherAddress.how':
    '地址显示在运行 Countersign 的终端中。在那里按 Enter 可获取新地址。',
} as const satisfies Translated<typeof english>
