import { bridge } from './page/bridge.ts'
import { labels } from './page/labels.ts'

export const pageMessages = { ...bridge, ...labels } as const
