import { bridge } from './page/bridge.ts'

export const pageMessages = { ...bridge } as const
