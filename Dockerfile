# For those who have no Node. Whoever runs it owns what it writes, in the folder that is mounted at /shop:
#   docker build -t kco . && docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/shop" kco check order.json
# A port is only reached from outside where it is published and served to others:
#   docker run --rm -p 8484:8484 kco sandbox --host 0.0.0.0
# The same base gives the same image: docker build --build-arg NODE=node:24-slim@sha256:… -t kco .
ARG NODE=node:24-slim

FROM ${NODE} AS built
WORKDIR /kco
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm pack --pack-destination /tmp
# The package, and beside it what it depends on, in the editions of the lock file.
WORKDIR /made
RUN tar -xzf /tmp/kco-conformance-*.tgz --strip-components=1 && cp /kco/package-lock.json .
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm package-lock.json && chmod a+x bin/kco.cjs

FROM ${NODE}
COPY --from=built /made /opt/kco
# The first process of a container gets no signal that it does not ask for, and inherits what others leave: that is for tini.
RUN apt-get update && apt-get install --yes --no-install-recommends tini && rm -rf /var/lib/apt/lists/*
# Anybody may be told to run it (--user, runAsUser): where it works and what is its home are writable for all.
RUN ln -s /opt/kco/bin/kco.cjs /usr/local/bin/kco && mkdir -m 1777 /shop
ENV HOME=/tmp
USER node
WORKDIR /shop
ENTRYPOINT ["tini", "--", "kco"]
CMD ["--help"]
