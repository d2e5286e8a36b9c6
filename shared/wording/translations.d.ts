/** `scripts/wording-plugin.mjs` gives a part of the catalog in the language that is named behind it. */

declare module '*?language=ar' {
  export const messages: Readonly<Record<string, string>>
}
declare module '*?language=de' {
  export const messages: Readonly<Record<string, string>>
}
declare module '*?language=es' {
  export const messages: Readonly<Record<string, string>>
}
declare module '*?language=fr' {
  export const messages: Readonly<Record<string, string>>
}
declare module '*?language=ja' {
  export const messages: Readonly<Record<string, string>>
}
declare module '*?language=pt-BR' {
  export const messages: Readonly<Record<string, string>>
}
declare module '*?language=zh-Hans' {
  export const messages: Readonly<Record<string, string>>
}
