import { EventEmitter } from 'node:events'

export const nativeTheme = Object.assign(new EventEmitter(), {
  shouldUseDarkColors: true,
  shouldUseDarkColorsForSystemIntegratedUI: true,
  themeSource: 'system',
})
