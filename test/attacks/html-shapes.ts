/** Makes web pages of any length that slow parsers down. */

/** Repeats the piece as often as it fits. */
export const fill = (piece: string, characters: number) =>
  piece.repeat(Math.max(1, Math.floor(characters / piece.length)))

const numbered = (piece: (i: number) => string, characters: number) =>
  Array.from({ length: Math.floor(characters / 12) }, (_, i) => piece(i)).join('')

export const htmlShapes: Readonly<Record<string, (characters: number) => string>> = {
  'deep nesting': n => fill('<div>', n),
  'data all the way down': n => `<main data-page="login">${fill('<p data-backup-code="a">', n)}`,
  'paragraphs that are never closed': n => fill('<p>', n),
  'closing tags of nothing': n => fill('<i>', n / 2) + fill('</p>', n / 2),
  'links in links': n => fill('<a href=x>', n),
  'list items in list items': n => fill('<ul><li>', n),
  'formatting that overlaps': n => fill('<a><b><i><p>', n / 2) + fill('</a></b></i>', n / 2),
  'attributes by the thousand': n => `<main ${numbered(i => `data-${i}=1 `, n)}>`,
  'one attribute again and again': n => `<main ${fill('data-page=x ', n)}>`,
  'an attribute without an end': n => `<main data-page="${fill('&amp;<>', n)}`,
  entities: n => fill('&amp;&#x41;&notin;&nosuch;&#99999999;', n),
  'a comment in a comment': n => fill('<!--', n),
  'dashes in a comment': n => `<!--${fill('-', n)}`,
  'less-than signs': n => fill('<', n),
  'half declarations': n => fill('<!<?</', n),
  'a script without an end': n => `<script>${fill('</scrip', n)}`,
  'text areas': n => fill('<textarea></textare></textarea>', n),
  'plain text': n => `<plaintext>${fill('<main data-page=x>', n)}`,
  'tables in tables': n => fill('<table><tr><td>', n),
  'what tables put in front of themselves': n => `<table>${fill('<b>x', n)}`,
  drawings: n => fill('<svg><foreignObject><math><mi>', n),
  'nested forms': n => fill('<form><input name=csrf_token>', n),
}
