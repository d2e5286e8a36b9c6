import * as english from './desktop.ts'
import type { Part } from './part.ts'

export const desktopPart: Part = {
  // It comes with the program, which may have to say why it does not start.
  en: async () => english,
  ar: () => import('./desktop.ts?language=ar'),
  de: () => import('./desktop.ts?language=de'),
  es: () => import('./desktop.ts?language=es'),
  fr: () => import('./desktop.ts?language=fr'),
  ja: () => import('./desktop.ts?language=ja'),
  'pt-BR': () => import('./desktop.ts?language=pt-BR'),
  'zh-Hans': () => import('./desktop.ts?language=zh-Hans'),
}
