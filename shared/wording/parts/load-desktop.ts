import type { Part } from './part.ts'

export const desktopPart: Part = {
  en: () => import('./desktop.ts'),
  ar: () => import('./desktop.ts?language=ar'),
  de: () => import('./desktop.ts?language=de'),
  es: () => import('./desktop.ts?language=es'),
  fr: () => import('./desktop.ts?language=fr'),
  ja: () => import('./desktop.ts?language=ja'),
  'pt-BR': () => import('./desktop.ts?language=pt-BR'),
  'zh-Hans': () => import('./desktop.ts?language=zh-Hans'),
}
