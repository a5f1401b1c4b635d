# Builds the executable jar of the demo when it is missing or older than a source file.
demo_jar="app/demo/target/wieg-demo-1.0.0-SNAPSHOT-exec.jar"

build_if_needed() {
  if [ ! -f "$demo_jar" ] || [ -n "$(newer_source)" ]; then
    need mvn "install Apache Maven 3.8 or newer."
    need npm "install Node.js 20 or newer, which brings npm."
    echo "Building (the first time takes some minutes)" >&2
    mvn -B -q -DskipTests -Dspotless.check.skip=true package >&2
  fi
}

newer_source() {
  find pom.xml app integrations batch db-migrations \( -name target -o -name node_modules \) -prune -o \
    -type f \( -path '*/src/main/*' -o -name pom.xml -o -name package.json -o -name build.mjs \) -newer "$demo_jar" -print 2>/dev/null | head -1
}
