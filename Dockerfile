# The application on a small Java runtime: docker build -t siembra .
# Without SIEMBRA_MONGODB_URI it keeps its data in the volume /data and shows the demo cooperative.

FROM maven:3.9-eclipse-temurin-25 AS build
# The front-end build needs Node 24; the distribution's npm fetches it, as ./siembra does.
RUN apt-get update \
 && apt-get install -y --no-install-recommends npm \
 && rm -rf /var/lib/apt/lists/* \
 && npm install --no-fund --no-audit --prefix /opt/node24 node@24 npm@11 \
 && ln -s node_modules/.bin/node /opt/node24/node
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml ./
COPY content content
COPY frontend frontend
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -Dmaven.test.skip=true -Dvaadin.node.folder=/opt/node24 package
RUN java -Djarmode=tools -jar target/siembra.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --no-create-home --shell /usr/sbin/nologin siembra \
 && install -d -o siembra -g siembra /data
COPY --from=build /app /app
# The flags of ./siembra, and a cache of loaded classes written by one start in this very runtime. It starts without one, too.
RUN printf '%s\n' -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xss512k -XX:MaxHeapFreeRatio=30 -XX:MinHeapFreeRatio=10 \
      --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow > /app/flags \
 && if java @/app/flags -XX:AOTCacheOutput=/app/siembra.aot -jar /app/siembra.jar \
      run --port 0 --data /tmp/warm-up --warm-up > /tmp/warm-up.log 2>&1 && [ -f /app/siembra.aot ]; \
    then echo -XX:AOTCache=/app/siembra.aot >> /app/flags; \
    else cat /tmp/warm-up.log; rm -f /app/siembra.aot; fi \
 && rm -rf /tmp/warm-up /tmp/warm-up.log
WORKDIR /app
USER siembra
ENV SIEMBRA_DATA=/data
VOLUME /data
EXPOSE 8080
# The runtime's image promises no curl, but it has bash.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# SIEMBRA_JAVA_OPTS: more flags, such as -Xmx512m
ENTRYPOINT ["sh", "-c", "exec java @/app/flags ${SIEMBRA_JAVA_OPTS:-} -jar /app/siembra.jar \"$@\"", "siembra"]
CMD ["run"]
