# For those who have no Node: docker build -t kco . && docker run --rm -v "$PWD:/shop" kco check order.json
# A port is only reached from outside where it is published and served to others:
#   docker run --rm -p 8484:8484 kco sandbox --host 0.0.0.0 --out /tmp/runs
FROM node:24-slim AS packed
WORKDIR /kco
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --pack-destination /tmp

FROM node:24-slim
COPY --from=packed /tmp/kco-conformance-*.tgz /tmp/kco.tgz
RUN npm install --global --no-audit --no-fund /tmp/kco.tgz && npm cache clean --force
USER node
WORKDIR /shop
ENTRYPOINT ["kco"]
CMD ["--help"]
