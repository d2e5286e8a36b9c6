/** Preloaded with --import in a utility process. As Electron does, messages wait for a listener. */
process.parentPort = {
  on: (name, listener) => process.on(name, data => listener({ data })),
  postMessage: message => process.send(message),
}
