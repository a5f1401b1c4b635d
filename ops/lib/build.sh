# Builds the demo when it is missing or older than a source file, and lays it out so that it starts quickly.
demo_jar="app/demo/target/wieg-demo-1.0.0-SNAPSHOT-exec.jar"
demo="app/demo/target/demo"
# libraries of others still ask for what the virtual machine warns of
java_options=(-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)

build_if_needed() {
  if [ ! -f "$demo_jar" ] || [ -n "$(newer_source)" ]; then
    need mvn "install Apache Maven 3.8 or newer."
    need npm "install Node.js 20 or newer, which brings npm."
    echo "Building (the first time takes some minutes)" >&2
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
      mvn -B -q -DskipTests -Dspotless.check.skip=true package >&2
  fi
  if [ ! -d "$demo" ] || [ "$demo_jar" -nt "$demo/laid-out" ]; then
    lay_out "$demo_jar" "$demo"
    echo "Rehearsing the start, once for each build" >&2
    java "${java_options[@]}" -Xmx1g "-XX:AOTCacheOutput=$demo/wieg.aot" -cp "$demo/${demo_jar##*/}" \
      nl.wieg.demo.shipping.DemoRehearsal >"$demo/rehearsal.log" 2>&1 || echo "No rehearsal, see $demo/rehearsal.log: starts take longer" >&2
    touch "$demo/laid-out"
  fi
}

newer_source() {
  find pom.xml app integrations batch db-migrations \( -name target -o -name node_modules \) -prune -o \
    -type f \( -path '*/src/main/*' -o -name pom.xml -o -name package.json -o -name build.mjs \) -newer "$demo_jar" -print 2>/dev/null | head -1
}

# An executable jar -> a folder with the jar and its libraries beside it, which the virtual machine reads faster.
lay_out() {
  rm -rf "$2"
  java -Djarmode=tools -jar "$1" extract --destination "$2"
}

# Becomes the demo; arguments: options of the virtual machine, --, arguments of the demo.
become_demo() {
  local options=("${java_options[@]}")
  while [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  shift
  # a cache that does not fit is no news to whoever runs the demo
  [ ! -f "$demo/wieg.aot" ] || options+=("-XX:AOTCache=$demo/wieg.aot" -Xlog:disable -Xlog:all=error:stderr)
  exec java "${options[@]}" -cp "$demo/${demo_jar##*/}" nl.wieg.demo.WiegDemo "$@"
}
