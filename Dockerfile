# The reference 2FA server alone: no window, no keychain, no compiler.

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
# Not `npm run build`: that would also bring what the window needs of the system.
RUN node -e "import('./scripts/build.mjs').then(({ buildStale }) => buildStale(['cli']))"

FROM node:22-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    COUNTERSIGN_DATA_FOLDER=/data
WORKDIR /app
COPY --from=modules /app/node_modules node_modules
COPY --from=build /app/out/cli out/cli
COPY package.json LICENSE ./
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 8788
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD \
    ["node", "-e", "fetch('http://127.0.0.1:8788/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "out/cli/countersign.js", "server"]
CMD ["--host", "0.0.0.0"]
