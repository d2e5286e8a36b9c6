import type { demo as english } from '../../en/cli/demo.ts'
import type { Translated } from '../../translated.ts'

export const demo = {
  'cli.demo.summary': '用虚构的条目试用 Countersign',
  'cli.demo.description': '打开带有虚构条目的 Countersign，用于试用或展示，直到你停止它。',
  'cli.demo.help.apart':
    '你自己的保险库不会受影响：演示的保险库位于临时文件夹中，停止时会被删除；演示从不使用钥匙串，也只连接这台电脑上它自己的练习服务器。',
  'cli.demo.ownVault': '错误：演示会创建自己的保险库，因此请勿使用 --vault 和密码短语',
  'cli.demo.started':
    '这是带有虚构条目的演示。你自己的保险库不会受影响，停止演示时，你在这里所做的一切都会被删除。它的密码短语是“{passphrase}”。',
} as const satisfies Translated<typeof english>
