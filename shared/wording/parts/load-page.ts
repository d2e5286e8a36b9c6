import type { Part } from './part.ts'

export const pagePart: Part = {
  en: () => import('./page.ts'),
  ar: () => import('./page.ts?language=ar'),
  de: () => import('./page.ts?language=de'),
  es: () => import('./page.ts?language=es'),
  fr: () => import('./page.ts?language=fr'),
  ja: () => import('./page.ts?language=ja'),
  'pt-BR': () => import('./page.ts?language=pt-BR'),
  'zh-Hans': () => import('./page.ts?language=zh-Hans'),
}
