import { InvalidArgumentError } from 'commander'
import { say } from '../shared/wording/say.ts'

export function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError(say('cli.usage.badPort'))
}
