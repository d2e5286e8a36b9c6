const standIns = {
  electron: './electron.mjs',
  '@node-rs/argon2': './cheap-argon2.mjs',
}

export async function resolve(specifier, context, next) {
  if (!Object.hasOwn(standIns, specifier)) return next(specifier, context)
  return { url: new URL(standIns[specifier], import.meta.url).href, shortCircuit: true }
}
